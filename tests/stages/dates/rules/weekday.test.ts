import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['It opens Friday week.', 'Friday week = 2022-10-14'],
  ['He spent Friday week-long.', 'Friday = 2022-09-30', 'week-long = P1W'],
  ['On Friday.', 'Friday = 2022-09-30'],
  ['Last Tuesday.', 'Last Tuesday = 2022-10-04'],
  ['Next Monday.', 'Next Monday = 2022-10-10'],
  ['Monday of last week.', 'Monday of last week = 2022-09-26'],
  ['On friday.', 'friday = 2022-09-30'],
  ['On Wed. he left.', 'Wed. = 2022-10-05'],
  ['They wed in the sun; he sat.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
