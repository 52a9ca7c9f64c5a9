/** Words outside quotation marks are reported sentence by sentence. */
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../../src/models/quotation-tagger/passage.ts';
import { paragraphsOf } from '../../../../src/stages/content/plain-text.ts';
import { withinSentence } from '../../../../src/stages/quotations/boundaries/one-sentence.ts';
import { splitSentences } from '../../../../src/stages/sentences/split.ts';

/** The contents that are left of the bracketed ones, for the cue in braces. */
function kept(marked: string): string[] {
  const text = marked.replace(/[[\]{}]/g, '');
  const blocks = paragraphsOf(text);
  const sentences = blocks.flatMap((b) => splitSentences(text, b.start, b.end));
  const [p] = passagesOf({ text, blocks, sentences }).passages;
  if (!p) return [];
  const ranges = (open: string, close: string) => {
    const found = [];
    const plain = (end: number) => marked.slice(0, end).replace(/[[\]{}]/g, '').length;
    for (let at = marked.indexOf(open); at >= 0; at = marked.indexOf(open, at + 1))
      found.push({
        first: p.tokenFrom(plain(at)),
        last: p.tokenFrom(plain(marked.indexOf(close, at))) - 1,
      });
    return found;
  };
  const parts = { cue: ranges('{', '}'), source: [], content: ranges('[', ']') };
  return withinSentence(p, parts).content.map(({ first, last }) =>
    text.slice(p.tokens[first]?.start, p.tokens[last]?.end),
  );
}

describe('a content that crosses the end of a sentence', () => {
  test.each([
    [
      'keeps the words of the cue’s sentence',
      'Ana Vale {said} [the bridge was safe. No cars had crossed it].',
      ['the bridge was safe'],
    ],
    [
      'also when the cue is in the last',
      '[The bridge was safe. No cars had crossed it], Ana Vale {said}.',
      ['No cars had crossed it'],
    ],
    [
      'also when marks close at the end',
      'Ana Vale {said} [the bridge was “safe for anybody.” The report says otherwise].',
      ['the bridge was “safe for anybody.”'],
    ],
    [
      'also in two pieces',
      '[The bridge was safe], Ana Vale {said}. [Cars took the old road].',
      ['The bridge was safe'],
    ],
    [
      'keeps a sentence in marks that goes on from it',
      'Ana Vale {said} [the bridge was safe. “We looked at every bolt.”]',
      ['the bridge was safe', '“We looked at every bolt.”'],
    ],
    [
      'is whole inside the marks',
      '[“It is safe. We looked at every bolt,”] Ana Vale {said}.',
      ['“It is safe. We looked at every bolt,”'],
    ],
    [
      'leaves words before a quotation to others',
      '[The bridge was safe. “We looked at every bolt,”] Ana Vale {said}.',
      ['“We looked at every bolt,”'],
    ],
  ])('%s', (_, text, expected) => expect(kept(text)).toEqual(expected));
});
