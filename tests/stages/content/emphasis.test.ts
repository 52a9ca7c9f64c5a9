import { describe, expect, test } from 'vitest';
import { pageOf, prose, read } from './read.ts';

const italicsOf = (inner: string): string[] => {
  const { text, emphasis, broken } = read(
    pageOf(`<main>${prose}${inner}${prose.replace(/council/g, 'committee')}</main>`),
  );
  expect(broken).toEqual([]);
  return emphasis.map(({ start, end }) => text.slice(start, end));
};

describe('words in italics', () => {
  test.each([
    ['em', '<p>She read <em>The Old Bridge</em> twice, and liked it.</p>', ['The Old Bridge']],
    [
      'i, with space in it',
      '<p>She read<i> The Old Bridge </i>twice, and liked it.</p>',
      ['The Old Bridge'],
    ],
    [
      'cite in a link',
      '<p>It stood in <a href="/x"><cite>The Example</cite></a>, she said.</p>',
      ['The Example'],
    ],
    [
      'one in another',
      '<p>She read <i>The <em>Old</em> Bridge</i>, and <em>more</em>.</p>',
      ['The Old Bridge', 'more'],
    ],
    [
      'over a line break',
      '<p>She read <em>The Old<br>bridge</em> twice, and liked it.</p>',
      ['The Old bridge'],
    ],
    [
      'not a whole paragraph',
      '<p><em>This is what the editor says of all of it, in italics.</em></p>',
      [],
    ],
    [
      'not a heading',
      '<h2>What <em>The Old Bridge</em> says</h2><p>Not much, by all accounts of those who read it.</p>',
      [],
    ],
    [
      'not the name under a quotation',
      '<blockquote><p>He knows every one of the books.</p>— <cite>Ann Lee</cite>, reader</blockquote>',
      [],
    ],
  ])('%s', (_, inner, words) => {
    expect(italicsOf(inner)).toEqual(words);
  });
});

describe('who is quoted in a block quotation', () => {
  const quoted = '<p>He knows every one of the books.</p>';
  const attributed = (inner: string) => {
    const { text, blocks, roles, broken } = read(pageOf(`<main>${prose}${inner}</main>`));
    expect(broken).toEqual([]);
    return {
      quotations: blocks
        .filter(({ role }) => role === 'blockquote')
        .map(({ start, end }) => text.slice(start, end)),
      named: blocks.flatMap(({ attribution: at }) => (at ? [text.slice(at.start, at.end)] : [])),
      roles,
    };
  };
  test.each([
    [
      'a footer',
      `<blockquote>${quoted}<footer>— <cite>Ann Lee</cite>, reader</footer></blockquote>`,
      'Ann Lee, reader',
    ],
    [
      'a footer of paragraphs',
      `<blockquote>${quoted}<footer><p>Ann Lee</p></footer></blockquote>`,
      'Ann Lee',
    ],
    ['cite beside the words', `<blockquote>${quoted}<cite>Ann Lee</cite></blockquote>`, 'Ann Lee'],
    [
      'a dash inside the cite',
      `<blockquote>${quoted}<cite>— Ann Lee</cite></blockquote>`,
      'Ann Lee',
    ],
    [
      'cite in the last paragraph',
      '<blockquote><p>He knows every one of the books. <cite>Ann Lee</cite></p></blockquote>',
      'Ann Lee',
    ],
    [
      'the caption of its figure',
      `<figure><blockquote>${quoted}</blockquote><figcaption>Ann Lee, reader</figcaption></figure>`,
      'Ann Lee, reader',
    ],
    [
      'a line named so',
      `<blockquote class="pullquote">${quoted}<div class="quote__author">Ann Lee</div></blockquote>`,
      'Ann Lee',
    ],
    ['a last line behind a dash', `<blockquote>${quoted}<p>– Ann Lee</p></blockquote>`, 'Ann Lee'],
    [
      'the same behind a break',
      '<blockquote>He knows every one of the books.<br>— Ann Lee</blockquote>',
      'Ann Lee',
    ],
  ])('%s', (_, inner, name) => {
    const { quotations, named } = attributed(inner);
    expect(named).toEqual([name]);
    expect(quotations[0]).toContain('He knows every one of the books.');
  });

  test.each([
    [
      'a title within its words',
      '<blockquote><p>He has read <cite>The Old Bridge</cite> twice, I am told.</p></blockquote>',
    ],
    [
      'a speech that opens with a dash',
      '<blockquote><p>— He knows every one of the books.</p></blockquote>',
    ],
    ['a picture', '<figure><img src="x"><figcaption>Ann Lee, reader</figcaption></figure>'],
  ])('nobody: %s', (_, inner) => {
    expect(attributed(inner).named).toEqual([]);
  });
});
