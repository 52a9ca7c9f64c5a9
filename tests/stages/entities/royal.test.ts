import { describe, expect, test } from 'vitest';
import { joinNames } from '../../../src/stages/entities/join/index.ts';
import { nameRoyals } from '../../../src/stages/entities/join/royal.ts';
import { marked } from './helpers.ts';

const named = (source: string) => {
  const { text, names } = marked(source);
  const { entities, mentions } = joinNames(text, names);
  return nameRoyals(text, entities, mentions).map(({ name, aliases }) =>
    [name, ...aliases].join(' = '),
  );
};

describe('a title belongs to a name that has no surname', () => {
  test.each([
    ['Lady [person Orva] sang. [person Orva] left.', ['Lady Orva = Orva']],
    ['Lord [person Quist] spoke. [person Peter Quist] left.', ['Peter Quist = Quist']],
    ['King [person Haldor] spoke. [person Haldor] left.', ['King Haldor = Haldor']],
    ['It was Pope [person Anselm IV] who came.', ['Pope Anselm IV = Anselm IV']],
    ['He met Queen [person Ingrid].', ['Queen Ingrid = Ingrid']],
    ['Prince [person Otto the Second] slept.', ['Prince Otto the Second = Otto the Second']],
  ])('%s', (source, names) => expect(named(source)).toEqual(names));
  test.each([
    ['Prince [person Otto Brand] left. [person Brand] came.', ['Otto Brand = Brand']],
    ['The king [person Haldor] spoke.', ['Haldor']],
    ['President [person Haldor] spoke.', ['Haldor']],
    ['Rue Le-King [person Haldor] is a street.', ['Haldor']],
    ['She left the King. [person Haldor] spoke.', ['Haldor']],
  ])('not in %s', (source, names) => expect(named(source)).toEqual(names));
});
