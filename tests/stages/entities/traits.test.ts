import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTraits, unpackTraits } from '../../../src/stages/entities/recognise/traits.ts';

test('traits come back as numbers of their own, the neutral ones left out', () => {
  const trait = fc.constantFrom(-1, 0, 1);
  fc.assert(
    fc.property(fc.array(trait, { minLength: 1, maxLength: 30 }), (traits) => {
      const expected = traits.flatMap((t, i) => (t === 0 ? [] : [2 * i + (t < 0 ? 1 : 0)]));
      expect([...unpackTraits(packTraits(traits))]).toEqual(expected);
    }),
  );
});

test('a cell of the table holds eight traits', () => {
  expect(packTraits(new Array<number>(8).fill(-1))).toHaveLength(1);
  expect(packTraits(new Array<number>(9).fill(1))).toHaveLength(2);
});
