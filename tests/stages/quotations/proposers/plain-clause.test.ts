/** Outright verbs of reporting with a subject before and a clause behind, by themselves. */
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../../src/models/quotation-tagger/passage.ts';
import { inText } from '../../../../src/stages/quotations/candidate.ts';
import { plainClauses } from '../../../../src/stages/quotations/proposers/plain-clause.ts';
import { splitSentences } from '../../../../src/stages/sentences/split.ts';

function read(text: string) {
  const blocks = [{ start: 0, end: text.length }];
  const sentences = splitSentences(text, 0, text.length);
  return passagesOf({ text, blocks, sentences }).passages.flatMap((p) =>
    plainClauses(p, []).map((candidate) => {
      const { source, cue, content } = inText(p, candidate);
      return [source, cue, content].map((spans) =>
        spans.map((s) => text.slice(s.start, s.end)).join(),
      );
    }),
  );
}

describe('a plain clause', () => {
  test.each([
    [
      'Two engineers who saw the dam confirmed that it had cracked.',
      ['Two engineers who saw the dam', 'confirmed', 'that it had cracked'],
    ],
    [
      'All the riders I met said the bridge was closed for good.',
      ['All the riders I met', 'said', 'the bridge was closed for good'],
    ],
    [
      'He resigned in May, and his sister has since told the board that she would stay.',
      ['his sister', 'told', 'that she would stay'],
    ],
    [
      'Last week the council announced that the bridge would close.',
      ['the council', 'announced', 'that the bridge would close'],
    ],
    ['Next warned that the bolts were old.', ['Next', 'warned', 'that the bolts were old']],
    [
      'She repeatedly warned that the bolts were old.',
      ['She', 'warned', 'that the bolts were old'],
    ],
  ])('%s', (text, row) => expect(read(text)).toEqual([row]));

  test.each([
    ['Nobody said the bridge was closed for good.'],
    ['It was confirmed that the bridge had cracked.'],
    ['She would not have said the bridge was closed.'],
    ['The mine reported a profit of nine million pounds.'],
    ['The letter she wrote that was lost has been found again.'],
    ['“The builder said the bridge was closed,” she wrote.'],
    ['If the council announced that the bridge was closed, riders would stay at home.'],
  ])('none: %s', (text) => expect(read(text)).toEqual([]));

  test.each([
    ['The mine, Vale said, was safe, adding that it would stay open for years.', 1],
    ['The mine, Vale said, was safe, adding how the shafts were shored in years past.', 1],
    ['The mine was safe. She left, adding that it would stay open for years.', 0],
    ['The mine, Vale said, was safe, adding nine hundred jobs to the town.', 0],
  ])('a participle has the source of its sentence: %s', (text, count) => {
    const blocks = [{ start: 0, end: text.length }];
    const sentences = splitSentences(text, 0, text.length);
    const found = passagesOf({ text, blocks, sentences }).passages.flatMap((p) => {
      const at = (word: string) => {
        const token = p.tokenFrom(Math.max(0, text.indexOf(word)));
        return [{ first: token, last: token }];
      };
      const before = text.includes('Vale')
        ? [{ content: [], cue: at('said'), source: at('Vale') }]
        : [];
      return plainClauses(p, before).map((c) => inText(p, c));
    });
    expect(found.map((r) => text.slice(r.cue[0]?.start, r.cue[0]?.end))).toEqual(
      Array(count).fill('adding'),
    );
  });
});
