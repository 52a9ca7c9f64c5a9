import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/stages/sentences/split.ts';

const split = (text: string) =>
  splitSentences(text, 0, text.length).map((s) => text.slice(s.start, s.end).trim());

describe('splitSentences', () => {
  test.each([
    ['It rained. It poured.', ['It rained.', 'It poured.']],
    ['Mr. Smith met J. R. Jones in St. Louis.', ['Mr. Smith met J. R. Jones in St. Louis.']],
    [
      'He moved to the U.S. The visa took a year.',
      ['He moved to the U.S.', 'The visa took a year.'],
    ],
    ['The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['“Stop!” she said. “Why?” he asked.', ['“Stop!” she said.', '“Why?” he asked.']],
    ['“We won.” Then he left.', ['“We won.”', 'Then he left.']],
    ['Prices rose 3.5 per cent. Wages fell.', ['Prices rose 3.5 per cent.', 'Wages fell.']],
    ['Well… maybe not. Yes.', ['Well… maybe not.', 'Yes.']],
    ['He paid Acme Inc. 5 million. It closed.', ['He paid Acme Inc. 5 million.', 'It closed.']],
    ['(It was late.) They left.', ['(It was late.)', 'They left.']],
    ['On Sept. 11 it began.', ['On Sept. 11 it began.']],
    ['2. Drink more water. It helps.', ['2. Drink more water.', 'It helps.']],
    ['It closed in 2. Then it opened.', ['It closed in 2.', 'Then it opened.']],
    ['Ford d. Mill 8-0 on Monday.', ['Ford d. Mill 8-0 on Monday.']],
    ['It fell.[1] Then it rose.[2][3]', ['It fell.[1]', 'Then it rose.[2][3]']],
    ['It fell.[sic] Then it rose.', ['It fell.[sic] Then it rose.']],
    ['... I want to listen.', ['... I want to listen.']],
    ['It ended by 6 p.m. Nobody else spoke.', ['It ended by 6 p.m.', 'Nobody else spoke.']],
    ['They all left by 6p.m. Police came.', ['They all left by 6p.m.', 'Police came.']],
    ['It ends at 6 p.m. Monday.', ['It ends at 6 p.m. Monday.']],
    ['It ends at 6 p.m. E.T. by law.', ['It ends at 6 p.m. E.T. by law.']],
    ['At 6 p.m. Police came.', ['At 6 p.m. Police came.']],
    ['The shop is on Mill St. It is old.', ['The shop is on Mill St.', 'It is old.']],
    ['He left via Lake Dr. It was late.', ['He left via Lake Dr.', 'It was late.']],
    ['She met Dr. He and Rep. Ann Lee.', ['She met Dr. He and Rep. Ann Lee.']],
    ['He left the CIA. He is well.', ['He left the CIA.', 'He is well.']],
    ['He left the C.I.A. Nobody asked.', ['He left the C.I.A.', 'Nobody asked.']],
    ['The site example.info said so.', ['The site example.info said so.']],
    ['The answer was no. Police came.', ['The answer was no.', 'Police came.']],
    ['He won No. 5 for them.', ['He won No. 5 for them.']],
    ['It names Smith et al. The study ends.', ['It names Smith et al.', 'The study ends.']],
    ['Plan B. The rest is history.', ['Plan B.', 'The rest is history.']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));

  test('covers the text in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const s of splitSentences(text, 0, text.length)) {
          expect(text.slice(at, s.start)).toMatch(/^\n*$/);
          expect(s.end).toBeGreaterThan(s.start);
          at = s.end;
        }
      }),
    );
  });
});
