/** Cue and source right behind the marks, where the tagger knows no verb. */
import { describe, expect, test } from 'vitest';
import { withTagBehind } from '../../../../src/stages/quotations/boundaries/tag-behind.ts';
import { marked } from '../../../support/marked.ts';

/** The source and the cue after the rule. */
function behind(text: string): string[] {
  const { passage, parts } = marked(text);
  const { source, cue } = withTagBehind(passage, parts);
  return [...source, ...cue].map(({ first, last }) =>
    passage.text.slice(passage.tokens[first]?.start, passage.tokens[last]?.end),
  );
}

describe('right behind the marks', () => {
  test.each([
    [
      '<“I have never seen such holes,”> [marvelled diver] {Ana Vale}, 41.',
      ['diver Ana Vale', 'marvelled'],
    ],
    ['<“We have a bus,”> grumbled Ana Vale from the back {row}.', ['Ana Vale', 'grumbled']],
    ['<“It is a pity,”> {said} Ana Vale.', ['Ana Vale', 'said']],
  ])('%s', (text, expected) => expect(behind(text)).toEqual(expected));

  test.each([
    ['<“It is a pity,”> [Ana Vale] {said}.', ['Ana Vale', 'said']],
    ['<It is a pity>, [Ana Vale] {thought}.', ['Ana Vale', 'thought']],
  ])('as it was: %s', (text, expected) => expect(behind(text)).toEqual(expected));
});
