import { describe, expect, it } from 'vitest';
import { article } from './article.ts';

const people = ['Vale', 'Lind'];
const open = { name: null, kind: 'person' as const };

const speakers = (text: string, pronoun: string, cue: string, content: string) =>
  article(text, [{ content, cue, source: pronoun, speaker: open }], people).claims.map(
    (c) => c.speaker,
  );

describe('carried speakers', () => {
  it.each([
    [
      'the only one whom "he" fits',
      'Ms. Vale met Mr. Lind after he said the mill burned.',
      'he',
      'Lind',
    ],
    [
      'one in the sentence before',
      'Ms. Vale came late. She said the mill burned. Mr. Lind had left.',
      'She',
      'Vale',
    ],
  ])('by title: %s', (_, text, pronoun, expected) => {
    expect(speakers(text, pronoun, 'said', 'the mill burned')).toEqual([expected]);
  });

  it.each([
    ['two whom it fits', 'Mr. Vale met Mr. Lind after he said the mill burned.'],
    ['one who may be either', 'Vale met Mr. Lind after he said the mill burned.'],
    ['no titles', 'Vale met Lind after he said the mill burned.'],
  ])('leaves it open: %s', (_, text) => {
    expect(speakers(text, 'he', 'said', 'the mill burned')).toEqual([null]);
  });

  it.each([
    ['it', 'The Harbour Trust', 'organization', true],
    ['they', 'The Harbour Trust', 'organization', true],
    ['he', 'a spokesman for the Harbour Trust', 'organization', true],
    ['he', 'The Harbour Trust', 'organization', false],
    ['it', 'Ana Ruiz', 'person', false],
    ['they', 'the figures', 'document', false],
  ] as const)('"%s" after %s', (pronoun, before, kind, carries) => {
    const text = `${before} said the pier is closed. Later ${pronoun} said the lamps are out.`;
    const { claims } = article(text, [
      { content: 'the pier is closed', cue: 'said', source: before, speaker: { kind } },
      { content: 'the lamps are out', cue: 'said', source: pronoun, speaker: open },
    ]);
    expect(claims.at(-1)?.speaker).toBe(carries ? before : null);
  });
});
