import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['Open from 5 to 6pm.', '5 to 6pm = 2022-10-05T17:00', '6pm = 2022-10-05T18:00'],
  [
    'Open 3-8pm on Friday.',
    '3-8pm on Friday = 2022-09-30T15:00',
    '8pm on Friday = 2022-09-30T20:00',
  ],
  [
    'Open between 7 and 9:30 last night.',
    '7 and 9:30 last night = 2022-10-04T19:00',
    '9:30 last night = 2022-10-04T21:30',
  ],
  [
    'Open from 9 to 5 tomorrow.',
    '9 to 5 tomorrow = 2022-10-06T09:00',
    '5 tomorrow = 2022-10-06T17:00',
  ],
  ['Turn to page 5 to 6.'],
  ['It rose from 3 to 5 percent.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
