import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/article/index.ts';
import { projectNames } from '../../../training/readings/names.ts';

const project = (text: string, entities: [EntityType, string, ...string[]][]) =>
  projectNames(
    text,
    entities.map(([type, name, ...aliases]) => ({ type, name, aliases })),
  ).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('names of a reader, projected on to the text', () => {
  test.each<[string, string, [EntityType, string, ...string[]][], string[]]>([
    [
      'wherever a form stands',
      'Ada Quist met Quist.',
      [['person', 'Ada Quist', 'Quist']],
      ['person Ada Quist', 'person Quist'],
    ],
    [
      'a person by a part that is not listed',
      'Ada Quist spoke. Ada left.',
      [['person', 'Ada Quist']],
      ['person Ada Quist', 'person Ada'],
    ],
    [
      'a part of another name is left open',
      'The Orva Port Trust; the Trust.',
      [['organization', 'Orva Port Trust']],
      ['organization Orva Port Trust', 'unknown Trust'],
    ],
    [
      'the longest form first',
      'Orva University is in Orva.',
      [
        ['place', 'Orva'],
        ['organization', 'Orva University'],
      ],
      ['organization Orva University', 'place Orva'],
    ],
    ['whole words only', 'Orvans left.', [['place', 'Orva']], []],
    ['without titles', 'Dr Quist left.', [['person', 'Dr Quist']], ['person Quist']],
    ['marks of either kind', 'Orva’s Bay', [['place', "Orva's Bay"]], ['place Orva’s Bay']],
    ['a dateline is left open', 'ORVA (AP) — They met.', [], ['unknown ORVA (AP) — ']],
  ])('%s', (_, text, entities, expected) => expect(project(text, entities)).toEqual(expected));
});
