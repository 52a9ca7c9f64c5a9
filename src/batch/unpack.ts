/** Unpacking with a bound, so that a small file that unpacks to gigabytes cannot fill the memory. */
import { promisify } from 'node:util';
import { gunzip, type ZlibOptions } from 'node:zlib';
import { PipelineError } from '../pipeline/index.ts';
import { tooLarge } from './answer-line.ts';

const unpack = promisify<Uint8Array, ZlibOptions, Buffer>(gunzip);

/** @throws PipelineError `bad-gzip` or `too-large`. */
export async function gunzipBounded(packed: Uint8Array, maxBytes: number): Promise<Buffer> {
  try {
    return await unpack(packed, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(maxBytes);
    const reason = error instanceof Error ? error.message : String(error);
    throw new PipelineError('bad-gzip', `It cannot be unpacked: ${reason}.`);
  }
}
