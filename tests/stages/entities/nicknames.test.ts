import { expect, test } from 'vitest';
import { joinNicknames } from '../../../src/stages/entities/join/nicknames.ts';
import { marked } from './helpers.ts';

test.each([
  ['[person Ada] “[person Buffalo]” [person Quist] spoke', ['person Ada “Buffalo” Quist']],
  ['[person Ada] "[organization Tata]" [person Quist] spoke', ['person Ada "Tata" Quist']],
  ['[person Ada] ‘Bo’ Quist spoke', ['person Ada ‘Bo’ Quist']],
  // What is no name goes on in lower case, or on another line.
  ['[person Ada] “the great” spoke', ['person Ada']],
  ['[person Ada], “[person Bo]”, [person Quist]', ['person Ada', 'person Bo', 'person Quist']],
  ['[organization Norvik] “Salt” [person Quist]', ['organization Norvik', 'person Quist']],
  ['[person Ada] and [person Bo]', ['person Ada', 'person Bo']],
])('%s', (source, expected) => {
  const { text, names } = marked(source);
  const found = joinNicknames(text, names);
  expect(found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual(
    expected,
  );
});
