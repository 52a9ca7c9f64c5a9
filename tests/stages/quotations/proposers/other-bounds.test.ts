/** What the tagger reads, with other bounds of what is said. */
import { describe, expect, test } from 'vitest';
import { otherBounds } from '../../../../src/stages/quotations/proposers/other-bounds.ts';
import { marked } from '../../../support/marked.ts';

/** Name and words of each; `<content>`, `{cue}`, `[source]`. */
function read(text: string): string[][] {
  const { passage, parts } = marked(text);
  return otherBounds(passage, { ...parts, by: 'test' }).map(({ by, content }) => [
    by,
    ...content.map(({ first, last }) =>
      passage.text.slice(passage.tokens[first]?.start, passage.tokens[last]?.end),
    ),
  ]);
}

describe('other bounds', () => {
  test.each([
    ['[Ana Vale] {said} <it was safe>. <“We have looked at it.”>', ['one-sentence', 'it was safe']],
    [
      '[Ana Vale] {explained} <the plan in these words: “We stay until the ferry is back.”>',
      ['behind-colon', '“We stay until the ferry is back.”'],
    ],
    [
      '[Ana Vale] {said} <the bolts were sound, though nobody had asked her>.',
      ['before-clause', 'the bolts were sound'],
    ],
    [
      '[Ana Vale] {said} <the bolts were sound and called the report a joke>.',
      ['before-verb', 'the bolts were sound'],
    ],
    [
      '[Ana Vale] {said} <the slip “needs to be mended,” adding “we need help”>.',
      ['before-verb', 'the slip “needs to be mended,”'],
    ],
    [
      '[Ana Vale] {said} <the bolts were sound and the council had plans for June>.',
      ['before-and', 'the bolts were sound'],
    ],
    [
      '[Ana Vale] {said} <the slip was old, rusty at both ends>.',
      ['before-comma', 'the slip was old'],
    ],
    ['[Ana Vale] {urged} <the men of the harbour to leave>.', ['from-to', 'to leave']],
    ['[Ana Vale] {accused} <the council of hiding the report>.', ['from-of', 'hiding the report']],
    [
      '[Ana Vale] {said} <the bolts were sound>, though nobody had asked.',
      ['to-end', 'the bolts were sound, though nobody had asked'],
    ],
    [
      'The slip is old, and <it will close>, {said} [Ana Vale].',
      ['from-start', 'The slip is old, and it will close'],
    ],
    ['The harbour {is said} <to be safe>.', ['with-subject', 'The harbour', 'to be safe']],
    ['<The survey>, {said} [Ana Vale], <will take a year>.', ['later-pieces', 'will take a year']],
  ])('%s', (text, expected) => expect(read(text)).toContainEqual(expected));

  test.each([
    ['[Ana Vale] {said} <the bolts were sound>.'],
    ['[Ana Vale] {said} <“the bolts were sound, though nobody had asked her”>.'],
    ['[Ana Vale] {said} <the bolts, nuts and planks were sound>.'],
    ['[Ana Vale] {gave} <three reasons: rust, rain and salt>.'],
    ['<“It is old,”> {said} [Ana Vale]. <“It will close.”>'],
  ])('none but for the sentence: %s', (text) =>
    expect(read(text).filter(([by]) => by !== 'one-sentence')).toEqual([]),
  );
});
