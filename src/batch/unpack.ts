/** Unpacking with a bound, so that a small file that unpacks to gigabytes cannot fill the memory. */
import { promisify } from 'node:util';
import { gunzip, inflateRaw, type ZlibOptions } from 'node:zlib';
import { PipelineError } from '../pipeline/index.ts';
import { tooLarge } from './answer-line.ts';

type Unpack = (packed: Uint8Array, options: ZlibOptions) => Promise<Buffer>;

async function bounded(unpack: Unpack, packed: Uint8Array, maxBytes: number, code: string) {
  try {
    return await unpack(packed, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(maxBytes);
    const reason = error instanceof Error ? error.message : String(error);
    throw new PipelineError(code, `It cannot be unpacked: ${reason}.`);
  }
}

/** @throws PipelineError `bad-gzip` or `too-large`. */
export const gunzipBounded = (packed: Uint8Array, maxBytes: number): Promise<Buffer> =>
  bounded(promisify<Uint8Array, ZlibOptions, Buffer>(gunzip), packed, maxBytes, 'bad-gzip');

/** @throws PipelineError `bad-zip` or `too-large`. */
export const inflateBounded = (packed: Uint8Array, maxBytes: number): Promise<Buffer> =>
  bounded(promisify<Uint8Array, ZlibOptions, Buffer>(inflateRaw), packed, maxBytes, 'bad-zip');
