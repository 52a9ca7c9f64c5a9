import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['It opens a week on Friday.', 'a week on Friday = 2022-10-14'],
  ['It fell half a century ago.', 'half a century ago = 1972'],
  ['It fell half a decade ago.', 'half a decade ago = 2017'],
  ['It fell a century and a half ago.', 'a century and a half ago = 1872'],
  ['It fell half a year ago.', 'half a year ago = 2022-04'],
  ['It opens a week from Friday.', 'a week from Friday = 2022-10-14'],
  ['It opens two weeks from 5 May 2023.', 'two weeks from 5 May 2023 = 2023-05-19'],
  ['It opens a year from tomorrow.', 'a year from tomorrow = 2023-10-06'],
  [
    'It took ten days from 1 May 2020 to 10 May 2020.',
    'ten days = P10D',
    '1 May 2020 to 10 May 2020 = 2020-05-01',
    '10 May 2020 = 2020-05-10',
  ],
  ['It shut the day after Christmas 2021.', 'the day after Christmas 2021 = 2021-12-26'],
  ['It shut the day before last Tuesday.', 'the day before last Tuesday = 2022-10-03'],
  ['It fell a week ago.', 'a week ago = 2022-W39'],
  ['It fell 10 days ago.', '10 days ago = 2022-09-25'],
  ['It fell a year and a half ago.', 'a year and a half ago = 2021-04'],
  ['It fell a few years ago.', 'a few years ago = PAST_REF'],
  ['It fell years ago.', 'years ago = PAST_REF'],
  ['It fell two hours ago.', 'two hours ago = PT2H'],
  ['It ends two weeks from now.', 'two weeks from now = 2022-W42'],
  ['It ends three days after today.', 'three days after today = 2022-10-08'],
  [
    'It fell on 1 May 2020. Two days earlier it had cracked.',
    '1 May 2020 = 2020-05-01',
    'Two days earlier = 2020-04-29',
  ],
  [
    'It fell on 1 May 2020. The day before, it had cracked.',
    '1 May 2020 = 2020-05-01',
    'The day before = 2020-04-30',
  ],
  ['It fell in May 2020, a year after opening.', 'May 2020 = 2020-05', 'a year = P1Y'],
  ['In 2010 it opened; a decade later it fell.', '2010 = 2010', 'a decade later = 2020'],
  ['It fell a week or so ago.', 'a week or so ago = 2022-W39'],
  ['The vote is in ten days’ time.', 'ten days’ time = 2022-10-15'],
  ["It ends in a year's time.", "a year's time = 2023"],
  ['He did it in ten days each time.', 'ten days = P10D'],
  ['He left before lunch and came back after.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
