/** Where the weights come from in a browser: from one file that was loaded before. */

let loaded: ReadonlyMap<string, Uint8Array> = new Map();

/**
 * Takes the weights out of the bytes of `weights.bin`: a line of JSON with the name and length of each
 * part, then the parts. @throws when it is not such a file.
 */
export function takeWeights(bytes: Uint8Array): void {
  const line = bytes.indexOf(10);
  const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line)));
  if (!Array.isArray(head)) throw new Error('These are not the weights of onrecord.');
  const parts = new Map<string, Uint8Array>();
  let at = line + 1;
  for (const [name, length] of head as [string, number][]) {
    parts.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  loaded = parts;
}

/** The unpacked bytes of the weights of this name. @throws when they were not loaded. */
export function weights(name: string): Uint8Array {
  const found = loaded.get(name);
  if (!found) throw new Error(`The weights ${name} are not loaded: call load() first.`);
  return found;
}
