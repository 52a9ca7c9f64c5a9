import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { addShortNames } from '../../../src/stages/entities/join/short-names.ts';
import { splitBodies } from '../../../src/stages/entities/join/split.ts';
import { trimNames } from '../../../src/stages/entities/join/trim.ts';
import { marked } from './helpers.ts';

const added = (source: string) => {
  const { text, names } = marked(source);
  return addShortNames(text, [tokenize(text)], names)
    .filter((name) => !names.includes(name))
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
};

describe('short names that the model missed', () => {
  test.each([
    ['The [organization Orva Rescue Corps] (ORC) came.', ['organization ORC']],
    ['ORC crews of the [organization Orva Rescue Corps].', ['organization ORC']],
    ["[organization Norvik Dairy] grew. Norvik's cheese sold.", ['organization Norvik']],
    ['[organization Norvik Dairy] grew, but workers at Norvik left.', ['organization Norvik']],
    ['[organization Norvik Dairy] grew, said an officer of Norvik.', ['organization Norvik']],
    ['[organization Norvik Dairy]: Norvik has www.norvik.example.', ['organization Norvik']],
    [
      '[organization Norvik Dairy] fell; they hope that [person Norvik] agrees.',
      ['organization Norvik'],
    ],
    ['[organization Chicago Pirates] lost: the [person Pirates] fell.', ['organization Pirates']],
  ])('%s', (source, expected) => expect(added(source)).toEqual(expected));
});

describe('words that are no short name', () => {
  test.each([
    [
      'in small letters elsewhere',
      '[organization Climate Fund]: the climate of Climate, they said.',
    ],
    ['first of a sentence', '[organization Norvik Dairy] grew. Norvik cheese sold.'],
    ['part of a longer name', '[organization Norvik Dairy] grew, as did Norvik Castle.'],
    ['a ministry’s field', '[organization Interior Union] met at the Ministry of Interior.'],
    [
      'initials of two bodies',
      '[organization Orva Rescue Corps], [organization Old Roman Choir]: ORC',
    ],
    ['a place', '[organization Chicago Dairy] grew, but workers at Chicago left.'],
    ['a surname', '[organization Norvik Dairy] is of [person Ada Norvik]; [person Norvik] left.'],
    [
      'one who governs',
      '[organization Norvik Dairy] fell. The [person Norvik] administration saw it.',
    ],
    ['one with a title', '[organization Norvik Dairy] fell. President [person Norvik] saw it.'],
    ['a man', '[organization Norvik Dairy] fell. Mr [person Norvik] left.'],
    ['a person', '[person Norvik Reed] left, but workers at Norvik stayed.'],
  ])('%s', (_, source) => expect(added(source)).toEqual([]));
});

describe('what stands beside a name is cut', () => {
  test.each([
    ['[person Ada Quist MP] spoke.', 'Ada Quist'],
    ['[person Ada Quist, PhD] spoke.', 'Ada Quist'],
    ['[person JP] spoke.', 'JP'],
    ['[person GK\tAda Quist] kept.', 'Ada Quist'],
    ['[organization Quist MP] spoke.', 'Quist MP'],
    ['[organization SOURCE Orva Foods]; [organization Orva Foods]', 'Orva Foods'],
    ['[organization UNESCO Orva Foods]', 'UNESCO Orva Foods'],
    ['[organization Orva Foods Inc]. (“Orva”) grew.', 'Orva Foods Inc.'],
    ['They sued [organization Orva Foods], Inc. of Orva.', 'Orva Foods, Inc.'],
    ['They sued [organization Orva Foods] Co., a firm', 'Orva Foods Co.'],
    ['They sued [organization Orva Foods] Coal too', 'Orva Foods'],
    ['Mr Quist, [person R-Orva], left.', 'Orva'],
    ['They sued [organization Orva Foods Inc]. It paid.', 'Orva Foods Inc'],
    ['They sued [organization Orva Corp]., a firm', 'Orva Corp.'],
  ])('%s', (source, expected) => {
    const { text, names } = marked(source);
    const [first] = trimNames(text, names);
    expect(text.slice(first?.start, first?.end)).toBe(expected);
  });
});

describe('two bodies are two names', () => {
  const parts = (source: string) => {
    const { text, names } = marked(source);
    return splitBodies(text, names).map(({ start, end }) => text.slice(start, end));
  };

  test.each([
    [
      '[organization Norvik and Halmar Foods]; [organization Norvik]',
      ['Norvik', 'Halmar Foods', 'Norvik'],
    ],
    ['[organization Orva Port Council and Halmar]', ['Orva Port Council', 'Halmar']],
    ['[organization Norvik and Halmar Foods]', ['Norvik and Halmar Foods']],
    ['[organization Norvik and Norvik]; [organization Norvik]', ['Norvik and Norvik', 'Norvik']],
    ['[organization Ministry of Ports and Roads]', ['Ministry of Ports and Roads']],
    ['[organization Agency for Port Council and Halmar]', ['Agency for Port Council and Halmar']],
    ['[organization Council and Halmar]', ['Council and Halmar']],
    ['[place Orva Airport and Norvik Airport]', ['Orva Airport', 'Norvik Airport']],
    ['[place Orva and Norvik]', ['Orva and Norvik']],
    ['[person Norvik and Halmar]; [organization Norvik]', ['Norvik and Halmar', 'Norvik']],
  ])('%s', (source, expected) => expect(parts(source)).toEqual(expected));
});
