import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { violations } from '../../../src/article/index.ts';
import * as cases from './modern-news.cases.ts';
import { readDates } from './read.ts';

const ERAS = [
  'In 480 BC the fleet sailed.',
  'In the spring of 479 BC the fleet sailed.',
  'In the 5th century BC the fleet sailed.',
  'In the 480s BC the fleet sailed.',
  'It was about 1850.',
  'It was around Nov. 1.',
  'The 1990s to the 2010s were calm.',
  'From last week to next Friday it was calm.',
  'It opened on 03/04/2022.',
];
const texts = [
  ...Object.values(cases)
    .flat()
    .map(({ text }) => text),
  ...ERAS,
];

describe('EDTF', () => {
  const valued = texts.flatMap((text) =>
    readDates(text).rows.flatMap((row) => (row.edtf === undefined ? [] : [[row.edtf, text]])),
  );

  test('most explicit dates have an EDTF value', () => expect(valued.length).toBeGreaterThan(100));

  test.each(valued)('%s is valid (%s)', (value) => {
    expect(() => edtf(value)).not.toThrow();
  });
});

/** Pieces that temporal expressions are made of, to be put together at random. */
const PIECE = fc.constantFrom(
  ...'the last next this 5 12 31 1998 2022 March May June Monday Friday week month year years quarter third first of to from between and – - / , . : early late end about more than two three ago later earlier before after every each a.m. pm noon morning evening BC 1990s century past few recent now 10:30 9/11 3/4/2022 28.09.2022 2022-09-28 Q3 spring fall Christmas a an half dozen in on at by until'.split(
    ' ',
  ),
);

describe('any text', () => {
  const sound = (text: string, published: string | null) => {
    const { rows } = readDates(text, { published });
    expect(violations({ text, dates: rows })).toEqual([]);
    for (const row of rows) {
      if (row.edtf !== undefined) expect(() => edtf(row.edtf ?? '')).not.toThrow();
      if (row.earliest !== undefined && row.latest !== undefined && !row.earliest.startsWith('-'))
        expect(row.earliest <= row.latest).toBe(true);
      expect(row.score).toBeGreaterThan(0);
    }
  };

  test('words of dates in any order give sound rows', () => {
    const text = fc.array(PIECE, { maxLength: 24 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom('2022-10-05', null), (t, published) => sound(t, published)),
      { numRuns: 400 },
    );
  });

  test('any characters give sound rows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (t) => sound(t, '2022-10-05')),
    );
  });
});
