/** An HTTP response as an archive keeps it: head and body, the body as it went over the wire. */
import { promisify } from 'node:util';
import {
  brotliDecompress,
  gunzip,
  type InputType,
  inflate,
  inflateRaw,
  type ZlibOptions,
} from 'node:zlib';
import { PipelineError } from '../../pipeline/index.ts';
import { tooLarge } from '../answer-line.ts';

/** Names in small letters; of a field that comes twice the first. */
export type Fields = ReadonlyMap<string, string>;

/** Lines of `Name: value`; a line that starts with a space belongs to the one before. */
export function fieldsOf(lines: readonly string[]): Fields {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) {
      if (name) fields.set(name, `${fields.get(name)} ${line.trim()}`);
    } else if (colon > 0) {
      const found = line.slice(0, colon).trim().toLowerCase();
      name = fields.has(found) ? '' : found;
      if (name) fields.set(name, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

export interface ResponseHead {
  /** 0 where the first line tells none. */
  status: number;
  fields: Fields;
  /** In small letters, without parameters; empty where none is told. */
  mediaType: string;
  charset: string | undefined;
}

export function responseHead(lines: readonly string[]): ResponseHead {
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(lines[0] ?? '')?.[1] ?? 0);
  const fields = fieldsOf(lines.slice(1));
  const [mediaType = '', ...parameters] = (fields.get('content-type') ?? '').split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { status, fields, mediaType: mediaType.trim().toLowerCase(), charset };
}

export const isHtml = ({ mediaType }: Pick<ResponseHead, 'mediaType'>): boolean =>
  mediaType === 'text/html' || mediaType === 'application/xhtml+xml';

/** The body without the lengths between its chunks; as it is where it has none, as in many archives. */
function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const length = /^([\da-f]{1,8})\s*(?:;|$)/i.exec(
      body.toString('latin1', at, Math.min(end, at + 256)),
    );
    if (end < 0 || !length?.[1])
      return at === 0 ? body : Buffer.concat([...parts, body.subarray(at)]);
    const size = Number.parseInt(length[1], 16);
    if (size === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

type Decode = (packed: InputType, options: ZlibOptions) => Promise<Buffer>;
const gzip: Decode = promisify<InputType, ZlibOptions, Buffer>(gunzip);
const zlib: Decode = promisify<InputType, ZlibOptions, Buffer>(inflate);
const raw: Decode = promisify<InputType, ZlibOptions, Buffer>(inflateRaw);
const brotli: Decode = (packed, { maxOutputLength }) =>
  promisify<InputType, { maxOutputLength?: number | undefined }, Buffer>(brotliDecompress)(packed, {
    maxOutputLength,
  });

const startsWith = (bytes: Buffer, ...first: number[]): boolean =>
  first.every((byte, i) => bytes[i] === byte);

/** How a coding is taken off; undefined where the body plainly has not got it, whatever is declared. */
function decoderOf(coding: string, body: Buffer): Decode | undefined {
  if (coding === 'gzip' || coding === 'x-gzip')
    return startsWith(body, 0x1f, 0x8b) ? gzip : undefined;
  // A page starts with `<`, often after spaces; what is packed hardly ever does.
  if (/^\s{0,64}<[!?a-z]/i.test(body.toString('latin1', 0, 80))) return undefined;
  if (coding === 'deflate') return ((body[0] ?? 0) & 0x0f) === 8 ? zlib : raw;
  if (coding === 'br') return brotli;
  if (coding === '' || coding === 'identity' || coding === 'chunked') return undefined;
  throw new PipelineError('bad-record', `Its body is in a coding that is not read: ${coding}.`);
}

const codingsIn = (field: string | undefined): string[] =>
  (field ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim());

/**
 * The page in a body: chunks joined, codings taken off. Many archives have done so already and keep the
 * fields all the same.
 * @throws PipelineError `too-large` or `bad-record`.
 */
export async function pageIn(
  body: Buffer,
  { fields }: Pick<ResponseHead, 'fields'>,
  maxBytes: number,
): Promise<Buffer> {
  const transfer = codingsIn(fields.get('transfer-encoding'));
  let bytes = transfer.includes('chunked') ? unchunked(body) : body;
  for (const coding of [...codingsIn(fields.get('content-encoding')), ...transfer].reverse()) {
    const decode = decoderOf(coding, bytes);
    if (!decode || !bytes.length) continue;
    try {
      bytes = await decode(bytes, { maxOutputLength: maxBytes });
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge(maxBytes);
      const reason = error instanceof Error ? error.message : String(error);
      throw new PipelineError('bad-record', `Its body (${coding}) cannot be unpacked: ${reason}.`);
    }
  }
  if (bytes.length > maxBytes) throw tooLarge(maxBytes);
  return bytes;
}
