/** The bytes of a file as they come, unpacked where its name says that it is packed. */
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { PipelineError } from '../pipeline/index.ts';
import { openFile, systemReason } from './read-file.ts';

const CHUNK = 1 << 18;

async function* unpacked(file: FileHandle): AsyncGenerator<Buffer> {
  const { size } = await file.stat();
  // As many members as there are, one after the other: a WARC file has one for each record.
  const gunzip = createGunzip({ chunkSize: CHUNK });
  const source = file.createReadStream({ autoClose: false, highWaterMark: CHUNK });
  pipeline(source, gunzip, () => {});
  try {
    yield* gunzip;
  } catch (error) {
    const isDamage =
      error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    if (!isDamage) throw error;
    throw new PipelineError('bad-gzip', `It cannot be unpacked any further: ${error.message}.`);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
  // What follows the last whole member and is none ends the stream without an error.
  if (gunzip.bytesWritten < size)
    throw new PipelineError(
      'bad-gzip',
      `It cannot be unpacked any further: what stands at byte ${gunzip.bytesWritten} of ${size} is not gzip.`,
    );
}

/**
 * The bytes of a regular file, in pieces; memory does not grow with the file.
 * @throws PipelineError `unreadable` or `bad-gzip`.
 */
export async function* fileStream(path: string): AsyncGenerator<Buffer> {
  const file = await openFile(path);
  try {
    if (/\.gz$/i.test(path)) yield* unpacked(file);
    else yield* file.createReadStream({ autoClose: false, highWaterMark: CHUNK });
  } catch (error) {
    if (error instanceof PipelineError) throw error;
    throw new PipelineError('unreadable', `It could not be read: ${systemReason(error)}.`);
  } finally {
    await file.close();
  }
}
