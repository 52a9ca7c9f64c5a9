import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['In the third quarter.', 'the third quarter = 2022-Q3'],
  ['In Q3 2022.', 'Q3 2022 = 2022-Q3'],
  ['In 3Q 2022.', '3Q 2022 = 2022-Q3'],
  ['In H1 2022.', 'H1 2022 = 2022-H1'],
  ['In the second half of 2020.', 'the second half of 2020 = 2020-H2'],
  ["In last year's third quarter.", "last year's third quarter = 2021-Q3"],
  ['In the fiscal first quarter.', 'the fiscal first quarter = 2022-Q1'],
  ['In the first quarter of the year.', 'the first quarter of the year = 2022-Q1'],
  ['In week 12 of 2023.', 'week 12 of 2023 = 2023-W12'],
  ['In the second half of the match.'],
  ['A quarter of voters.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
