/** Lines of a byte stream, each bounded, so that one endless line cannot fill the memory. */

export interface Line {
  /** The line without its end; of a line that is too long its first kilobyte. */
  text: string;
  tooLong: boolean;
  /** How many it takes in the stream, its end included. */
  bytes: number;
  /** False for a last line without an end. */
  ended: boolean;
}

const NEWLINE = 10;
const HEAD = 1024;

/** Every line of the stream, also a last one without an end. A byte order mark is dropped. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let first = true;
  const keep = (part: Uint8Array) => {
    if (size <= maxBytes && part.length) parts.push(part);
    size += part.length;
  };
  const take = (ended: boolean): Line => {
    const tooLong = size > maxBytes;
    const bytes = Buffer.concat(parts);
    const text = (tooLong ? bytes.subarray(0, HEAD) : bytes).toString('utf8');
    const length = size + (ended ? 1 : 0);
    parts = [];
    size = 0;
    const withoutMark = first && text.startsWith('\uFEFF') ? text.slice(1) : text;
    first = false;
    return { text: withoutMark, tooLong, bytes: length, ended };
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      keep(bytes.subarray(from, end));
      yield take(true);
      from = end + 1;
    }
    keep(bytes.subarray(from));
  }
  if (size > 0) yield take(false);
}
