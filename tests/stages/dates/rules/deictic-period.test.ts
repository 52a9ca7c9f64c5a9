import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['In the year ended March 31.', 'the year = P1Y', 'March 31 = 2022-03-31'],
  ['Over the past month.', 'the past month = P1M'],
  ['During the last week.', 'the last week = P1W'],
  ['Last week.', 'Last week = 2022-W39'],
  ['It fell last week.', 'last week = 2022-W39'],
  ['Come next week Wednesday.', 'next week Wednesday = 2022-10-12'],
  ['He left last week Friday.', 'last week Friday = 2022-09-30'],
  ['He left last week; Friday was warm.', 'last week = 2022-W39', 'Friday = 2022-09-30'],
  ['It falls this year.', 'this year = 2022'],
  ['It falls next month.', 'next month = 2022-11'],
  ['It fell in the past week.', 'the past week = P1W'],
  ['In 2010 it fell; that year it rained.', '2010 = 2010', 'that year = 2010'],
  [
    'In May 2010 it fell; the following month it rained.',
    'May 2010 = 2010-05',
    'the following month = 2010-06',
  ],
  ['It fell in the current fiscal year.', 'the current fiscal year = 2022'],
  ['It fell over the weekend.', 'the weekend = 2022-W39-WE'],
  ['The year-long war ended.', 'year-long = P1Y'],
  ['She is player of the year.'],
  ['The month of mourning ended.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
