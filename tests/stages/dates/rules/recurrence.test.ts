import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['They march every 2 April.', 'every 2 April = XXXX-04-02'],
  ['They march every April 2.', 'every April 2 = XXXX-04-02'],
  ['They march every April.', 'every April = XXXX-04'],
  ['It costs $3 million annually.'],
  ['It makes 10,000 units annually.'],
  ['They meet annually.', 'annually = P1Y'],
  ['Every Friday.', 'Every Friday = XXXX-WXX-5'],
  ['Every Friday morning.', 'Every Friday morning = XXXX-WXX-5TMO'],
  ['Each month.', 'Each month = P1M'],
  ['Every other week.', 'Every other week = P2W'],
  ['Every two weeks.', 'Every two weeks = P2W'],
  ['Every July.', 'Every July = XXXX-07'],
  ['Twice a month.', 'Twice a month = P1M'],
  ['Per day.', 'Per day = P1D'],
  ['Sunday mornings.', 'Sunday mornings = XXXX-WXX-7TMO'],
  ['It is printed daily.', 'daily = P1D'],
  ['The Daily Post.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
