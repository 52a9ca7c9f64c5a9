import { describe, expect, test } from 'vitest';
import { trimNames } from '../../../src/stages/entities/join/trim.ts';
import { marked } from './helpers.ts';

const trimmed = (source: string) => {
  const { text, names } = marked(source);
  return trimNames(text, names).map(({ start, end }) => text.slice(start, end));
};

describe('what belongs to a name', () => {
  test.each([
    ['[organization Norvik].com said', ['Norvik.com']],
    ['[organization Norvik].com [organization Inc]., the', ['Norvik.com Inc.']],
    ['[organization Boring Co] 787 jets', ['Boring Co']],
    ['[organization Boring Co]. 787 jets', ['Boring Co.']],
    ['the [law Ports Act] of 1996', ['Ports Act of 1996']],
    ['the [law Harbour Bill], 2023, says', ['Harbour Bill, 2023']],
    // An address is no name, nor is another domain in it.
    ['at www.[organization Norvik].com', ['Norvik']],
    ['ada@[organization Norvik].com', []],
    ['see [organization Norvik].com/ports', ['Norvik']],
    ['[organization Norvik].community', ['Norvik']],
    ['[place Norvik].com', ['Norvik']],
    // The year of a treaty is told, not named.
    ['the [law Treaty of Orva] of 1851', ['Treaty of Orva']],
    ['the [law Ports Act] of 19961', ['Ports Act']],
  ])('%s', (source, expected) => expect(trimmed(source)).toEqual(expected));
});

describe('what does not', () => {
  test.each([
    ['a [place Orva-area] firm', ['Orva']],
    ['a [organization Norvik-heavy] list', ['Norvik']],
    ['a [person Quist-era] law', ['Quist']],
    ['[person Kim Heung-min] spoke', ['Kim Heung-min']],
    ['the [place Orva-Halmar] line', ['Orva-Halmar']],
  ])('%s', (source, expected) => expect(trimmed(source)).toEqual(expected));
});

describe('what is no name', () => {
  test.each([
    ['wrote @[person quist] there', []],
    ['[work Chirp (@Quist]) wrote', []],
    ['Norvik [organization Inc].', []],
    ['[organization Inc Records] sang', ['Inc Records']],
  ])('%s', (source, expected) => expect(trimmed(source)).toEqual(expected));
});
