import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureBuffer, type SequenceModel } from '../../../src/models/index.ts';
import { Emitter } from '../../../src/models/quotation-tagger/emissions.ts';
import { labels } from '../../../src/models/quotation-tagger/labels.ts';
import { addWordFeatures, REACH } from '../../../src/models/quotation-tagger/word-features.ts';
import { WordScores } from '../../../src/models/quotation-tagger/word-scores.ts';
import { EDGE, Vocabulary } from '../../../src/models/quotation-tagger/words.ts';

const BITS = 10;
const size = labels.length;

/** A model whose buckets are empty in part, as a trained one's are. */
const model: SequenceModel = {
  labels,
  bits: BITS,
  weights: Int16Array.from({ length: size << BITS }, (_, i) =>
    Math.floor(i / size) % 3 ? ((i * 7919) % 401) - 200 : 0,
  ),
  transitions: new Int16Array((size + 1) * size),
};

const vocabulary = new Vocabulary();
const texts = fc.array(fc.constantFrom('Vale', 'said', 'the', 'bridge', ',', '“', 'is', '12'), {
  maxLength: 12,
});

/** The weights of the features, looked up one by one. */
function summed(features: FeatureBuffer): number[] {
  const sums = new Array<number>(features.length * size).fill(0);
  for (let i = 0; i < features.length; i++)
    for (let k = features.offsets[i] ?? 0; k < (features.offsets[i + 1] ?? 0); k++) {
      const row = ((features.hashes[k] ?? 0) & ((1 << BITS) - 1)) * size;
      for (let y = 0; y < size; y++)
        sums[i * size + y] = (sums[i * size + y] ?? 0) + (model.weights[row + y] ?? 0);
    }
  return sums;
}

function wordFeatures(words: readonly string[]): FeatureBuffer {
  const known = words.map((text) => vocabulary.word(text));
  const features = new FeatureBuffer();
  for (let i = 0; i < known.length; i++) {
    for (let offset = -REACH; offset <= REACH; offset++)
      addWordFeatures(known[i + offset] ?? EDGE, offset, features);
    features.next();
  }
  return features;
}

test('only rows that hold something are kept, and the sums are those of all', () => {
  fc.assert(
    fc.property(texts, (words) => {
      const features = wordFeatures(words);
      const sums = new Int32Array(words.length * size);
      new Emitter(model).add(features, sums);
      expect([...sums]).toEqual(summed(features));
    }),
  );
});

test('remembered sums of words are those of their features, whatever was read before', () => {
  const scores = new WordScores(new Emitter(model));
  fc.assert(
    fc.property(texts, (words) => {
      const sums = new Int32Array(words.length * size);
      scores.add(
        words.map((text) => vocabulary.word(text)),
        sums,
      );
      expect([...sums]).toEqual(summed(wordFeatures(words)));
    }),
  );
});
