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

  test('a number in a block of its own beside the note', () => {
    const found = notes(
      '<a class="footnote-anchor" href="#footnote-1">1</a>',
      '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>Minutes of the meeting.</p></div></div>',
    );
    expect(found.text).toBe('Minutes of the meeting.');
    expect(found.body).toContain('four years[1], as far');
  });

  test.each([
    ['in brackets', '[1]', '[1] Minutes of <a href="https://a.example/m">the meeting</a>.'],
    [
      'raised',
      '<sup>1</sup>',
      '<sup>1</sup> Minutes of <a href="https://a.example/m">the meeting</a>.',
    ],
    ['raised characters', '¹', '¹ Minutes of <a href="https://a.example/m">the meeting</a>.'],
  ])('marks without links, %s', (_, mark, note) => {
    const found = notes(mark, `<h2>Notes</h2><p>${note}</p>`);
    expect(found.text).toBe('Minutes of the meeting.');
    expect(found.hrefs).toEqual(['#note-1', 'https://a.example/m']);
    expect(found.anchors).toEqual([mark.includes('1') ? '[1]' : '¹', 'the meeting']);
  });

  test.each(['[2]', '<sup>2</sup>'])('%s and a list of notes at the end', (mark) => {
    const found = notes(
      mark,
      '<h3>Endnotes</h3><ol><li><p>The law of 1990.</p><p>It is old.</p></li><li>Minutes of the meeting.</li></ol>',
    );
    expect([found.note, found.text]).toEqual(['2', 'Minutes of the meeting.']);
  });

  test('a list of notes that are links', () => {
    const found = notes(
      '[1]',
      '<h2>References</h2><ol><li><p><a href="https://a.example/m">Minutes of the meeting</a></p></li></ol>',
    );
    expect([found.note, found.text]).toEqual(['1', 'Minutes of the meeting']);
    expect(found.hrefs).toEqual(['#note-1', 'https://a.example/m']);
  });

  test.each([
    ['a mark without a note', '[1]', '<p>It was over soon, and they all went home.</p>'],
    ['a list under another heading', '[1]', '<h2>Next</h2><ol><li>They all went home.</li></ol>'],
    ['a note without a mark', '', '<p>[1] It was over soon, and they all went home.</p>'],
    ['a unit', ', of 9 km<sup>2</sup>', '<p>[2] It was over soon, and they all went home.</p>'],
  ])('%s is none', (_, mark, note) => expect(notes(mark, note).note).toBeUndefined());

  test('the mark leads back to its place in the page', () => {
    const html = pageOf(
      `<main>${prose}<p>It was [so] the third plan in four years[1], as far as anyone[2] could tell.</p><p>[1] Minutes of the meeting.</p><p>[2] The clerk.</p></main>`,
    );
    const { links } = read(html);
    expect(links.map(({ sourceStart, sourceEnd }) => html.slice(sourceStart, sourceEnd))).toEqual([
      '[1]',
      '[2]',
    ]);
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
