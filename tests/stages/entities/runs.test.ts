import { expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { readDocument } from '../../../src/stages/entities/recognise/document.ts';
import { runsIn } from '../../../src/stages/entities/recognise/runs.ts';

/** The number of pieces that are looked at in the first sentence. */
function read(...sentences: string[]): [looked: number, pieces: number] {
  const document = readDocument(sentences.map((text) => tokenize(text)));
  const [first] = document.sentences;
  if (!first) throw new Error('No sentence.');
  const looked = runsIn(document, first).reduce((sum, { from, to }) => sum + to - from, 0);
  return [looked, first.pieces.length];
}

test('a post is read whole', () => {
  const [looked, pieces] = read('we met ada lovelace today');
  expect(looked).toBe(pieces);
});

test('an article is read around capitals', () => {
  const more = Array.from({ length: 15 }, () => 'They said so again today.');
  const [looked] = read('We met with Ada Lovelace today.', ...more);
  expect(looked).toBe(3);
});
