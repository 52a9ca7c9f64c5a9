import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['On the 15th day of next month.', 'the 15th day of next month = 2022-11-15'],
  ['On Tuesday the 4th.', 'Tuesday the 4th = 2022-10-04'],
  ['It falls on the 18th.', 'the 18th = 2022-10-18'],
  ['On the 18th floor.'],
  ['On the second try.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
