/** Writes web archives for tests, byte by byte, so that they can be as odd as those on the web. */
import { gzipSync } from 'node:zlib';

export interface WarcRecord {
  type?: string;
  url?: string;
  date?: string;
  contentType?: string;
  /** The length that the record tells, where it lies. */
  length?: number;
  block: string | Uint8Array;
}

/** The bytes of one record. */
export function warcRecord({
  type = 'response',
  url,
  date = '2024-05-06T10:30:00Z',
  contentType = 'application/http; msgtype=response',
  length,
  block,
}: WarcRecord): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    `WARC-Date: ${date}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>',
    `Content-Type: ${contentType}`,
    `Content-Length: ${length ?? bytes.length}`,
  ];
  return Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** An HTTP response as it went over the wire. */
export const response = (
  body: string | Uint8Array,
  fields: Readonly<Record<string, string>> = {},
  status = 'HTTP/1.1 200 OK',
): Buffer => {
  const all = { 'Content-Type': 'text/html; charset=utf-8', ...fields };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([
    Buffer.from(`${[status, ...head].join('\r\n')}\r\n\r\n`),
    Buffer.from(body),
  ]);
};

/** The record of a page. */
export const pageRecord = (url: string, html: string | Uint8Array, date?: string): Buffer =>
  warcRecord({ url, block: response(html), ...(date !== undefined && { date }) });

/** An archive with a gzip member a record, as crawlers write it. */
export const packedWarc = (records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));
