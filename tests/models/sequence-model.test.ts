import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bioes,
  Decoder,
  decodeModel,
  encodeModel,
  FeatureBuffer,
  hashString,
  loadModel,
  loadPacked,
  mix,
  packRows,
  quantise,
  type SequenceModel,
} from '../../src/models/index.ts';

const labels = ['O', 'B-x', 'I-x', 'E-x', 'S-x'];
const BITS = 4;

/** A model whose weights are drawn from the numbers, one after the other. */
const modelOf = (numbers: readonly number[]): SequenceModel => ({
  labels,
  bits: BITS,
  weights: Float32Array.from(
    { length: labels.length << BITS },
    (_, i) => numbers[i % numbers.length] ?? 0,
  ),
  transitions: new Float32Array((labels.length + 1) * labels.length),
});

const featuresOf = (items: readonly (readonly number[])[]): FeatureBuffer => {
  const buffer = new FeatureBuffer();
  buffer.reset();
  for (const item of items) {
    for (const hash of item) buffer.add(hash);
    buffer.next();
  }
  return buffer;
};

const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 40 });
const items = fc.array(fc.array(fc.integer(), { maxLength: 6 }), { minLength: 1, maxLength: 8 });

describe('Decoder', () => {
  test('every path is well-formed: names are closed, and open before they go on', () => {
    fc.assert(
      fc.property(numbers, items, (weights, sequence) => {
        const decoded = new Decoder(modelOf(weights), bioes).decode(featuresOf(sequence));
        const path = Array.from(decoded, (label) => labels[label] ?? '');
        path.forEach((label, i) => {
          expect(bioes(path[i - 1] ?? null, label)).toBe(true);
        });
        expect(bioes(path.at(-1) ?? null, 'O')).toBe(true);
      }),
    );
  });

  test('the path is the best of all', () => {
    const score = (
      model: SequenceModel,
      sequence: readonly (readonly number[])[],
      path: number[],
    ) =>
      sequence.reduce(
        (sum, hashes, i) =>
          sum +
          hashes.reduce(
            (s, hash) => s + (model.weights[(hash & 15) * labels.length + (path[i] ?? 0)] ?? 0),
            0,
          ),
        0,
      );
    const paths = (length: number): number[][] =>
      length === 0 ? [[]] : paths(length - 1).flatMap((path) => labels.map((_, y) => [...path, y]));
    const wellFormed = (path: number[]) =>
      path.every((y, i) => bioes(i ? (labels[path[i - 1] ?? 0] ?? '') : null, labels[y] ?? '')) &&
      bioes(labels[path.at(-1) ?? 0] ?? null, 'O');
    fc.assert(
      fc.property(
        numbers,
        fc.array(fc.array(fc.nat(15), { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (weights, sequence) => {
          const model = modelOf(weights);
          const decoded = [...new Decoder(model, bioes).decode(featuresOf(sequence))];
          const best = Math.max(
            ...paths(sequence.length)
              .filter(wellFormed)
              .map((path) => score(model, sequence, path)),
          );
          expect(score(model, sequence, decoded)).toBeCloseTo(best);
        },
      ),
      { numRuns: 30 },
    );
  });
});

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

describe('weights files', () => {
  test('give back the model that they were made of', () => {
    fc.assert(
      fc.property(numbers, (weights) => {
        const { model, scale } = quantise(modelOf(weights), { prune: 1 });
        const read = decodeModel(encodeModel(model, scale, { note: 'x' }));
        expect(read.labels).toEqual(labels);
        expect(read.scale).toBeCloseTo(scale);
        expect([...read.weights]).toEqual([...model.weights]);
        expect([...read.transitions]).toEqual([...model.transitions]);
      }),
    );
  });

  test.each(['entities'])('%s has a row for each bucket', (name) => {
    const { packed } = loadPacked(name);
    const { present, rows, ...rest } = packRows(loadModel(name));
    expect(Buffer.compare(bytesOf(packed.present), bytesOf(present))).toBe(0);
    // Were there room for too few, the last would be missing.
    expect(Buffer.compare(bytesOf(packed.rows), bytesOf(rows))).toBe(0);
    expect(packed).toMatchObject(rest);
  });

  test('are the same bytes each time', () => {
    const { model, scale } = quantise(modelOf([3, -2, 0, 7]), { prune: 0.5 });
    expect(encodeModel(model, scale)).toEqual(encodeModel(model, scale));
  });
});

test('hashes keep words and templates apart', () => {
  const hashes = new Set<number>();
  for (let template = 0; template < 20; template++)
    for (let i = 0; i < 500; i++) hashes.add(mix(template, hashString(`word${i}`)));
  expect(hashes.size).toBe(10_000);
});
