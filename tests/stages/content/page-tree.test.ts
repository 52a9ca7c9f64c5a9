import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/stages/content/page-tree.ts';

const markup = (html: string): string =>
  load(readPage(html).document, { xml: { xmlMode: false, decodeEntities: false } })
    .html()
    .replace(/^<html>|<\/html>$/g, '');

describe('readPage', () => {
  test.each([
    ['a paragraph ends where a block begins', '<p>a<div>b</div>', '<p>a</p><div>b</div>'],
    ['list items end each other', '<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    [
      'nested lists do not',
      '<ul><li>a<ul><li>b</ul></ul>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    [
      'cells and rows end each other',
      '<table><tr><td>a<td>b<tr><td>c</table>',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    ],
    [
      'an inline end tag stays in its block',
      '<span><div>a</span>b</div></span>',
      '<span><div>ab</div></span>',
    ],
    ['an end tag without a start is nothing', '<p>a</b></div>b</p>', '<p>ab</p>'],
    [
      'what no reader sees is not read',
      '<p>a<script>x<p></script><style>p{}</style><svg><text>t</text></svg>b</p>',
      '<p>ab</p>',
    ],
    ['character references', '<p>&amp;amp; &eacute;&#8217;</p>', '<p>&amp; é’</p>'],
    [
      'other attributes are dropped',
      '<p onclick="x" data-x="1" class="c">a</p>',
      '<p class="c">a</p>',
    ],
  ])('%s', (_, html, expected) => expect(markup(html)).toBe(expected));

  test('a head that is never closed ends where the body begins', () => {
    const { document } = readPage('<html><head><title>t</title><body><p>a</p>');
    expect(load(document, { xml: { xmlMode: false } })('head p').length).toBe(0);
  });

  test('deep nesting is flattened as browsers do', () => {
    const { document } = readPage(
      `${'<div>'.repeat(5000)}<p>deep</p>${'</div>'.repeat(5000)}<p>after</p>`,
    );
    let depth = 0;
    for (let node = document.firstChild; node && 'firstChild' in node; node = node.firstChild)
      depth++;
    expect(depth).toBeLessThan(300);
    expect(load(document, { xml: { xmlMode: false } })('p').length).toBe(2);
  });
});
