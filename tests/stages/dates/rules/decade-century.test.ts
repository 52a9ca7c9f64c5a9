import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['In the 1990s.', 'the 1990s = 199'],
  ["In the '80s.", "the '80s = 198"],
  ['In the nineties.', 'the nineties = 199'],
  ["In the 1930's.", "the 1930's = 193"],
  ['In the 480s BC.', 'the 480s BC = BC048'],
  ['In the nineteenth century.', 'the nineteenth century = 18'],
  ['In the 5th century BC.', 'the 5th century BC = BC04'],
  ['He is in his 90s.'],
  ['It took 30s.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
