import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ["In the 70's.", "the 70's = 197"],
  ['In the 1800s.', 'the 1800s = 18'],
  ["The early '00s were wet, the '90s dry.", "The early '00s = 200", "the '90s = 199"],
  ['The 60s and 70s were wet.', 'The 60s = 196', '70s = 197'],
  ['It took 60s and 70s.'],
  ['The roaring twenties ended.', 'The roaring twenties = 192'],
  ['The 17th and 18th centuries were cold.', 'The 17th = 16', '18th centuries = 17'],
  ['The 17th and 18th rounds were cold.'],
  ['In the 1900s.', 'the 1900s = 19'],
  ['In the 2000s.', 'the 2000s = 200'],
  ['He is in his seventies.'],
  ['She is in her late eighties.'],
  ['They are in their mid-40s.'],
  ['Her 30s were good.'],
  ['Temperatures rose into the 90s.'],
  ['It was warm, with highs in the 80s by noon.', 'noon = 2022-10-05T12:00'],
  ['The late seventies were dull.', 'The late seventies = 197'],
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
