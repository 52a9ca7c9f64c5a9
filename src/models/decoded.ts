/**
 * What the weights files hold, decoded once a process: the numbers lie in memory that threads share,
 * and a thread that is handed them decodes nothing.
 */

const decoded = new Map<string, unknown>();

/** What was decoded under a name, else what `decode` makes of it. The name is that of one type. */
export function decodedOnce<T>(name: string, decode: () => T): T {
  const known = decoded.get(name);
  // Safe: each name is asked for by one caller alone.
  if (known !== undefined) return known as T;
  const value = decode();
  decoded.set(name, value);
  return value;
}

/** Everything that was decoded so far, by its name; a message to a thread carries it without a copy. */
export const allDecoded = (): ReadonlyMap<string, unknown> => decoded;

/** Takes what another thread decoded. */
export function takeDecoded(values: ReadonlyMap<string, unknown>): void {
  for (const [name, value] of values) decoded.set(name, value);
}

/** So many bytes that threads can share, where there are such: some browsers have none. */
export const shareable = (bytes: number): ArrayBufferLike =>
  typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
