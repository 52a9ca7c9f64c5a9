import { describe, expect, test } from 'vitest';
import { wrongWith } from '../../src/article/index.ts';
import { extract } from '../../src/pipeline/index.ts';
import { standardStages } from '../../src/stages/index.ts';

const given = (more: object) => wrongWith({ id: 'a', text: 'Words.', ...more });

describe('what is given with an article', () => {
  test.each([
    { url: 'https://news.example/a?b=c#d' },
    { url: 'http://news.example' },
    { published: '2024' },
    { published: '2024-02' },
    { published: '2024-02-29' },
    { published: '2024-02-29T10:30' },
    { published: '2024-02-29T10:30:00.123+05:30' },
    { published: '2024-02-29T10:30:00Z' },
    { language: 'en' },
    { language: 'zh-Hant-TW' },
    { url: '', published: '', language: '' },
    {},
  ])('is taken: %j', (more) => expect(given(more)).toBeUndefined());

  test.each([
    { published: '=1+1' },
    { published: '2023-02-29' },
    { published: '2023-13-01' },
    { published: '2023-01-01T25:00' },
    { published: 'yesterday' },
    { language: '../../etc' },
    { language: 'en_GB' },
    { language: '-' },
  ])('is refused: %j', (more) => expect(given(more)).toMatch(/must be/));

  test.each([
    ['=1+1'],
    ['javascript:alert(1)'],
    ['news.example/a'],
    ['https://'],
    ['https://news.example/\u001b]0;x\u0007'],
  ])('an address of no page is left out, and said so: %j', (url) => {
    const text = 'The harbour was shut on Monday. Nobody was told of it before.';
    const article = extract({ id: 'a', text, url }, standardStages);
    expect(article.url).toBeUndefined();
    expect(article.warnings.map(({ code }) => code)).toContain('address-ignored');
  });
});
