import { describe, expect, test } from 'vitest';
import { nameStorms } from '../../../src/stages/entities/kinds/index.ts';
import { marked } from './helpers.ts';

const named = (source: string) => {
  const { text, names } = marked(source);
  return nameStorms(text, names).map((n) => `${n.type} ${text.slice(n.start, n.end)}`);
};

describe('a storm is an event', () => {
  test.each([
    ['[person Hurricane Milton] passed.', ['event Hurricane Milton']],
    ['Hurricane [person Milton] passed.', ['event Hurricane Milton']],
    ['Typhoon [place Haiyan] passed.', ['event Typhoon Haiyan']],
    ['Severe Tropical Cyclone [person Freddy] passed.', ['event Severe Tropical Cyclone Freddy']],
    ['the damage of [person Storm Ciara]’s winds', ['event Storm Ciara']],
    ['Tropical Storm Ana formed.', ['event Tropical Storm Ana']],
    [
      'Hurricane [person Milton] passed. [person Milton] weakened.',
      ['event Hurricane Milton', 'event Milton'],
    ],
  ])('%s', (source, expected) => expect(named(source)).toEqual(expected));
});

describe('and nothing else is', () => {
  test.each([
    ['[person Storm Thorgerson] drew it.', ['person Storm Thorgerson']],
    [
      'The [organization National Hurricane Center] knows.',
      ['organization National Hurricane Center'],
    ],
    ['The [organization Hurricane Relief Fund] knows.', ['organization Hurricane Relief Fund']],
    ['Hurricane Season begins; Storm Kills Ten.', []],
    [
      'Hurricane [person Michael] passed. [person Michael Reed] left. [person Michael] wept.',
      ['event Hurricane Michael', 'person Michael Reed', 'person Michael'],
    ],
    [
      'Hurricane [person Florence] passed. In [place Florence] they slept.',
      ['event Hurricane Florence', 'place Florence'],
    ],
  ])('%s', (source, expected) => expect(named(source)).toEqual(expected));
});
