/**
 * The file of corrections beside the output: JSON lines that are only ever added to. A line is on the
 * disk before it is acknowledged; one that a killed process left torn is passed over and closed.
 */
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Correction, correctionSchema } from './schema.ts';

export const correctionsFile = 'corrections.jsonl';
/** The records as they were found, of the articles that have corrections, beside those with them. */
export const foundFile = 'articles-found.jsonl';

const NEWLINE = 10;

export interface CorrectionLines {
  readonly corrections: readonly Correction[];
  /** Numbers, from 1, of the lines that hold none: torn, or written by something else. */
  readonly unreadable: readonly number[];
}

function parse(line: string): Correction | undefined {
  try {
    return correctionSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The corrections in a text of JSON lines, in their order. The same id twice counts once. */
export function parseCorrections(text: string): CorrectionLines {
  const corrections = new Map<string, Correction>();
  const unreadable: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const correction = parse(line);
    if (!correction) unreadable.push(index + 1);
    else if (!corrections.has(correction.id)) corrections.set(correction.id, correction);
  }
  return { corrections: [...corrections.values()], unreadable };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The corrections beside an output; none where there is no such file. */
export async function readCorrections(folder: string): Promise<CorrectionLines> {
  try {
    return parseCorrections(await readFile(join(folder, correctionsFile), 'utf8'));
  } catch (error) {
    if (isMissing(error)) return { corrections: [], unreadable: [] };
    throw error;
  }
}

/** Whether the last line of a file has its end. */
async function endsWhole(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const { buffer } = await handle.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer[0] === NEWLINE;
}

/** Adds corrections, one after the other, whoever asks at once. */
export class CorrectionLog {
  readonly #path: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#path = join(folder, correctionsFile);
  }

  /**
   * Resolves once the correction is on the disk. Each is one write at the end of the file, so that
   * two processes do not mix their lines.
   */
  append(correction: Correction): Promise<void> {
    const written = this.#last.then(() => this.#write(correction));
    this.#last = written.catch(() => {});
    return written;
  }

  async #write(correction: Correction): Promise<void> {
    const handle = await open(this.#path, 'a+');
    try {
      const start = (await endsWhole(handle)) ? '' : '\n';
      await handle.appendFile(`${start}${JSON.stringify(correction)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
