/**
 * Where the weights come from: the folder `weights` beside this file. In a bundle of one file it is the
 * folder `weights` beside the bundle; in a browser `weights-source.browser.ts` takes the place of this.
 */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The unpacked bytes of `weights/<name>.bin`. */
export const weights = (name: string): Uint8Array =>
  brotliDecompressSync(readFileSync(new URL(`./weights/${name}.bin`, import.meta.url)));
