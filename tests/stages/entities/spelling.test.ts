import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spelledAlike } from '../../../src/stages/entities/join/spelling.ts';

/** Levenshtein distance, by its definition. */
function distance(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(restA, restB);
  return 1 + Math.min(distance(restA, b), distance(a, restB), distance(restA, restB));
}

const ending = fc.string({ unit: fc.constantFrom('e', 'y', 'k'), minLength: 3, maxLength: 7 });

test('two spellings are one letter apart, long ones two', () => {
  fc.assert(
    fc.property(ending, ending, (x, y) => {
      const [a, b] = [`zel${x}`, `zel${y}`];
      const most = Math.min(a.length, b.length) >= 9 ? 2 : 1;
      expect(spelledAlike(a, b)).toBe(a !== b && distance(a, b) <= most);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['zelensky', 'zelenskyy', true],
  ['lukashenka', 'lukashenko', true],
  ['tymoshenko', 'timoshenko', false],
  ['johnson', 'johnsons', false],
  ['harris', 'harros', true],
  ['smith', 'smyth', false],
])('%s, %s: %s', (a, b, expected) => {
  expect(spelledAlike(a, b)).toBe(expected);
});
