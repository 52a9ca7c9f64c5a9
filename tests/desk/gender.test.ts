import { describe, expect, it } from 'vitest';
import { genders } from '../../src/desk/gender.ts';
import { articleSaid, spanOf } from '../support/article-said.ts';

const mentions = (text: string, words: readonly (readonly [string, 'name' | 'pronoun'])[]) =>
  words.map(([word, form]) => ({
    ...spanOf(text, word),
    entity: 'e1',
    type: 'person' as const,
    form,
    by: 'rule',
    score: 1,
  }));

describe('what an article tells of a person', () => {
  it.each([
    [
      'Ruiz came. Then she left.',
      [
        ['Ruiz', 'name'],
        ['she', 'pronoun'],
      ],
      'woman',
    ],
    ['Ruiz took his hat.', [['his', 'pronoun']], 'man'],
    ['Mr. Ruiz came.', [['Ruiz', 'name']], 'man'],
    ['Ms Ruiz came.', [['Ms Ruiz', 'name']], 'woman'],
    ['Ruiz came.', [['Ruiz', 'name']], undefined],
    [
      'Mr Ruiz came. Then she left.',
      [
        ['Ruiz', 'name'],
        ['she', 'pronoun'],
      ],
      undefined,
    ],
    ['They saw Ruiz.', [['They', 'pronoun']], undefined],
  ] as const)('%s', (text, words, gender) => {
    const article = { ...articleSaid(text, []), mentions: mentions(text, words) };
    expect(genders(article).get('e1')).toBe(gender);
  });
});
