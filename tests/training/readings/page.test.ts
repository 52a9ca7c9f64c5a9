import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/pipeline/index.ts';
import { content } from '../../../src/stages/content/index.ts';
import { paragraphsOf } from '../../../src/stages/content/plain-text.ts';
import { pageOf } from '../../../training/readings/page.ts';

const text =
  'Ada Quist & sons said <nothing> on Monday, and the town of Kea waited for another day.\n\nWhat now\n\nThe bridge was closed in 2011, when the river rose higher than it had in a century.';

const at = (words: string): [number, number] => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
];

describe('the page of an article of our own', () => {
  const page = pageOf('one', text, paragraphsOf(text), {
    url: 'https://kea.example/2012/bridge',
    title: 'A bridge in Kea',
    links: [
      { at: at('<nothing>'), href: 'https://kea.example/?a=1&b="2"', role: 'background' },
      { at: at('closed in 2011'), href: 'https://other.example/flood', role: 'citation' },
    ],
    roles: { 2: 'heading' },
  });
  const article = runPipeline(page, [content()]);

  test('has its words, its links and its headings', () => {
    expect(article.text).toContain(text);
    expect(article.links.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      '<nothing>',
      'closed in 2011',
    ]);
    expect(article.links[0]?.href).toContain('a=1&b=');
    expect(article.blocks.map(({ role }) => role)).toContain('heading');
  });

  test('knows its address', () => {
    expect(article.url).toBe('https://kea.example/2012/bridge');
    expect(article.title).toBe('A bridge in Kea');
  });
});
