import { expect, test } from 'vitest';
import { brief, type Case, readDates } from './read.ts';

const cases: Case[] = [
  ['He said “I leave tomorrow” on Sunday.', 'tomorrow = 2022-10-03', 'Sunday = 2022-10-02'],
  ['“We vote today,” she said on Monday.', 'today = 2022-10-03', 'Monday = 2022-10-03'],
  ['On Monday he said: “I left yesterday.”', 'Monday = 2022-10-03', 'yesterday = 2022-10-02'],
  [
    '“It was cold yesterday. We vote today,” she told the board on 3 May 2019.',
    'yesterday = 2019-05-02',
    'today = 2019-05-03',
    '3 May 2019 = 2019-05-03',
  ],
  // A day that nobody says anything on is no day of saying.
  [
    '“We vote today,” she said. The hall shut on Monday.',
    'today = 2022-10-05',
    'Monday = 2022-10-03',
  ],
  ['She said on Monday that they vote today.', 'Monday = 2022-10-03', 'today = 2022-10-05'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));

test('what is counted from a day of saying is resolved from a date of the text', () => {
  const { rows } = readDates('“We vote today,” she said on Monday.');
  expect(rows.map((row) => row.resolvedFrom)).toEqual(['previous', 'publication']);
});

test('in a history, the today of somebody quoted is no day of the article', () => {
  const history =
    'On 1 May 1916, 2 June 1916 and 3 July 1916 it rained. “We attack today,” he wrote.';
  expect(brief(history).at(-1)).toBe('today = ');
});
