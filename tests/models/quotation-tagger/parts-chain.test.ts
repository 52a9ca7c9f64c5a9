import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labels } from '../../../src/models/quotation-tagger/labels.ts';
import { PartsChain } from '../../../src/models/quotation-tagger/parts-chain.ts';
import { bio } from '../../../src/models/sequence-model.ts';
import { Chain } from '../../../training/chain.ts';

const size = labels.length;
const score = fc.double({ min: -9, max: 9, noNaN: true });
const transitions = fc.array(score, { minLength: (size + 1) * size, maxLength: (size + 1) * size });
const items = fc.array(fc.array(score, { minLength: size, maxLength: size }), {
  minLength: 1,
  maxLength: 40,
});

test('the chain that is written out has the bits of the one that the trainers use', () => {
  fc.assert(
    fc.property(items, transitions, (rows, t) => {
      const emissions = Float64Array.from(rows.flat());
      const n = rows.length;
      const [plain, written] = [new Chain(labels, bio, t), new PartsChain(t)];
      const [expected, found] = [new Float64Array(n * size), new Float64Array(n * size)];
      plain.marginals(emissions, n, expected);
      written.marginals(emissions, n, found);
      expect(found).toEqual(expected);
      expect(written.best(emissions, n)).toEqual(plain.best(emissions, n));
    }),
  );
});

test('of equal scores it takes the same label, also where one was made impossible', () => {
  const equal = new Array<number>((size + 1) * size).fill(0);
  const emissions = Float64Array.from({ length: 6 * size }, (_, i) => (i % 9 === 4 ? -1e6 : 0));
  const path = new PartsChain(equal).best(emissions, 6);
  expect(path).toEqual(new Chain(labels, bio, equal).best(emissions, 6));
  expect(new PartsChain(equal).best(emissions, 0)).toHaveLength(0);
});
