import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['At 10 a.m. it fell.', '10 a.m. = 2022-10-05T10:00'],
  ['At 10:30:15 it fell.', '10:30:15 = 2022-10-05T10:30:15'],
  ['At 7.30pm it fell.', '7.30pm = 2022-10-05T19:30'],
  ['At half past seven it fell.', 'half past seven = 2022-10-05T07:30'],
  ['At a quarter to nine it fell.', 'a quarter to nine = 2022-10-05T08:45'],
  ['At ten past 9 in the evening it fell.', 'ten past 9 in the evening = 2022-10-05T21:10'],
  ['At four in the morning it fell.', 'four in the morning = 2022-10-05T04:00'],
  ['At five-thirty on Friday it fell.', 'five-thirty on Friday = 2022-09-30T05:30'],
  ['At noon it fell.', 'noon = 2022-10-05T12:00'],
  ['At 1430 hours it fell.', '1430 hours = 2022-10-05T14:30'],
  ['At 1900 GMT it fell.', '1900 GMT = 2022-10-05T19:00Z'],
  ['The odds were 10.30.'],
  ['It won 3:2.'],
  ['John 3:16 says so.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
