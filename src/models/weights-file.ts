/**
 * Weights on disk: a JSON header line, then the weights as int16, the non-zero ones only, coded as
 * gap and value in LEB128 varints, compressed with brotli. Nothing in it can be read back as text.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { decodedOnce, shareable } from './decoded.ts';
import { type PackedModel, RowPacker, rowCount } from './packed-rows.ts';
import type { SequenceModel } from './sequence-model.ts';
import { weights as weightsOf } from './weights-source.ts';

const FORMAT = 1;

interface Header {
  format: number;
  labels: string[];
  bits: number;
  transitions: number[];
  /** How many buckets hold something; files of before have it not. */
  rows?: number;
  /** Weights are stored as `round(weight × scale)`; decoding works on the stored integers. */
  scale: number;
  info: Record<string, unknown>;
}

class Varints {
  bytes = new Uint8Array(1 << 20);
  at = 0;

  write(value: number): void {
    if (this.at + 5 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.at++] = rest;
  }
}

const zigzag = (n: number): number => (n << 1) ^ (n >> 31);

/** The bytes of a model whose weights and transitions are integers already (see `quantise`). */
export function encodeModel(
  model: SequenceModel,
  scale: number,
  info: Record<string, unknown> = {},
): Buffer {
  const header: Header = {
    format: FORMAT,
    labels: [...model.labels],
    bits: model.bits,
    transitions: Array.from(model.transitions),
    rows: rowCount(model.weights, model.labels.length),
    scale,
    info,
  };
  const out = new Varints();
  let previous = -1;
  model.weights.forEach((weight, i) => {
    if (weight === 0) return;
    out.write(i - previous);
    out.write(zigzag(weight));
    previous = i;
  });
  out.write(0);
  const body = Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    out.bytes.subarray(0, out.at),
  ]);
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/** A model and its stored header from a weights file's bytes. @throws when the format is unknown. */
export const decodeModel = (bytes: Uint8Array): SequenceModel & { scale: number } =>
  readModel(brotliDecompressSync(bytes));

interface Opened {
  readonly header: Header;
  /** Where the weights begin. */
  readonly from: number;
}

function open(body: Uint8Array): Opened {
  const line = body.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(body.subarray(0, line))) as Header;
  if (header.format !== FORMAT) throw new Error(`Unknown weights format ${header.format}.`);
  return { header, from: line + 1 };
}

/**
 * Gives all weights that are not zero, in order, to what takes them. One loop, and nothing laid by between:
 * most of the time goes by before V8 has optimised it.
 */
function eachWeight(
  body: Uint8Array,
  from: number,
  to: { add(place: number, weight: number): void },
): void {
  let [at, place] = [from, -1];
  for (;;) {
    let byte = body[at++] as number;
    let gap = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = body[at++] as number;
      gap |= (byte & 0x7f) << shift;
    }
    if (gap === 0) break;
    byte = body[at++] as number;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = body[at++] as number;
      value |= (byte & 0x7f) << shift;
    }
    place += gap;
    to.add(place, (value >>> 1) ^ -(value & 1));
  }
  if (at > body.length) throw new Error('The weights file ends too early.');
}

function readModel(body: Uint8Array): SequenceModel & { scale: number } {
  const { header, from } = open(body);
  const { labels, bits, scale } = header;
  const weights = new Int16Array(shareable(((1 << bits) * labels.length) << 1));
  eachWeight(body, from, {
    add(place, weight) {
      weights[place] = weight;
    },
  });
  return { labels, bits, scale, weights, transitions: Int32Array.from(header.transitions) };
}

/** How many buckets hold something. */
function countRows(body: Uint8Array, from: number, labels: number): number {
  let [count, end] = [0, 0];
  eachWeight(body, from, {
    add(place) {
      if (place < end) return;
      count++;
      end = (((place / labels) | 0) + 1) * labels;
    },
  });
  return count;
}

/** The same with its weights packed, without ever laying out those that are zero. */
function readPacked(body: Uint8Array): PackedModel {
  const { header, from } = open(body);
  const { labels, bits, scale, transitions } = header;
  const rows = header.rows ?? countRows(body, from, labels.length);
  const packer = new RowPacker(bits, labels.length, rows);
  eachWeight(body, from, packer);
  return { labels, scale, transitions: Int32Array.from(transitions), packed: packer.packed() };
}

/** The model in `weights/<name>.bin`, read once. */
export const loadModel = (name: string): SequenceModel & { scale: number } =>
  decodedOnce(name, () => readModel(weightsOf(name)));

/** The same with its weights packed. */
export const loadPacked = (name: string): PackedModel =>
  decodedOnce(`${name}, packed`, () => readPacked(weightsOf(name)));

/** Rounds trained weights to integers of at most ±32767 × their share of the largest; small ones become 0. */
export function quantise(
  model: SequenceModel,
  { prune, levels = 1023 }: { prune: number; levels?: number },
): { model: SequenceModel; scale: number } {
  let largest = 1e-9;
  for (const w of model.weights) largest = Math.max(largest, Math.abs(w));
  const scale = levels / largest;
  const weights = Int16Array.from(model.weights as Float32Array, (w) =>
    Math.abs(w) < prune ? 0 : Math.round(w * scale),
  );
  const transitions = Int32Array.from(model.transitions as Float32Array, (w) =>
    Math.round(w * scale),
  );
  return { model: { ...model, weights, transitions }, scale };
}
