/**
 * What is known of single words and of phrases, keyed by the 32-bit hash of their lower-cased form:
 * no word can be read back from it. An open-addressing table over typed arrays, filled once.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { decodedOnce, shareable } from './decoded.ts';
import { weights } from './weights-source.ts';

/** What a table is made of; threads can share it. */
export interface Stored {
  readonly columns: number;
  readonly values: Uint16Array;
  /** Each key at the first free place from its own on, and its row there; -1 where there is none. */
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

/** Lays out rows that are given by their keys, which must be distinct: row i of `values` is that of `keys[i]`. */
function laidOut(given: Int32Array, values: Uint16Array, columns: number): Stored {
  let capacity = 16;
  while (capacity < given.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(shareable(4 * capacity));
  const rows = new Int32Array(shareable(4 * capacity)).fill(-1);
  for (let i = 0; i < given.length; i++) {
    const key = given[i] as number;
    let at = key & mask;
    while ((rows[at] as number) >= 0) at = (at + 1) & mask;
    keys[at] = key;
    rows[at] = i;
  }
  return { columns, values, keys, rows };
}

/** Keys with `columns` small numbers each. Looking up an unknown key gives -1. Read when first asked. */
export class WordTable {
  columns = 0;
  values: Uint16Array = new Uint16Array();
  #keys: Int32Array = new Int32Array();
  #rows: Int32Array = new Int32Array();
  #mask = 0;
  #read: (() => Stored) | undefined;

  constructor(read: () => Stored) {
    this.#read = read;
  }

  /** The row of a key, or -1; column c of it is `values[row * columns + c]`. */
  row(key: number): number {
    if (this.#read) this.#fill(this.#read());
    for (let at = key & this.#mask; ; at = (at + 1) & this.#mask) {
      const row = this.#rows[at] as number;
      if (row < 0 || this.#keys[at] === key) return row;
    }
  }

  /** Each key with its row. */
  *entries(): Generator<[key: number, row: number]> {
    if (this.#read) this.#fill(this.#read());
    for (let at = 0; at < this.#keys.length; at++) {
      const row = this.#rows[at] as number;
      if (row >= 0) yield [this.#keys[at] as number, row];
    }
  }

  #fill({ columns, values, keys, rows }: Stored): void {
    this.columns = columns;
    this.values = values;
    this.#keys = keys;
    this.#rows = rows;
    this.#mask = keys.length - 1;
    this.#read = undefined;
  }
}

/** The bytes of a table: keys sorted and stored as gaps, columns after one another, brotli. */
export function encodeTable(rows: ReadonlyMap<number, readonly number[]>, columns: number): Buffer {
  const keys = [...rows.keys()].map((key) => key >>> 0).sort((a, b) => a - b);
  const body = Buffer.alloc(8 + keys.length * (4 + 2 * columns));
  body.writeUInt32LE(keys.length, 0);
  body.writeUInt32LE(columns, 4);
  // Bytes of one weight lie together, which is what lets brotli shrink them.
  const n = keys.length;
  keys.forEach((key, i) => {
    const gap = key - (keys[i - 1] ?? 0);
    for (let b = 0; b < 4; b++) body[8 + b * n + i] = (gap >>> (8 * b)) & 0xff;
    const row = rows.get(key | 0) ?? [];
    for (let c = 0; c < columns; c++) {
      body[8 + (4 + 2 * c) * n + i] = (row[c] ?? 0) & 0xff;
      body[8 + (5 + 2 * c) * n + i] = (row[c] ?? 0) >>> 8;
    }
  });
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

/** The table in a file's bytes. */
export const decodeTable = (bytes: Uint8Array): WordTable =>
  new WordTable(() => readTable(brotliDecompressSync(bytes)));

function readTable(body: Uint8Array): Stored {
  const numbers = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const n = numbers.getUint32(0, true);
  const columns = numbers.getUint32(4, true);
  const plane = (number: number) => body.subarray(8 + number * n, 8 + (number + 1) * n);
  const values = new Uint16Array(shareable(2 * n * columns));
  for (let c = 0; c < columns; c++)
    spread(plane(4 + 2 * c), plane(5 + 2 * c), values.subarray(c), columns);
  return laidOut(keysOf(plane(0), plane(1), plane(2), plane(3)), values, columns);
}

/** The keys, from the bytes of their gaps: all lowest ones, and so on. */
function keysOf(b0: Uint8Array, b1: Uint8Array, b2: Uint8Array, b3: Uint8Array): Int32Array {
  const keys = new Int32Array(b0.length);
  let key = 0;
  for (let i = 0; i < keys.length; i++) {
    const low = (b0[i] as number) | ((b1[i] as number) << 8);
    const high = (b2[i] as number) | ((b3[i] as number) << 8);
    key = (key + (low | (high << 16))) | 0;
    keys[i] = key;
  }
  return keys;
}

/** Writes a column to every place that is its. */
function spread(low: Uint8Array, high: Uint8Array, out: Uint16Array, columns: number): void {
  for (let i = 0, at = 0; i < low.length; i++, at += columns)
    out[at] = (low[i] as number) | ((high[i] as number) << 8);
}

/** Tables by name: two stages look up the same clusters. */
const tables = new Map<string, WordTable>();

/** What the table in `weights/<name>.bin` is made of, decoded once. */
export const tableParts = (name: string): Stored =>
  decodedOnce(name, () => readTable(weights(name)));

/** The table in `weights/<name>.bin`; its file is read when the first word is looked up. */
export function loadTable(name: string): WordTable {
  const known = tables.get(name);
  if (known) return known;
  const table = new WordTable(() => tableParts(name));
  tables.set(name, table);
  return table;
}
