import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['It fell today.', 'today = 2022-10-05'],
  ['It fell yesterday.', 'yesterday = 2022-10-04'],
  ['It falls tomorrow.', 'tomorrow = 2022-10-06'],
  ['It falls tonight.', 'tonight = 2022-10-05TNI'],
  ['It fell overnight.', 'overnight = 2022-10-05TNI'],
  ['It fell the day before yesterday.', 'the day before yesterday = 2022-10-03'],
  ['He told USA Today so.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
