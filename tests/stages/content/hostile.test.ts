import { describe, expect, test } from 'vitest';
import { pageOf, prose, read } from './read.ts';

// That the time stays linear in the page is counted in tests/hostile.test.ts, on smaller ones.
describe('large hostile pages give a record or a coded error', () => {
  test.each([
    [
      '100,000 nested elements',
      () => `${'<div>'.repeat(100_000)}${prose}${'</div>'.repeat(100_000)}`,
    ],
    [
      '40,000 nested blocks that all hold text',
      () => '<div>Some words here, for a paragraph that the reader wants. '.repeat(40_000),
    ],
    [
      '10,000 embedded posts',
      () =>
        prose +
        '<blockquote class="twitter-tweet"><p>Some words. https://t.co/a https://t.co/b</p>— Ann (@ann)</blockquote>'.repeat(
          10_000,
        ),
    ],
    [
      'one post of 60,000 addresses',
      () =>
        `${prose}<blockquote class="twitter-tweet"><p>${'https://t.co/a '.repeat(60_000)}</p></blockquote>`,
    ],
    [
      'a million lines as they are written',
      () => `${prose}<pre>${'some words\n'.repeat(1_000_000)}</pre>`,
    ],
    [
      'nested and wrongly closed',
      () => prose + '<div>'.repeat(50_000) + '</span></p>'.repeat(50_000),
    ],
    [
      '200,000 attributes',
      () => `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}="v"`).join(' ')}>x${prose}`,
    ],
    [
      '50,000 scripts of linked data',
      () =>
        prose +
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>'.repeat(
          50_000,
        ),
    ],
    ['two million character references', () => `${prose}<p>${'&eacute;w '.repeat(1_000_000)}</p>`],
    ['an attribute of 10 MB', () => `${prose}<p class="${'x&amp;'.repeat(1_700_000)}">x</p>`],
    [
      '20,000 marks of notes in one paragraph',
      () => `${prose}<p>${'so it went.<sup><a href="#n">1</a></sup> '.repeat(20_000)}</p>`,
    ],
    [
      '20,000 notes without links',
      () =>
        prose +
        Array.from({ length: 20_000 }, (_, i) => `<p>It was so[${i % 999}], they say.</p>`).join(
          '',
        ) +
        Array.from({ length: 900 }, (_, i) => `<p>[${i}] Minutes.</p>`).join(''),
    ],
    ['nothing is closed', () => prose + '<p><b><i><a href=x>word, word. '.repeat(60_000)],
    [
      '100,000 paragraphs without a root',
      () => '<p>Some words, for a paragraph of the page that may be read.</p>'.repeat(100_000),
    ],
    ['one paragraph of 4 MB', () => `<p>${'word, word word. '.repeat(250_000)}</p>`],
    [
      '60,000 links in one paragraph',
      () => `${prose}<p>${'<a href="/x">word, </a>'.repeat(60_000)}</p>`,
    ],
    ['60,000 line breaks', () => `${prose}<p>${'Some words.<br>'.repeat(60_000)}</p>`],
    [
      '20,000 bylines',
      () => `${prose}${'<span class="byline">no name at all 12</span>'.repeat(20_000)}`,
    ],
    [
      '20,000 boxes',
      () =>
        prose +
        `<div><h3>Related</h3><p>More words, and more of them, to be left out.</p></div>`.repeat(
          20_000,
        ),
    ],
    ['a title of a million parts', () => `<title>${'a - '.repeat(500_000)}</title>${prose}`],
    [
      'deep linked data',
      () => `<script type="application/ld+json">${'['.repeat(300_000)}</script>${prose}`,
    ],
    ['unclosed comments', () => `${prose}${'<!--'.repeat(500_000)}`],
    ['spaces', () => `${prose}<p>${' '.repeat(3_000_000)}x</p>`],
  ])('%s', (_, html) => {
    const outcome = (() => {
      try {
        return read(html()).broken;
      } catch (error) {
        return error instanceof Error && 'code' in error ? [] : [String(error)];
      }
    })();
    expect(outcome).toEqual([]);
  });

  test('a page with too many elements is cut, with a warning', () => {
    const { warnings, paragraphs } = read(pageOf(prose + '<i>x</i>'.repeat(70_000)));
    expect(warnings).toContain('page-cut');
    expect(paragraphs.length).toBeGreaterThan(2);
  });

  test.each([
    ['', 'empty-file'],
    ['   \n', 'empty-file'],
    ['<html><body><nav><a href="/a">Home</a></nav></body></html>', 'no-article'],
    ['\u0000\u0001\u0002\ufffd', 'no-article'],
  ])('%j has no article', (html, code) => {
    expect(() => read(html)).toThrowError(expect.objectContaining({ code }));
  });
});
