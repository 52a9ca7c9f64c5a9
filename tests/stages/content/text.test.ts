import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf, prose, read } from './read.ts';

const title = '<h1>The plan that nobody wanted</h1>';
const article = (inner: string): string =>
  pageOf(`<main>${title}<div class="body">${inner}</div></main>`);
const body = (inner: string) =>
  read(article(prose + inner + prose.replace(/council/g, 'committee'))).text;

describe('what is left out', () => {
  test.each([
    ['navigation', '<nav><a href="/a">Read the first section</a></nav>', 'first section'],
    [
      'a box of related stories',
      '<div><h3>Related</h3><p>Another plan that came to nothing, and why it did.</p></div>',
      'Another plan',
    ],
    [
      'a newsletter',
      '<div class="newsletter-signup"><p>Our best stories, every morning.</p></div>',
      'every morning',
    ],
    [
      'a caption',
      '<figure><img src="x"><figcaption>The hall with its empty chairs.</figcaption></figure>',
      'empty chairs',
    ],
    ['an image credit', '<p>The hall on Monday (Photo: A. Smith)</p>', 'The hall on Monday'],
    [
      'a line that leads elsewhere',
      '<p><strong>Read more:</strong> <a href="/x">How the plan was made</a></p>',
      'How the plan was made',
    ],
    [
      'share buttons',
      '<div class="share"><a href="/s">Share</a> <button>Copy link</button></div>',
      'Copy link',
    ],
    [
      'comments',
      '<div id="comments"><p>I was there, and it was not like this at all, believe me.</p></div>',
      'believe me',
    ],
    [
      'an aside',
      '<aside><p>The mayor has been in office for nine years, and wants nine more.</p></aside>',
      'nine more',
    ],
    [
      'words that styles hide',
      '<p>Seen words. <span style="display:none">Hidden words.</span></p>',
      'Hidden words',
    ],
    [
      'a list of links',
      '<ul><li><a href="/a">First other story</a></li><li><a href="/b">Second other story</a></li></ul>',
      'other story',
    ],
    [
      'teasers of other articles',
      '<div><h5><a href="/a">One more plan</a></h5><p>It came to nothing, as they all do</p></div><div><h5><a href="/b">And one more</a></h5><p>It came to something, for once</p></div>',
      'as they all do',
    ],
    [
      'a caption inside a line',
      '<p><span class="image"><img src="x"><span class="caption">The hall with its chairs.</span></span>It was full.</p>',
      'with its chairs',
    ],
    [
      'a line alone with a picture',
      '<div><img src="x"><br><span>The empty hall on Monday</span></div>',
      'The empty hall',
    ],
    [
      'a pull quote of a few words',
      '<blockquote><p>nine members were against it</p></blockquote>',
      '\n\nnine members',
    ],
    [
      'a pull quote by its class',
      '<div class="pullquote"><p>nine members were against it</p></div>',
      '\n\nnine members',
    ],
    [
      'a request for consent',
      '<p>This article contains content provided by Example. We ask for your permission before anything is loaded, as they may be using cookies.</p>',
      'permission',
    ],
    [
      'an order to subscribe',
      '<p>Subscribe to continue reading.</p><p>Already a subscriber? <a href="/l">Log in</a></p>',
      'subscriber',
    ],
    [
      'the furniture of a live blog',
      '<p>Show key events only</p><p>10.15am BST</p><p>5m ago</p><p>Share</p><p>Updated at 14.03 BST</p>',
      /key events|10\.15am|5m ago|Share|14\.03/,
    ],
    [
      'players',
      '<p>Listen to this article</p><p>5 min</p><p>Play video</p><p>Image caption, The mayor.</p>',
      /Listen|5 min|Play|caption/,
    ],
    [
      'an advertisement between paragraphs',
      '<p>ADVERTISEMENT</p><p>Story continues below advertisement</p><p>Skip past newsletter promotion</p>',
      /advertisement|promotion/i,
    ],
    [
      'captions by their class',
      '<div class="wp-caption"><img src="x"><p class="wp-caption-text">The hall on Monday.</p></div><p class="caption">The chairs.</p><p>(AP Photo/Ann Lee)</p>',
      /hall on Monday|The chairs|AP Photo/,
    ],
    ['a link to another article', '<p><a href="/x">How the plan was made</a></p>', 'was made'],
  ])('%s', (_, inner, words) =>
    typeof words === 'string'
      ? expect(body(inner)).not.toContain(words)
      : expect(body(inner)).not.toMatch(words),
  );

  test('a label at the end, with nothing under it', () =>
    expect(read(article(`${prose}<p>Weitere Informationen:</p>`)).text).not.toContain('Weitere'));

  test('cookie bars, footers and headers around the article', () => {
    const html = pageOf(
      `<header><a href="/">The Example</a></header><div class="cookie-bar"><p>We use cookies, and so does everyone, to improve things.</p></div><main>${title}${prose}</main><footer><p>All rights reserved, as they always are, by The Example.</p></footer>`,
    );
    expect(read(html).text).not.toMatch(/cookies|rights reserved/);
  });

  test('the title, and a lead that the body repeats', () => {
    const lead =
      'Nobody spoke for the plan, and the mayor, who had drawn it up, left before the vote.';
    const { paragraphs } = read(article(`<p class="lead">${lead}</p>${prose}`));
    expect(paragraphs.filter((p) => p === lead)).toEqual([]);
    expect(paragraphs[0]).toMatch(/^The council met/);
  });
});

