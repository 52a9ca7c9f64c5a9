import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  [
    'Net rose in the third quarter of 2022 from the year-ago quarter.',
    'the third quarter of 2022 = 2022-Q3',
    'the year-ago quarter = 2021-Q3',
  ],
  ['In the year-earlier period it fell.', 'the year-earlier period = 2021'],
  ['A year ago it fell.', 'A year ago = 2021'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
