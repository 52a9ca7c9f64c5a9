/** What the rows of an article tell of each other. */
import { expect, test } from 'vitest';
import { besideRows } from '../../../../src/stages/quotations/confidence/beside.ts';

const row = (name: string | null, words: number) => ({
  statement: { speaker: { name } },
  words,
});

test('the rank of each, and the likeliest other words of its speaker', () => {
  const rows = [row('Ana Vale', 0.9), row('Tom Reed', 0.5), row('Ana Vale', 0.3), row(null, 0.1)];
  expect(
    besideRows('x'.repeat(6000), rows).map(({ likelier, sameSpeaker }) => [likelier, sameSpeaker]),
  ).toEqual([
    [0, 0.3],
    [0.25, 0],
    [0.5, 0.9],
    [0.75, 0],
  ]);
  expect(besideRows('x'.repeat(6000), rows)[0]?.density).toBeCloseTo(1.8);
});
