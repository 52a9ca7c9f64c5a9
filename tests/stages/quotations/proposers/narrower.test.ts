/** What the tagger reads, with less of its words. */
import { describe, expect, test } from 'vitest';
import { narrower } from '../../../../src/stages/quotations/proposers/narrower.ts';
import { marked } from '../../../support/marked.ts';

/** Proposer and words of each narrower candidate; `<content>`, `{cue}`, `[source]`. */
function read(text: string): string[][] {
  const { passage, parts } = marked(text);
  return narrower(passage, { ...parts, by: 'test' }).map(({ by, content }) => [
    by,
    ...content.map(({ first, last }) =>
      passage.text.slice(passage.tokens[first]?.start, passage.tokens[last]?.end),
    ),
  ]);
}

describe('narrower candidates', () => {
  test.each([
    [
      '[Ana Vale] {said} <it was safe>. <“We have looked at it.”>',
      [['one-sentence', 'it was safe']],
    ],
    [
      '[Ana Vale] {explained} <the plan in these words: “We stay until the ferry is back.”>',
      [['behind-colon', '“We stay until the ferry is back.”']],
    ],
    [
      '[Ana Vale] {said} <the bolts were sound, though nobody had asked her>.',
      [['before-clause', 'the bolts were sound']],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['[Ana Vale] {said} <the bolts were sound>.'],
    ['[Ana Vale] {said} <“the bolts were sound, though nobody had asked her”>.'],
    ['[Ana Vale] {said} <the bolts, nuts and rails were sound>.'],
    ['[Ana Vale] {gave} <three reasons: rust, rain and salt>.'],
  ])('none: %s', (text) => expect(read(text)).toEqual([]));
});
