import { expect, test } from 'vitest';
import { splitNames } from '../../../src/stages/entities/join/split.ts';
import { marked } from './helpers.ts';

test.each([
  [
    '[organization Norvik Foods Council and Halmar] met',
    ['organization Norvik Foods Council', 'organization Halmar'],
  ],
  ['the [product Orvik Pro and Orvik Mini]', ['product Orvik Pro', 'product Orvik Mini']],
  [
    '[organization Peter Quist of Orva Hospital] said',
    ['person Peter Quist', 'organization Orva Hospital'],
  ],
  [
    '[organization Orva Port Council OPC] met',
    ['organization Orva Port Council', 'organization OPC'],
  ],
  // One name.
  ['[organization Orva Port Council FM] met', ['organization Orva Port Council FM']],
  ['[organization Orva Port Council XYZ] met', ['organization Orva Port Council XYZ']],
  ['[organization Norvik Ports and Rail] met', ['organization Norvik Ports and Rail']],
  [
    '[organization Ministry of Ports and Halmar] met',
    ['organization Ministry of Ports and Halmar'],
  ],
  ['the [product Orvik and Norvik]', ['product Orvik and Norvik']],
  ['[work Orvik Pro and Orvik Mini]', ['work Orvik Pro and Orvik Mini']],
  // A body that is called after somebody.
  [
    '[organization Peter Quist College of Orva University]',
    ['organization Peter Quist College of Orva University'],
  ],
  ['[organization Peter of Orva Hospital]', ['organization Peter of Orva Hospital']],
  ['[organization Peter Quist of Orva]', ['organization Peter Quist of Orva']],
  ['[organization University of Orva Hospital]', ['organization University of Orva Hospital']],
])('%s', (source, expected) => {
  const { text, names } = marked(source);
  const found = splitNames(text, names);
  expect(found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual(
    expected,
  );
});
