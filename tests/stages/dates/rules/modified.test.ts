import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['It is ready by year-end.', 'year-end = 2022'],
  ["It is ready by year's end.", "year's end = 2022"],
  ['The year-end results are in.'],
  ['In early 1945.', 'early 1945 = 1945'],
  ['By the end of April 2021.', 'the end of April 2021 = 2021-04'],
  ['In the middle of 2019.', 'the middle of 2019 = 2019'],
  ['At the very end of 2019.', 'the very end of 2019 = 2019'],
  ['Early in 2019.', 'Early in 2019 = 2019'],
  ['Late on Monday.', 'Late on Monday = 2022-10-03'],
  ['About two years ago.', 'About two years ago = 2020'],
  ['More than 20 years.', 'More than 20 years = P20Y'],
  ['At least three days.', 'At least three days = P3D'],
  ['Nearly a decade ago.', 'Nearly a decade ago = 2012'],
  ['Around Nov. 1.', 'Around Nov. 1 = 2022-11-01'],
  ['Earlier this month.', 'Earlier this month = 2022-10'],
  ['Sometime next year.', 'Sometime next year = 2023'],
  ['The end of the road.'],
  ['Over the past year.', 'the past year = P1Y'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