describe('what is kept', () => {
  test.each([
    ['a heading in its place', '<h2>What comes next</h2>', 'What comes next'],
    [
      'a quotation',
      '<blockquote><p>“We were not asked,” the baker said.</p></blockquote>',
      'We were not asked',
    ],
    [
      'a list of prose',
      '<ul><li>Nine members were against it.</li><li>Two were <a href="/for">for it</a>.</li></ul>',
      'Nine members were against it.',
    ],
    [
      'a table row on one line',
      '<table><tr><td>Against</td><td>9</td></tr><tr><td>For</td><td>2</td></tr></table>',
      'Against\t9\n\nFor\t2',
    ],
    [
      'paragraphs that line breaks make',
      '<p>One thought, here.<br><br>Another thought, there.</p>',
      'One thought, here.\n\nAnother thought, there.',
    ],
    [
      'a line that is broken in mid-sentence',
      '<p>The vote was<br>over by ten, he said.</p>',
      'The vote was over by ten',
    ],
    [
      'lines that are shown as they are written',
      '<pre>The vote:\n  Against 9\n  For 2\n\nCounted twice.</pre>',
      'The vote:\nAgainst 9\nFor 2\n\nCounted twice.',
    ],
    [
      'lines that were broken to fit a width',
      '<pre>It was, says Ann Lee, who wrote it down that evening in\nJune, a full hall.</pre>',
      'that evening in June, a full hall.',
    ],
    [
      'line breaks with a space between',
      '<div>One thought, here.<br>&nbsp;<br/>Another thought, there.</div>',
      'One thought, here.\n\nAnother thought, there.',
    ],
    [
      'paragraphs in one cell of a table',
      '<table><tr><td><p>One thought, here.</p><p>Another thought, there.</p></td></tr></table>',
      'One thought, here.\n\nAnother thought, there.',
    ],
    [
      'terms and what they mean',
      '<dl><dt>Against</dt><dd>Nine members of the council.</dd></dl>',
      'Against\n\nNine members of the council.',
    ],
    [
      'a list in a list',
      '<ul><li>First, said the mayor.<ul><li>Under it, said he.</li></ul></li></ul>',
      'First, said the mayor.\n\nUnder it, said he.',
    ],
    [
      'what can be folded',
      '<details><summary>What is the plan?</summary><p>A square with fewer cars in it.</p></details>',
      'What is the plan?\n\nA square with fewer cars in it.',
    ],
    [
      'marks of quotation as they are written',
      '<p>&quot;Yes,&quot; he said. &laquo;Non&raquo;, &#8220;maybe&#8221; and &bdquo;nein&ldquo;.</p>',
      '"Yes," he said. «Non», “maybe” and „nein“.',
    ],
    [
      'words that may be broken, and spaces of all kinds',
      '<p>A don<wbr>key&shy;boat, a&nbsp;b, 5&thinsp;km and e&#xFB03;cient &#xFB01;sh, zero&#8203;width.</p>',
      'A donkeyboat, a b, 5 km and efficient fish, zerowidth.',
    ],
    [
      'a quotation of words that the body does not say',
      '<blockquote><p>nine members of the jury</p></blockquote><p>So it went.</p>',
      'nine members of the jury',
    ],
    [
      'the verdict of a fact-check in a box',
      '<aside class="factbox"><p>Claim: the bridge is safe</p><p>Verdict: False</p></aside>',
      'Verdict: False',
    ],
    [
      'words that elements of the page’s own set apart',
      '<x-line>So it went.</x-line><x-line>They left.</x-line>',
      'So it went. They left.',
    ],
    [
      'raised numbers of notes',
      '<p>It is old<sup>1</sup> and wet.<sup>2,3</sup></p>',
      'old[1] and wet.[2][3]',
    ],
    ['a raised number of a unit', '<p>It is 9 km<sup>2</sup> wide.</p>', '9 km2 wide'],
    [
      'the lines of a poem',
      '<p>Roses are red,<br>Violets are blue.</p>',
      'Roses are red,\nViolets are blue.',
    ],
    [
      'a long paragraph in an element with a furniture name',
      `<div class="post-meta"><p>${'The vote, which took an hour, was close to the end. '.repeat(8)}</p></div>`,
      'which took an hour',
    ],
    [
      'the rules that part agency copy',
      '<p>One thought, here.</p><p>___</p><p>Another, there.</p>',
      'One thought, here.\n\n___\n\nAnother, there.',
    ],
    [
      'a sentence that says where to follow, whose links are furniture',
      '<p>Follow <a href="https://news.example/">The Example</a> on <a href="https://facebook.com/e">Facebook</a> and <a href="https://twitter.com/e">Twitter</a>.</p><p>That is all.</p>',
      'Follow The Example on Facebook and Twitter.',
    ],
    [
      'a source that is linked on a line of its own',
      '<p>It is <a href="https://www.example.org/a">old</a>, <a href="https://example.org/b">says</a> the mayor.</p><p><a href="https://court.example.net/ruling.pdf">The ruling of the court</a></p>',
      'The ruling of the court',
    ],
    [
      'a heading with an anchor of its own',
      '<h2><a href="#next">What comes next</a></h2><p>Nobody knows, yet.</p>',
      'What comes next',
    ],
    [
      'a heading whose id is made of its words',
      '<h2 id="related-votes">Votes like this one</h2><p>There were two of them.</p>',
      'Votes like this one',
    ],
    [
      'what only the styles of the page keep apart',
      '<p><span>It was written in 2020</span><span>This is not new.</span></p>',
      'in 2020 This is',
    ],
    [
      'a word in two colours',
      '<p>The <span>news</span><span>room</span> and <b>Mc</b><b>Donald</b> were there.</p>',
      'The newsroom and McDonald',
    ],
    [
      'a refrain',
      `<p>Ten minutes before the vote: a glass of water.</p>${prose.replace(/council/g, 'jury')}<p>Ten minutes before the vote: a glass of water.</p><p>So it went.</p>`,
      'a glass of water.\n\nSo it went.',
    ],
  ])('%s', (_, inner, words) => expect(body(inner)).toContain(words));

  test('what a name of the whole page names in its parts too', () => {
    const parts = prose
      .replace(/<p>/g, '<div class="gallery-part"><p>')
      .replace(/<\/p>/g, '</p></div>');
    const html = pageOf(
      `<main class="gallery">${title}<div class="gallery-parts">${parts}</div></main>`,
    );
    expect(read(html).paragraphs).toHaveLength(3);
  });

  test('a list of headings at the end', () => {
    const names = ['Ann', 'Ben', 'Cat', 'Dan'].map((name) => `<h3>${name} of the council</h3>`);
    expect(read(article(prose + names.join('<img src="x">'))).text).toContain('Dan of the council');
  });

  test('roles of blocks', () => {
    const { roles } = read(
      article(
        `${prose}<h2>What comes next</h2><blockquote>They said that they would come back, and they did.</blockquote><ol><li>First, the vote was counted again.</li></ol>${prose.replace(/council/g, 'board')}`,
      ),
    );
    expect(roles).toEqual(
      expect.arrayContaining(['paragraph', 'heading', 'blockquote', 'list-item']),
    );
  });

  test.each([
    [
      'an English dek sums up what the headline does',
      'Nobody spoke for the plan on Monday, and the mayor left early.',
      false,
    ],
    [
      'the lead of German news opens the text',
      'Am Montag hat niemand für den Plan gesprochen, und der Bürgermeister ist früh gegangen, ohne ein Wort.',
      true,
    ],
  ])('%s', (_, lead, isKept) => {
    const html = pageOf(
      `<article><header>${title}<h2 class="dek">${lead}</h2></header><div class="body">${prose}</div></article>`,
    );
    expect(read(html).text.includes(lead)).toBe(isKept);
  });

  test('a name that a card about it goes with', () => {
    const card =
      '<span class="rollover-people"><a class="rollover-people-link" href="/ann">Ann Lee</a><span class="rollover-people-block"><span class="rollover-block"><a href="/x">More about her</a></span></span></span>';
    const { text } = read(article(`${prose}<p>The mayor, ${card}, left before the vote.</p>`));
    expect(text).toContain('The mayor, Ann Lee, left before the vote.');
  });

  test('a lead that is set as a heading is a paragraph', () => {
    const lead =
      'Niemand hat am Montagabend für den Plan gesprochen, und der Bürgermeister, der ihn geschrieben hat, ist noch vor der Abstimmung gegangen.';
    const { paragraphs, roles } = read(article(`<h2 class="lead">${lead}</h2>${prose}`));
    expect([paragraphs[0], roles[0]]).toEqual([lead, 'paragraph']);
  });

  test('a short lead stays when the body does not repeat it', () => {
    const lead =
      'A hall full of people, a plan that was three years in the making, and not one voice for it.';
    expect(read(article(`<p class="lead">${lead}</p><div>${prose}</div>`)).paragraphs[0]).toBe(
      lead,
    );
  });
});

