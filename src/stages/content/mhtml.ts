/** Pages that a browser saved as one file, with all that they show: MHTML, RFC 2557. */

export interface SavedPage {
  /** The bytes of the page itself; undefined when the file holds none. */
  readonly bytes: Uint8Array | undefined;
  /** The encoding that the file declares for it. */
  readonly charset: string | undefined;
  /** Where it was saved from. */
  readonly url: string | undefined;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** Each byte as one character. */
  readonly body: string;
}

const LONGEST_HEAD = 1 << 14;
/** What a page saved so is told by. */
const IS_MHTML = /^content-type:\s{0,20}multipart\/related\b/im;
const IS_MAIL = /^(?:mime-version|from|snapshot-content-location|subject|date|content-type):/i;

/** True when the bytes are a page saved so, whatever the file is called. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, LONGEST_HEAD)).toString('latin1').trimStart();
  const end = head.search(/\r?\n\r?\n/);
  return IS_MAIL.test(head) && IS_MHTML.test(end < 0 ? head : head.slice(0, end));
}

/** The headers of a part, their names in lower case, each on one line, and what follows them. */
function partOf(text: string): Part {
  const start = /^(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
  const window = text.slice(start, start + LONGEST_HEAD);
  const gap = /\r?\n\r?\n/.exec(window);
  const head = gap ? window.slice(0, gap.index) : window;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]{1,80}/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: gap ? text.slice(start + gap.index + gap[0].length) : '' };
}

const parameter = (header: string | undefined, name: string): string | undefined =>
  new RegExp(`;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, 'i')
    .exec(header ?? '')
    ?.slice(1)
    .find((value) => value !== undefined);

/** The parts that a boundary keeps apart. */
function partsOf({ headers, body }: Part): Part[] {
  const boundary = parameter(headers.get('content-type'), 'boundary');
  if (!boundary) return [];
  return `\n${body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map(partOf);
}

function decoded({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]{0,80}\r?\n/g, '');
  const bytes = joined.replace(/=([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** Parts within parts are no deeper than this in what browsers write. */
const MOST_PARTS = 5000;

/** The page of the file: the part that was saved from its address, else the first that is HTML. */
export function savedPage(bytes: Uint8Array): SavedPage {
  const file = partOf(Buffer.from(bytes).toString('latin1'));
  const parts: Part[] = [file];
  const pages: Part[] = [];
  for (let i = 0; i < parts.length && parts.length < MOST_PARTS; i++) {
    const part = parts[i] as Part;
    const type = part.headers.get('content-type') ?? '';
    if (/^multipart\//i.test(type)) parts.push(...partsOf(part));
    else if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) pages.push(part);
  }
  const from = file.headers.get('snapshot-content-location');
  const locationOf = ({ headers }: Part) => headers.get('content-location');
  const page = pages.find((part) => from !== undefined && locationOf(part) === from) ?? pages[0];
  const url = from ?? (page && locationOf(page)) ?? file.headers.get('content-location');
  return {
    bytes: page && decoded(page),
    charset: parameter(page?.headers.get('content-type'), 'charset'),
    url: url && /^https?:/i.test(url) && URL.canParse(url) ? url : undefined,
  };
}
