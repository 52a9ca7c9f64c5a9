import { describe, expect, test } from 'vitest';
import { prose, read } from '../read.ts';
import { linkedData } from './page.ts';

const article = {
  '@type': 'NewsArticle',
  headline: 'A town says no',
  datePublished: '2024-05-06T09:12:00+02:00',
  author: { '@type': 'Person', name: 'Ann Lee' },
};
const og = (property: string, content: string) =>
  `<meta property="${property}" content="${content}">`;
const openGraph = og('og:type', 'article') + og('og:title', 'A town says no');
const day = og('article:published_time', '2024-05-06');
const empty = (head: string) =>
  `<html lang="en"><head><title>A town says no</title>${head}</head><body><div id="app"></div></body></html>`;

describe('a page that shows no text', () => {
  test.each([
    ['linked data', linkedData(article)],
    ['linked data in a graph', linkedData({ '@graph': [{ '@type': 'WebSite' }, article] })],
    ['Open Graph', openGraph + day + og('article:author', 'Ann Lee')],
  ])('is a record where it declares an article: %s', (_, head) => {
    const { title, authors, published, text, warnings } = read(empty(head), {
      url: 'https://a.example/no',
    });
    expect({ title, authors, text, warnings }).toEqual({
      title: 'A town says no',
      authors: [{ name: 'Ann Lee' }],
      text: '',
      warnings: ['no-text'],
    });
    expect(published).toMatch(/^2024-05-06/);
  });
  test.each([
    ['nothing', ''],
    ['a title', og('og:title', 'A town says no')],
    ['a title and a day', og('og:title', 'A town says no') + day],
    ['an article without a day or an author', openGraph],
    ['a site', linkedData({ ...article, '@type': 'WebSite' })],
    ['several articles', linkedData([article, { ...article, headline: 'A town says yes' }])],
    ['a headline and no more', linkedData({ '@type': 'NewsArticle', headline: 'A town' })],
  ])('is refused where it declares %s', (_, head) =>
    expect(() => read(empty(head))).toThrowError(expect.objectContaining({ code: 'no-article' })),
  );
  test('says what readers must pay for', () =>
    expect(read(empty(linkedData({ ...article, isAccessibleForFree: false }))).warnings).toEqual([
      'no-text',
      'paywall',
    ]));
  test.each([
    ['plain', 'The council met.\n\nNobody spoke for 3 < 4 plans.'],
    ['marked up', '<p>The council <b>met</b>.</p><p>Nobody spoke for 3 &lt; 4 plans.</p>'],
  ])('takes the text that its linked data holds, %s', (_, articleBody) => {
    const page = read(empty(linkedData({ ...article, articleBody })));
    expect(page.paragraphs).toEqual(['The council met.', 'Nobody spoke for 3 < 4 plans.']);
    expect(page.warnings).toContain('text-in-data');
    expect(page.broken).toEqual([]);
  });
  test('a long text and a headline need no day beside them', () => {
    const data = { '@type': 'NewsArticle', headline: 'A town says no' };
    const articleBody = 'The council met on Monday. '.repeat(30);
    expect(read(empty(linkedData({ ...data, articleBody }))).text).toBe(articleBody.trim());
  });
  test('takes it in place of a teaser, but not in place of the same', () => {
    const teaser = '<main><h1>A town says no</h1><p>The council met on Monday, it says.</p></main>';
    const shown = (articleBody: string) =>
      read(`${empty(linkedData({ ...article, articleBody }))}${teaser}`);
    const longer = 'The council met on Monday, it says. Nobody spoke for the plan, it says too.';
    expect(shown(longer)).toMatchObject({ text: longer, warnings: ['text-in-data', 'stub'] });
    expect(shown('The council met on Monday.').warnings).toEqual(['stub']);
  });
  test('a text that is shown goes before that of linked data', () =>
    expect(
      read(`${empty(linkedData({ ...article, articleBody: 'Else.' }))}${prose}`).text,
    ).not.toContain('Else.'));
});
