import { expect, it } from 'vitest';
import { IdSet } from '../../src/batch/id-set.ts';

it('knows every id again, with the same content or another, however many there are', () => {
  const set = new IdSet();
  const content = (n: number) => n.toString(16).padStart(64, '0').split('').reverse().join('');
  const first = Array.from({ length: 20_000 }, (_, n) => set.add(`id-${n}`, content(n)));
  expect(new Set(first)).toEqual(new Set(['new']));
  expect(set.add('id-7', content(7))).toBe('same');
  expect(set.add('id-19999', content(3))).toBe('other');
  expect(set.add('', '')).toBe('new');
  expect(set.add('', '')).toBe('same');
});
