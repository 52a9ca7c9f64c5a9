import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureBuffer, type SequenceModel } from '../../../src/models/index.ts';
import { AnchoredScores } from '../../../src/models/quotation-tagger/anchored-scores.ts';
import { Emitter } from '../../../src/models/quotation-tagger/emissions.ts';
import { labels } from '../../../src/models/quotation-tagger/labels.ts';
import { passagesOf } from '../../../src/models/quotation-tagger/passage.ts';
import { addAnchoredFeatures } from '../../../training/anchored-features.ts';

const BITS = 12;
const size = labels.length;
const model: SequenceModel = {
  labels,
  bits: BITS,
  weights: Int16Array.from({ length: size << BITS }, (_, i) => ((i * 7919) % 4001) - 2000),
  transitions: new Int16Array((size + 1) * size),
};

const text =
  'Vale said on Monday that the bridge, which is old, was “safe enough” for buses. ' +
  'Lind, of the council, was told by Vale that “it will close” soon, she added. It was not closed.';
const end = text.length;
const middle = text.indexOf('Lind');
const sentences = [
  { start: 0, end: middle - 1 },
  { start: middle, end: text.indexOf('It was') - 1 },
  { start: text.indexOf('It was'), end },
];
const [passage] = passagesOf({ text, blocks: [{ start: 0, end }], sentences }).passages;
if (!passage) throw new Error('The text has a passage.');
const n = passage.tokens.length;

test('remembered sums are those of the features, whatever was read before', () => {
  const emitter = new Emitter(model);
  const scores = new AnchoredScores(emitter);
  const path = fc.uint8Array({ minLength: n, maxLength: n, max: size - 1 });
  const probability = fc.float64Array({ minLength: n * size, maxLength: n * size, min: 0, max: 1 });
  const at = fc.tuple(fc.nat(n - 3), fc.nat(2), fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(path, probability, at, (path, probability, [first, more, before, after]) => {
      const pass = { path, probability };
      const cue = { first, last: Math.min(n - 1, first + more) };
      const [from, to] = [Math.max(0, first - before), Math.min(n, cue.last + 1 + after)];
      const features = new FeatureBuffer();
      features.reset();
      addAnchoredFeatures(passage, pass, cue, from, to, features);
      const expected = new Int32Array((to - from) * size);
      emitter.add(features, expected);
      const found = new Int32Array((to - from) * size);
      scores.add(passage, pass, cue, from, to, found);
      expect(found).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
