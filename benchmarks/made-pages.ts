/** Pages without end, made of the paragraphs of our own sample articles with other names and numbers. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The paragraphs of our samples, with their markup. */
function paragraphs(): string[] {
  const files = [
    ...readdirSync('input').map((name) => `input/${name}`),
    ...readdirSync('fixtures').map((name) => `fixtures/${name}/article.html`),
  ].filter((name) => name.endsWith('.html') && !name.includes('windows-1252'));
  return files
    .sort()
    .flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/<p\b[^>]*>(.*?)<\/p>/gs)]
        .map(([, inner = '']) => inner.trim())
        .filter((inner) => inner.length > 80),
    );
}

/** Numbers that look drawn by chance, the same for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const STARTS = 'Bal Cor Dun Fer Gal Hol Kes Lan Mor Nor Ost Pel Ras Sel Tor Var Wes Yar'.split(' ');
const ENDS = 'aby den ford gate holm ick land mere ney over rick sen ton vale wick worth'.split(
  ' ',
);

export interface MadePage {
  readonly url: string;
  readonly html: string;
}

let known: readonly string[] | undefined;

/**
 * The page of that number: a title, a day, an address and some paragraphs in which about a fifth of the
 * longer names and every number above nine are others than in the samples.
 * @param kilobytes of a script beside the words, which hardly packs: what pages of the web are made of.
 */
export function madePage(number: number, count = 8, kilobytes = 0): MadePage {
  known ??= paragraphs();
  const from = known;
  const next = chance(number + 1);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const name = () => `${pick(STARTS)}${pick(ENDS)}`;
  const names = new Map<string, string>();
  const otherName = (word: string): string => {
    const other = names.get(word) ?? (next(5) === 0 ? name() : word);
    names.set(word, other);
    return other;
  };
  const varied = (text: string): string =>
    text.replace(/(?<=>|^)[^<]+/g, (words) =>
      words
        .replace(/(?<=[a-z,] )[A-Z][a-z]{4,}\b/g, otherName)
        .replace(/(?<![\d,.&#])[1-9]\d{1,2}(?![\d,.;])/g, (digits) =>
          String(Number(digits) + next(40)),
        ),
    );
  const title = `${name()} council hears of the ${name()} report, part ${number}`;
  const url = `https://made.example/2024/05/report-${number}.html`;
  const day = `2024-05-${String(1 + next(28)).padStart(2, '0')}`;
  const body = Array.from({ length: count }, () => `<p>${varied(pick(from))}</p>`).join('\n');
  const script = Array.from({ length: kilobytes * 16 }, (_, i) =>
    createHash('sha384').update(`${number} ${i}`).digest('base64'),
  ).join('');
  return {
    url,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="${url}"><meta property="article:published_time" content="${day}">
<script>var state="${script}";</script></head>
<body><article><h1>${title}</h1>\n${body}\n</article></body></html>`,
  };
}

/** The record of a page in a web archive. */
export function recordOf({ url, html }: MadePage): Buffer {
  const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-06-01T00:00:00Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(response)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${response}\r\n\r\n`);
}
