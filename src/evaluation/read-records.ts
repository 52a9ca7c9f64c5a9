/** Article records of a run, one JSON object a line, read as a stream. */
import { open } from 'node:fs/promises';
import { type ArticleRecord, articleSchema, emptyArticle } from '../article/index.ts';

/** A line is no article record; the message names the file and the line. */
export class RecordLineError extends Error {
  override readonly name = 'RecordLineError';
}

export interface RecordLine {
  readonly id: string;
  readonly line: string;
  /** What the line holds, not checked. */
  readonly value: object;
  /** Byte at which the line starts, and its length in bytes without the line end. */
  readonly at: number;
  readonly length: number;
  readonly number: number;
}

const LINE_END = 0x0a;

/** The lines of the file in order, each with its id. @throws RecordLineError */
export async function* recordLines(file: string): AsyncGenerator<RecordLine> {
  const handle = await open(file);
  try {
    let rest: Buffer = Buffer.alloc(0);
    let [at, number] = [0, 0];
    const lineOf = (bytes: Buffer): RecordLine[] => {
      const start = at;
      at += bytes.length + 1;
      number++;
      const line = bytes.toString('utf8').trimEnd();
      if (!line) return [];
      const { id, value } = identified(line, file, number);
      return [{ id, line, value, at: start, length: bytes.length, number }];
    };
    for await (const chunk of handle.createReadStream({
      autoClose: false,
      highWaterMark: 1 << 20,
    })) {
      rest = rest.length ? Buffer.concat([rest, chunk]) : chunk;
      let from = 0;
      for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END, from)) {
        yield* lineOf(rest.subarray(from, end));
        from = end + 1;
      }
      rest = rest.subarray(from);
    }
    if (rest.length) yield* lineOf(rest);
  } finally {
    await handle.close();
  }
}

function identified(line: string, file: string, number: number): { id: string; value: object } {
  const parsed = parse(line, file, number);
  if (parsed instanceof Object && 'id' in parsed && typeof parsed.id === 'string')
    return { id: parsed.id, value: parsed };
  throw new RecordLineError(`${file}:${number}: the line has no id`);
}

function parse(line: string, file: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new RecordLineError(`${file}:${number}: the line is not JSON`);
  }
}

/**
 * The record of a line; undefined for an article that could not be processed. Layers that an older
 * version did not write are empty.
 * @throws RecordLineError
 */
export function recordOf(
  { line, number }: Pick<RecordLine, 'line' | 'number'>,
  file: string,
): ArticleRecord | undefined {
  const value = parse(line, file, number);
  if (value instanceof Object && 'error' in value) return undefined;
  const parsed = articleSchema.safeParse({ ...emptyArticle(''), ...Object(value) });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const what = `${issue?.path.map(String).join('.')}: ${issue?.message}`;
  throw new RecordLineError(`${file}:${number}: the line is no article record (${what})`);
}
