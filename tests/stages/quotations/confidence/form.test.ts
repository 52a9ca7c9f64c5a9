/** What a content leaves on either side, and what stands in it. */
import { describe, expect, test } from 'vitest';
import {
  behind,
  inside,
  opening,
  rest,
  torn,
} from '../../../../src/stages/quotations/confidence/form.ts';
import { marked } from '../../../support/marked.ts';

const read = (text: string) => {
  const { passage, parts } = marked(text);
  const [first, last] = [parts.content[0], parts.content.at(-1)];
  if (!first || !last) throw new Error('No content is marked.');
  return { passage, parts, first, last };
};

describe('opening', () => {
  test.each([
    ['[She] {urged} them <to leave>.', '[He] {asked} her <to stay>.'],
    ['[She] {said} <that it rained>.', '[He] {warned} <that it froze>.'],
    ['[She] {said} <the slip is old>.', '[He] {saw} <a boat>.'],
    ['[She] {asked} <whether it rained>.', '[He] {said} <why it froze>.'],
  ])('alike: %s %s', (a, b) => {
    const [one, other] = [read(a), read(b)];
    expect(opening(one.passage, one.first)).toBe(opening(other.passage, other.first));
  });
});

test('behind: the end, a clause of the reporter, a verb that goes on', () => {
  const kinds = [
    '[She] {said} <it rained>.',
    '[She] {said} <it rained>, although nobody asked.',
    '[She] {said} <it rained> and {claimed} that it froze.',
    '[She] {said} <it> rained.',
  ].map((text) => behind(read(text).passage, read(text).last));
  expect(new Set(kinds).size).toBe(kinds.length);
});

test.each([
  ['[She] {said} <it rained>, and they were wet.', 6, 1],
  ['[She] {said} <it rained>.', 1, 0],
  ['<It rained>, [she] {said}.', 1, 0],
])('rest: %s', (text, words, clause) => {
  const { passage, parts, last } = read(text);
  expect(rest(passage, last, [...parts.cue, ...parts.source])).toEqual({ words, clause });
});

test('inside: where the reporter may have gone on', () => {
  const { passage, parts } = read(
    '[She] {said} <the slip was old, though dry, and called it a wreck>.',
  );
  const { first, verb, commas } = inside(passage, parts.content);
  expect([passage.tokens[first]?.text, commas]).toEqual(['though', 2]);
  expect(passage.tokens[verb]?.text).toBe('called');
});

test.each([
  ['[She] {said} <“it rained”>.', 0],
  ['[She] {said} “it <rained>”.', 1],
  ['[She] {said} <“it rained> all of the day”.', 2],
])('torn: %s', (text, bits) => {
  const { passage, parts } = read(text);
  expect(torn(passage, parts.content)).toBe(bits);
});
