import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedSpans } from '../../src/nlp/quotation-marks.ts';

const lines = (text: string) => {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
};
const read = (text: string) => quotedSpans(text, lines(text));
const words = (text: string) => read(text).map((q) => text.slice(q.start, q.end));

describe('quotedSpans', () => {
  test.each([
    ['curly', 'She said “yes” twice.', ['yes']],
    ['straight', 'She said "yes" and "no".', ['yes', 'no']],
    ['low and high', 'He wrote „ja“ on it.', ['ja']],
    ['guillemets', 'He wrote «oui» on it.', ['oui']],
    ['two single marks', "She said ''yes'' twice.", ['yes']],
    ['two curly single marks', 'She said ‘‘yes’’ twice.', ['yes']],
    ['closed by two curly single marks', '“We had no money,’’ she said.', ['We had no money,']],
    [
      'the end of a nested pair and of its own',
      '“She said ‘no’’, he wrote.',
      ['She said ‘no’’, he wrote.', 'no'],
    ],
    ['grave accents', "She said ``yes'' twice.", ['yes']],
    ['single curly', 'The minister called it ‘a farce’ on Monday.', ['a farce']],
    ['single straight', "The minister called it 'a farce' on Monday.", ['a farce']],
    ['nested', '“He told me ‘go home’ and left.”', ['He told me ‘go home’ and left.', 'go home']],
    [
      'possessive in single marks',
      '‘The players’ bus is late,’ he said.',
      ['The players’ bus is late,'],
    ],
    ['apostrophes alone', "It's the players' bus, isn't it?", []],
    ['decades and elisions', "Rock 'n' roll of the '90s, 'til dawn.", []],
    ['feet and inches', 'He is 6\'2" tall and the board is 5" wide.', []],
    ['inches inside a pair', '"He is 6\'2" tall," she said.', ['He is 6\'2" tall,']],
    ['missing closing mark', '“We had no money.', ['We had no money.']],
    ['closing mark of another kind', '“We had no money," she said.', ['We had no money,']],
    ['nothing between the marks', 'An empty “” pair.', []],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));

  test('an open pair ends with its line and says so', () => {
    const found = read('“We had no money.\n“Then the ferry came.”');
    expect(found.map((q) => q.closed)).toEqual([false, true]);
  });

  test('marks are part of the outer span', () => {
    const text = 'A “b c” d';
    const [found] = read(text);
    expect(text.slice(found?.outer.start, found?.outer.end)).toBe('“b c”');
  });

  test('spans are ordered, inside the text and never empty, whatever the marks', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      "''",
      '«',
      '»',
      '„',
      'a',
      '5',
      ' ',
      's ',
      '.',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let previous = 0;
        for (const { start, end, outer } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          expect(outer.start).toBeLessThanOrEqual(start);
          expect(outer.end).toBeLessThanOrEqual(text.length);
          expect(outer.end).toBeGreaterThanOrEqual(end);
          previous = start;
        }
      }),
    );
  });
});
