import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { piecesOf } from '../../../src/stages/entities/recognise/pieces.ts';
import {
  ITALIC,
  marksOf,
  QUOTED,
  stretchesOf,
} from '../../../src/stages/entities/recognise/stretches.ts';

/** The stretches of a text in which words in italics stand between asterisks. */
const stretches = (source: string) => {
  const emphasis: { start: number; end: number }[] = [];
  let text = '';
  source.split('*').forEach((part, i) => {
    if (i % 2) emphasis.push({ start: text.length, end: text.length + part.length });
    text += part;
  });
  const pieces = piecesOf(tokenize(text));
  return stretchesOf(pieces, emphasis, 0).map(({ from, to, mark, isTitle }) => {
    const [start, end] = [pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0];
    return [text.slice(start, end), mark, isTitle];
  });
};

describe('stretches that are set apart', () => {
  test.each([
    ['She read “The Salt and the Sea.” Then', [['The Salt and the Sea', QUOTED, true]]],
    [
      'She read ‘Salt’ and "Sea"',
      [
        ['Salt', QUOTED, true],
        ['Sea', QUOTED, true],
      ],
    ],
    ['He said “no salt at all” there', [['no salt at all', QUOTED, false]]],
    ['It was in *The Orva Post,* she said', [['The Orva Post', ITALIC, true]]],
    ['It was *really* cold', [['really', ITALIC, false]]],
    ['An open “mark', []],
    ['Of no words: “,”', []],
  ])('%s', (source, expected) => expect(stretches(source)).toEqual(expected));

  test('no speech of many words', () =>
    expect(stretches(`He said “${'Salt '.repeat(20)}” there`)).toEqual([]));

  test('each piece has its marks and its place', () =>
    expect([...marksOf(4, [{ from: 1, to: 3, mark: QUOTED, isTitle: true }])]).toEqual([
      0,
      QUOTED | 4 | 16,
      QUOTED | 8 | 16,
      0,
    ]));
});
