/** Dialogue with dashes in the place of quotation marks. */
import { describe, expect, test } from 'vitest';
import { attributed } from '../../../support/attributed.ts';

const NAMES = { 'Ana Vale': ['Vale'], 'Tom Reed': ['Reed'] };
const read = (...lines: string[]) =>
  attributed(lines.join('\n\n'), NAMES).rows.map((r) => [r.type, r.content.join(' … ')]);

describe('lines that open with a dash', () => {
  test('are direct speech, with a tag behind or alone', () => {
    const rows = read(
      'Two people stood by the stove.',
      '— It is cold in here, said Ana Vale.',
      '— It was always cold in here, Tom Reed answered.',
      '— Then we light the stove.',
    );
    expect(rows).toEqual([
      ['direct', 'It is cold in here'],
      ['direct', 'It was always cold in here'],
      ['direct', 'Then we light the stove.'],
    ]);
  });

  test('but not those of a list, whose speakers stand before their words', () => {
    const rows = read(
      'Three things to know:',
      '— Ana Vale said the stove was cold.',
      '— Tom Reed said the boat was full.',
      '— The ferry leaves at nine.',
    );
    expect(rows).toEqual([
      ['indirect', 'the stove was cold'],
      ['indirect', 'the boat was full'],
    ]);
  });

  test('but not one alone', () => {
    const rows = read('Nobody spoke.', '— It is cold in here, said Ana Vale.');
    expect(rows).toEqual([['indirect', 'It is cold in here']]);
  });
});
