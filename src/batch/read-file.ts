/** Reads files and streams up to a bound, whatever their size is said to be. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { getSystemErrorMap } from 'node:util';
import { failureOf, PipelineError } from '../pipeline/index.ts';
import { tooLarge } from './answer-line.ts';

/** The bytes of a stream. @throws PipelineError `too-large` as soon as there are more. */
export async function readStream(stream: Readable, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

// A pipe without a writer would keep whoever opens it waiting for ever.
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file. Devices and named pipes are refused: they have no end, or none yet.
 * @throws PipelineError `unreadable`.
 */
export async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path, WITHOUT_WAITING).catch(unreadable);
  const stats = await file.stat();
  if (stats.isFile()) return file;
  await file.close();
  throw new PipelineError('unreadable', `It is ${kindOf(stats)}.`);
}

/**
 * The bytes of a regular file.
 * @throws PipelineError `too-large` or `unreadable`.
 */
export async function readFileBounded(path: string, maxBytes: number): Promise<Buffer> {
  const file = await openFile(path);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new PipelineError('unreadable', `It is ${kindOf(stats)}.`);
    if (stats.size > maxBytes) throw tooLarge(maxBytes);
    return await readWhole(file, stats.size, maxBytes);
  } catch (error) {
    return unreadable(error);
  } finally {
    await file.close();
  }
}

/** How much is read at once where the size says nothing. */
const PART = 1 << 12;

/** The size is only what the file had: it may grow, and some files of the system tell none. */
async function readWhole(file: FileHandle, size: number, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let total = 0;
  for (;;) {
    // A regular file comes in one part, then nothing more.
    const part = Buffer.allocUnsafe(size > total ? size - total : PART);
    const { bytesRead } = await file.read(part, 0, part.length);
    if (bytesRead === 0) return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    total += bytesRead;
    if (total > maxBytes) throw tooLarge(maxBytes);
    parts.push(part.subarray(0, bytesRead));
  }
}

type Kind = Pick<Awaited<ReturnType<FileHandle['stat']>>, 'isDirectory'> & {
  isFIFO(): boolean;
};
const kindOf = (stats: Kind): string =>
  stats.isDirectory() ? 'a folder' : stats.isFIFO() ? 'a pipe, not a file' : 'a device, not a file';

/** What the system says of a failure, without the path: rows must not tell where somebody's files are. */
export function systemReason(error: unknown): string {
  const errno = error instanceof Error && 'errno' in error ? error.errno : undefined;
  const known = typeof errno === 'number' ? getSystemErrorMap().get(errno) : undefined;
  return known ? `${known[1]} (${known[0]})` : failureOf(error).message;
}

function unreadable(error: unknown): never {
  if (error instanceof PipelineError) throw error;
  throw new PipelineError('unreadable', `It could not be read: ${systemReason(error)}.`);
}
