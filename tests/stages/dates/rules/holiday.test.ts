import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['On Christmas Eve it snowed.', 'Christmas Eve = 2022-12-24'],
  ['On Good Friday 2019 it snowed.', 'Good Friday 2019 = 2019-04-19'],
  ['Last Easter it snowed.', 'Last Easter = 2022-04-17'],
  ['On New Year’s Day 2020 it snowed.', 'New Year’s Day 2020 = 2020-01-01'],
  ['On Thanksgiving 2021 it snowed.', 'Thanksgiving 2021 = 2021-11-25'],
  ['Easter Island is far.'],
  ['He shouted may day.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
