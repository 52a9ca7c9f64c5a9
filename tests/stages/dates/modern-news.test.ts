import { describe, expect, test } from 'vitest';
import * as cases from './modern-news.cases.ts';
import { readDates } from './read.ts';

const LEAST = 150;

describe('modern news', () => {
  const all = Object.values(cases).flat();

  test(`there are at least ${LEAST} cases`, () => expect(all.length).toBeGreaterThanOrEqual(LEAST));

  test.each(all)('$text', ({ text, expected, published, language }) => {
    const { rows } = readDates(text, {
      ...(published !== undefined && { published }),
      ...(language !== undefined && { language }),
    });
    const got = rows.map((row, i) => {
      const edtf = expected[i]?.includes(' | ') ? ` | ${row.edtf}` : '';
      return `${row.text} = ${row.value}${edtf}`;
    });
    expect(got).toEqual(expected);
  });
});
