import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['He came at the last minute.'],
  ['It rained in the weeks before the vote.'],
  ['In the first days after it.'],
  ['It rained weeks before the vote.', 'weeks = PXW'],
  ['It took three years.', 'three years = P3Y'],
  ['A 20-year war.', '20-year = P20Y'],
  ['A two-and-a-half-hour film.', 'two-and-a-half-hour = PT2H30M'],
  ['It took a minute and a half.', 'a minute and a half = PT1M30S'],
  ['It took 2 1/2 years.', '2 1/2 years = P2Y6M'],
  ['It took twelve to eighteen months.', 'twelve to eighteen months = PXM'],
  ['It took a year or two.', 'a year or two = PXY'],
  ['It took the last week of May 2021.', 'the last week of May 2021 = P1W'],
  ['It took two bitter weeks.', 'two bitter weeks = P2W'],
  ['It took all week.', 'all week = P1W'],
  ['It took another six months.', 'another six months = P6M'],
  ['It took a century.', 'a century = P100Y'],
  ['He is 52 years old.'],
  ['It costs $2 million a year.'],
  ['He came second.'],
  ['Just a second chance.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
