import { describe, expect, test } from 'vitest';
import { pageOf, prose, read } from './read.ts';

const notes = (mark: string, note: string) => {
  const { blocks, paragraphs, links, anchors } = read(
    pageOf(
      `<main><h1>The plan that nobody wanted</h1>${prose}<p>It was the third plan in four years${mark}, as far as anyone could tell.</p>${note}</main>`,
    ),
  );
  const at = blocks.findIndex(({ role }) => role === 'footnote');
  return {
    note: blocks[at]?.note,
    text: paragraphs[at],
    anchors,
    hrefs: links.map(({ href }) => href),
    body: paragraphs.join('\n'),
  };
};

describe('notes', () => {
  test.each([
    [
      'sup > a',
      '<sup><a href="#fn1" id="r1">1</a></sup>',
      '<ol><li id="fn1">Minutes of <a href="https://a.example/m">the meeting</a>. <a href="#r1">↩</a></li></ol>',
    ],
    [
      'a > sup',
      '<a href="#fn1"><sup>1</sup></a>',
      '<div id="fn1">Minutes of <a href="https://a.example/m">the meeting</a>.</div>',
    ],
    [
      'doc-noteref',
      '<a role="doc-noteref" href="#fn1">1</a>',
      '<aside id="fn1" role="doc-footnote">Minutes of <a href="https://a.example/m">the meeting</a>.</aside>',
    ],
    [
      'Word',
      '<a href="#_ftn1" name="_ftnref1">[1]</a>',
      '<p><a href="#_ftnref1" name="_ftn1">[1]</a> Minutes of <a href="https://a.example/m">the meeting</a>.</p>',
    ],
    [
      'brackets',
      ' [<a href="#n1">1</a>]',
      '<p id="n1">1. Minutes of <a href="https://a.example/m">the meeting</a>.</p>',
    ],
  ])('%s', (_, mark, note) => {
    const found = notes(mark, note);
    expect(found.note).toBe('1');
    expect(found.text).toMatch(/Minutes of the meeting\.$/);
    expect(found.hrefs[0]).toMatch(/^#/);
    expect(found.hrefs).toContain('https://a.example/m');
  });

  test('a raised mark is set in brackets, and its link covers it', () => {
    const found = notes(
      '<sup><a href="#fn1">1</a></sup>',
      '<p id="fn1">Minutes of the meeting.</p>',
    );
    expect(found.body).toContain('four years[1], as far');
    expect(found.anchors[0]).toBe('[1]');
  });

  test('a link to a section is no note', () => {
    expect(
      notes(
        ' (see <a href="#end">the end</a>)',
        '<h2 id="end">The end</h2><p>It was over soon, and they all went home.</p>',
      ).note,
    ).toBeUndefined();
  });
});
