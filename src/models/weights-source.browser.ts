/** Where the weights come from in a browser: the same files, loaded before; a browser knows no brotli. */
import { decompress } from 'brotli-compress/js';

let loaded: ReadonlyMap<string, Uint8Array> = new Map();

/** @param files the bytes of each `weights/<name>.bin`, by name. */
export function takeWeights(files: ReadonlyMap<string, Uint8Array>): void {
  loaded = files;
}

/** The unpacked bytes of `weights/<name>.bin`. @throws when it was not loaded. */
export function weights(name: string): Uint8Array {
  const found = loaded.get(name);
  if (!found) throw new Error(`The weights ${name} are not loaded: call load() first.`);
  return decompress(found, {});
}
