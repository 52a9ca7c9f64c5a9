import { describe, expect, it } from 'vitest';
import { sourceName } from '../../../src/stages/citations/source-name.ts';

describe('sourceName', () => {
  it.each([
    ['according to the Harbour Gazette', 'the Harbour Gazette'],
    ['Ruiz herself', 'Ruiz'],
    ['Mr. Lind last week', 'Mr. Lind'],
    ['the mayor on Tuesday', 'the mayor'],
    ['three drivers, and who', 'three drivers'],
    ['A fresh poll has lower numbers for trams (two thirds of riders', 'A fresh poll'],
    ['the clinic) which', 'the clinic'],
    ['a woman who was on board', 'a woman who was on board'],
    ['a survey published on Tuesday', 'a survey published on Tuesday'],
    ['the Office of the Mayor', 'the Office of the Mayor'],
    ['a nurse (58)', 'a nurse (58)'],
    ['and', 'and'],
  ])('%s → %s', (words, name) => {
    expect(sourceName(words)).toBe(name);
  });
});