describe('spans', () => {
  test('blocks and links lead back to the page', () => {
    const html = article(
      `${prose}<p>The board said so in <a href="report.html" rel="nofollow">its report</a> of May.</p>${prose.replace(/council/g, 'board')}`,
    );
    const { text, blocks, links, anchors } = read(html, { url: 'https://news.example/a/b.html' });
    const [link] = links;
    expect(anchors).toEqual(['its report']);
    expect(link).toMatchObject({
      href: 'https://news.example/a/report.html',
      rel: 'nofollow',
      role: 'background',
    });
    expect(html.slice(link?.sourceStart, link?.sourceEnd)).toBe(
      '<a href="report.html" rel="nofollow">its report</a>',
    );
    for (const block of blocks)
      expect(html.slice(block.sourceStart, block.sourceEnd).replace(/<[^>]+>/g, '')).toBe(
        text.slice(block.start, block.end),
      );
  });

  test('a base element, and links that lead nowhere', () => {
    const html = pageOf(
      `${title}${prose}<p>See <a href="x">this one</a>, <a href="#">that</a> and <a href="javascript:go()">those</a>, all of them.</p>`,
      '<base href="https://base.example/d/">',
    );
    expect(read(html).links.map(({ href }) => href)).toEqual(['https://base.example/d/x']);
  });

  test('hold for any markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<a href="/x">',
      '</a>',
      '<br>',
      '<li>',
      '<td>',
      '<b>',
      ' ',
      'Some words, here. ',
      '&nbsp;',
      '\n',
      '<h2>',
      '<sup><a href="#n">1</a></sup>',
      '<p id="n">',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { broken, text, blocks, links } = read(article(prose + pieces.join('')));
        expect(broken).toEqual([]);
        expect(blocks.map((b) => text.slice(b.start, b.end)).join('\n\n')).toBe(text);
        for (const link of links) {
          expect(text.slice(link.start, link.end)).toMatch(/^\S(?:.*\S)?$/s);
          expect(blocks.some((b) => b.start <= link.start && link.end <= b.end)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('plain text as input', () => {
  test('is the canonical text, unchanged, in blocks by blank lines', () => {
    const text = ' First  paragraph.\n\nSecond\u00a0one,\nin two lines.\n \n\nThird.\n';
    const { paragraphs, ...article } = read('', { text } as never);
    expect(article.text).toBe(text);
    expect(paragraphs).toEqual(['First  paragraph.', 'Second\u00a0one,\nin two lines.', 'Third.']);
  });
});

describe('short and oddly set articles', () => {
  const long =
    '<p>Work on the hall is to begin in the spring, and nobody has said what it will cost, or who pays.</p>';
  const whole = (inner: string) => read(pageOf(inner)).paragraphs;
  test.each([
    [
      'in main',
      `<main>${title}<p>The hall is cold.</p><p>The roof leaks.</p><p>Nobody comes.</p></main>`,
      ['The hall is cold.', 'The roof leaks.', 'Nobody comes.'],
    ],
    [
      'in sections, with loose text',
      `<main><section>${title}<div><h4>Why it leaks</h4><p>The roof is old.</p>Slates fell off it.</div><div><h4>What comes next</h4>${long}</div></section></main>`,
      ['Why it leaks', 'The roof is old.', 'Slates fell off it.', 'What comes next'],
    ],
    [
      'around a box',
      `<article>${title}<p>The hall is cold these days.</p><div>${prose}</div><p>So it will stay a while longer.</p></article>`,
      ['The hall is cold these days.', 'So it will stay a while longer.'],
    ],
    [
      'first in a box of its own',
      `<div>${title}<div class="x"><p>Nine weeks. So long must they wait.</p></div><div class="y">${prose}</div></div>`,
      ['Nine weeks. So long must they wait.'],
    ],
    [
      'first in a teaser',
      `<main><header>${title}<div class="teaser-text"><p>The council met on Thursday and agreed to mend the roof of the old hall by the summer.</p></div></header><div class="article-body">${prose}</div></main>`,
      ['The council met on Thursday and agreed to mend the roof of the old hall by the summer.'],
    ],
    [
      'in a class of advertisements',
      `<div class="page">${title}${prose.replaceAll('<p>', '<div class="ad-p">').replaceAll('</p>', '</div>')}</div>`,
      [],
    ],
    [
      'in a shadow root',
      `<main><x-story><template shadowrootmode="open"><style>p{}</style>${title}${prose}</template></x-story></main>`,
      [],
    ],
    [
      'for those without scripts',
      `<main>${title}<div id="app"></div><noscript>${prose}</noscript></main>`,
      [],
    ],
  ])('%s', (_, inner, kept) => {
    const paragraphs = whole(inner);
    expect(paragraphs).toEqual(expect.arrayContaining(kept));
    if (inner.includes('midnight'))
      expect(paragraphs.join(' ')).toMatch(/The council met on Monday.*less of everything/s);
  });

  test.each([
    [
      'an excerpt of what follows',
      `<div>${title}<div class="excerpt">The council met on Monday evening, in a hall that was far too...</div>${prose}</div>`,
      'too...',
    ],
    [
      'a template that no script has used',
      `<main>${title}${prose}<template><p>Words that only a script would show to those who read this.</p></template></main>`,
      'only a script',
    ],
    [
      'a picture for those without scripts',
      `<main>${title}${prose}<p>Before.<noscript><img src="x"> A picture.</noscript> And after, in the same words.</p></main>`,
      'A picture',
    ],
    [
      'a label that is only read aloud',
      `<main>${title}${prose}<div class="visually-hidden">Article content</div>${long}</main>`,
      'Article content',
    ],
    [
      'the same by its styles',
      `<main>${title}${prose}<p>The report<span style="position:absolute;clip:rect(0 0 0 0)">, opens new tab</span> says so, they say.</p></main>`,
      'new tab',
    ],
    [
      'a list of links beside one short text',
      `<main>${title}<div>${long}</div>${'<p><a href="/x">Another page of this site</a></p>'.repeat(9)}</main>`,
      'Another page',
    ],
  ])('left out: %s', (_, inner, words) => {
    expect(whole(inner).join('\n')).not.toContain(words);
  });
});
