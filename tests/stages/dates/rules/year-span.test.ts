import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['In 1914–18.', '1914–18 = 1914', '18 = 1918'],
  ['In 2022/23.', '2022/23 = 2022', '23 = 2023'],
  ['In 1999-00.', '1999-00 = 1999', '00 = 2000'],
  ['In 499–493 BC.', '499–493 BC = BC0499', '493 BC = BC0493'],
  ['From 499 to 493 BC.', '499 to 493 BC = BC0499', '493 BC = BC0493'],
  ['In 2022/25.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
