import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readable } from '../../../src/stages/content/characters.ts';
import { pageOf, prose, read } from './read.ts';

const title = '<h1>The plan that nobody wanted</h1>';
const page = (inner: string): string =>
  pageOf(
    `<main>${title}<div class="body">${prose}${inner}${prose.replace(/council/g, 'board')}</div></main>`,
  );

/** What a person reads in a stretch of the page: spaces aside, since blocks put their own. */
const readIn = (html: string): string =>
  readable(load(html, null, false).text()).replace(/\s+/g, '');

describe('the way back to the page', () => {
  test.each([
    ['an entity first', '<p>&bdquo;We were never asked,&ldquo; said the baker, and left.</p>'],
    ['an entity last', '<p>The baker said that she was never asked&hellip;</p>'],
    [
      'a comment inside',
      '<p>The baker <!-- <p>not this</p> --> left before the vote, as did we.</p>',
    ],
    [
      'soft hyphens and joiners',
      '<p>The com&shy;mittee\u200b, zero\u00adwidth and all, left early.</p>',
    ],
    ['an accent apart', '<p>The cafe\u0301 was full, and so was the hall, that evening.</p>'],
    [
      'a paragraph that is never closed',
      '<p>The baker left before the vote.<div>So did we all, then.</div>',
    ],
  ])('%s', (_, inner) => {
    const html = page(inner);
    const { blocks, paragraphs } = read(html);
    expect(blocks.length).toBeGreaterThan(4);
    for (const [i, { sourceStart, sourceEnd }] of blocks.entries())
      expect(readIn(html.slice(sourceStart, sourceEnd))).toBe(paragraphs[i]?.replace(/\s+/g, ''));
  });

  test('a link that is never closed ends where the next begins', () => {
    const html = page(
      '<p>It is <a href="/a">here, <a href="/b">there</a> and gone, said the baker.</p>',
    );
    const { links } = read(html, { url: 'https://news.example/x' });
    expect(links.map((link) => html.slice(link.sourceStart, link.sourceEnd))).toEqual([
      '<a href="/a">here, ',
      '<a href="/b">there</a>',
    ]);
  });

  test('holds for any markup inside paragraphs', () => {
    const word = fc.constantFrom(
      'The baker left.',
      'words ',
      '&amp;',
      '&nbsp;',
      '&ndash; ',
      '&#8217;s',
      '\u00ad',
      '\u200b',
      ' \n ',
      'e\u0301',
      'ﬁn',
      '“quoted,” ',
      '<b>',
      '</b>',
      '<i>old</i>',
      '<span class="x">new </span>',
      '<a href="https://news.example/y">here</a>',
      '<!-- note -->',
      '<br>',
    );
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 12 })
      .map((words) => `<p>It was said ${words.join('')} and no more.</p>`);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const html = page(paragraphs.join('\n'));
        const { text, blocks, links, broken } = read(html);
        expect(broken).toEqual([]);
        let last = 0;
        for (const { start, end, sourceStart = -1, sourceEnd = -1 } of blocks) {
          expect(sourceStart).toBeGreaterThanOrEqual(last);
          last = sourceEnd;
          expect(readIn(html.slice(sourceStart, sourceEnd))).toBe(
            text.slice(start, end).replace(/\s+/g, ''),
          );
        }
        for (const { start, end, sourceStart, sourceEnd } of links)
          expect(readIn(html.slice(sourceStart, sourceEnd))).toBe(
            text.slice(start, end).replace(/\s+/g, ''),
          );
      }),
      { numRuns: 200 },
    );
  });
});
