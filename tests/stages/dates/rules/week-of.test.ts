import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['In the week of March 7, 2022.', 'the week of March 7, 2022 = 2022-W10'],
  ['Over the weekend of 7 May 2022.', 'the weekend of 7 May 2022 = 2022-W18-WE'],
  ['In the week of strikes.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
