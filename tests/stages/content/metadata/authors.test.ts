import { describe, expect, test } from 'vitest';
import { readByline } from '../../../../src/stages/content/metadata/person-names.ts';
import { prose, read } from '../read.ts';
import { linkedData, page } from './page.ts';

describe('readByline', () => {
  test.each([
    ['By Ann Lee', ['Ann Lee']],
    ['By Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['BY ANN LEE', ['Ann Lee']],
    ['Von Jörg Müller', ['Jörg Müller']],
    ['Ann Lee, Bo Ek & Cy Day', ['Ann Lee', 'Bo Ek', 'Cy Day']],
    ['Ann Lee | ann@example.com', ['Ann Lee']],
    ['By Ann Lee, Staff Writer', ['Ann Lee']],
    ['By Ann Lee on 28 September 2022', ['Ann Lee']],
    ['Ann van der Berg', ['Ann van der Berg']],
    ['Lee, Ann', ['Ann Lee']],
    ['Reuters', ['Reuters']],
    ['Editorial team', []],
    ['admin', []],
    ['ABC', []],
    ['Ann Lee/dpa', ['Ann Lee', 'dpa']],
    ['By Ann Lee (AP)', ['Ann Lee', 'AP']],
    ['staff/Reuters', ['Reuters']],
    ['Sid Day', ['Sid Day']],
    ['Politics · Ann Lee, Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['Ann Lee | Town Hall', ['Ann Lee']],
    ['Ann LeeAnn Lee', ['Ann Lee']],
    ['example.com, Smalltown, Norway', []],
    ['By Ann Lee under Town, Country', ['Ann Lee']],
    ['By Ann Lee in Oslo, Norway', ['Ann Lee']],
    ['https://a.example/ann', []],
    ['12 comments', []],
    ['By Joe Lee, Sr., and Bo Ek, MD', ['Joe Lee Sr.', 'Bo Ek']],
    ['ANN LEE III', ['Ann Lee III']],
    ['By By Ann Lee', ['Ann Lee']],
    ['ByAnn Lee', ['Ann Lee']],
    ['Byron Lee', ['Byron Lee']],
    ['ann.lee@example.org (Ann Lee)', ['Ann Lee']],
    ['Ann Lee, Farmer, Smalltown', ['Ann Lee']],
    ['Ann Lee, London, Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['Words by Ann Lee. Photographs by Bo Ek', ['Ann Lee']],
    ['Ann Lee; edited by Bo Ek', ['Ann Lee']],
    ['By Ann Lee 3 min read', ['Ann Lee']],
    ['by ann lee', ['Ann Lee']],
    ['ann lee', []],
    ['by the editors', []],
    ['Lee, Ann; Ek, Bo', ['Ann Lee', 'Bo Ek']],
    ['Ann Lee with Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['By ANN LEE Staff Writer', ['Ann Lee']],
    ['Ann Writer', []],
    ['Recipe von', []],
    ['渡辺花子', ['渡辺花子']],
    ['完了しました', []],
    ['Ann Lee, SDA', ['Ann Lee', 'SDA']],
  ])('%s', (text, names) => expect(readByline(text).map(({ name }) => name)).toEqual(names));
  test('a role behind the name', () => {
    expect(readByline('By Ann Lee, political editor')).toEqual([
      { name: 'Ann Lee', role: 'political editor' },
    ]);
  });
});

describe('authors', () => {
  test('of linked data, with their office', () => {
    const head = linkedData({
      '@type': 'NewsArticle',
      author: [{ '@type': 'Person', name: 'Ann Lee', jobTitle: 'Political editor' }],
    });
    expect(page(head, '').authors).toEqual([{ name: 'Ann Lee', role: 'Political editor' }]);
  });
  test('agencies come after people and are called so', () => {
    const head = linkedData({
      '@type': 'NewsArticle',
      author: [{ name: 'Reuters' }, { name: 'Ann Lee' }],
    });
    expect(page(head, '').authors).toEqual([
      { name: 'Ann Lee' },
      { name: 'Reuters', role: 'news agency' },
    ]);
  });
  test('the byline that the page shows wins over a name that it does not', () => {
    const { authors } = page(
      '<meta name="author" content="Web Producer">',
      '<h1>A town says no</h1><p class="byline">By <a href="/staff/ann-lee">Ann Lee</a></p>',
    );
    expect(authors).toEqual([{ name: 'Ann Lee' }]);
  });
  test.each([
    ['an office under the name', 'Ann Lee<br>Transport reporter'],
    ['a button beside the name', 'Ann Lee<span>Follow</span>'],
    ['the name of the house, which signs below', 'Ann Lee, Smalltown Mail'],
  ])('%s is no author', (_, byline) => {
    const { authors } = read(
      `<h1>A town says no</h1><p class="byline">By ${byline}</p>${prose}<p>© Smalltown Mail</p>`,
    );
    expect(authors.map(({ name }) => name)).toEqual(['Ann Lee']);
  });
  test.each([
    ['next-post', []],
    ['about', ['Bo Ek']],
  ])('a byline behind the text in a box called %s', (name, names) => {
    const { authors } = read(
      `<h1>A town says no</h1>${prose}<div class="${name}"><span class="author">Bo Ek</span></div>`,
    );
    expect(authors.map((author) => author.name)).toEqual(names);
  });
  test.each([
    ['Smalltown Mail', [{ name: 'Smalltown Mail', role: 'publisher' }]],
    ['Newsroom Smalltown Mail', [{ name: 'Newsroom Smalltown Mail', role: 'publisher' }]],
    ['Newsroom', []],
  ])('the house is the author where its linked data says so: %s', (name, authors) => {
    const head = linkedData({
      '@type': 'NewsArticle',
      author: { '@type': 'Organization', name },
      publisher: { '@type': 'Organization', name: 'Smalltown Mail' },
    });
    expect(page(head, '').authors).toEqual(authors);
  });
  test('a byline of another article is none of ours', () => {
    const far = '<p>x</p>'.repeat(3000);
    expect(
      read(`<h1>A town says no</h1>${prose}${far}<div class="byline">By Bo Ek</div>`).authors,
    ).toEqual([]);
  });
  test.each([
    ['a label', '<p>Author: Ann Lee</p>', ['Ann Lee']],
    ['a label in German', '<p>Verfasst von Ann Lee</p>', ['Ann Lee']],
    ['a name behind the day', '<p>Posted on 6 May 2024 by Ann Lee</p>', ['Ann Lee']],
    ['a first name behind the day', '<p>06.05.2024 13:30 von Olga</p>', ['Olga']],
    [
      'the name in an element of its own',
      '<div class="author"><i class="icon">1</i><span class="name">Ann Lee</span><b>3 posts</b></div>',
      ['Ann Lee'],
    ],
    ['a label before what is no name', '<p>Text: the plan in full</p>', []],
    ['a day and a place', '<p>6 May 2024, by the town hall</p>', []],
  ])('%s', (_, top, names) =>
    expect(page('', `<h1>A town says no</h1>${top}`).authors.map(({ name }) => name)).toEqual(
      names,
    ),
  );
  const handle = '<a rel="author" href="/author/ann_lee77">ann_lee77</a>';
  test('a handle counts where no name is given', () => {
    expect(page('', `<h1>A town says no</h1>${handle}`).authors).toEqual([{ name: 'ann_lee77' }]);
    expect(
      page('', `<h1>A town says no</h1>${handle}<span class="byline">Bo Ek</span>`).authors,
    ).toEqual([{ name: 'Bo Ek' }]);
  });
  test('a declared handle counts only where the page shows it', () => {
    const declared = linkedData({ '@type': 'NewsArticle', author: { name: 'ann_lee77' } });
    expect(page(declared, '').authors).toEqual([]);
    expect(page(declared, '<p>ann_lee77, 6 May</p>').authors).toEqual([{ name: 'ann_lee77' }]);
    expect(page(declared.replace('ann_lee77', 'admin'), '<p>admin</p>').authors).toEqual([]);
  });
  test('who comments or reviews is no author', () => {
    const comment = '<div class="comments"><p class="comment-author">Cy Day</p></div>';
    expect(read(`<h1>A town says no</h1>${prose}${comment}`).authors).toEqual([]);
    const review = { '@type': 'Review', author: { name: 'Cy Day' }, datePublished: '2024-05-07' };
    const cake = { '@type': 'Recipe', name: 'Cake', author: { name: 'Ann Lee' }, review };
    expect(page(linkedData(cake), '')).toMatchObject({
      authors: [{ name: 'Ann Lee' }],
      published: null,
    });
  });
  test('names in linked data may be written as in markup', () => {
    const head = linkedData({ '@type': 'NewsArticle', author: { name: 'Jos&eacute; Mu&#241;oz' } });
    expect(page(head, '').authors).toEqual([{ name: 'José Muñoz' }]);
  });
  test('an agency behind the name has its role', () =>
    expect(
      page('', '<h1>A town says no</h1><p class="byline">By Ann Lee (AP)</p>').authors,
    ).toEqual([{ name: 'Ann Lee' }, { name: 'AP', role: 'news agency' }]));
  test('who made the picture is no author', () => {
    const caption = '<figure><figcaption><span class="byline">Cy Day</span></figcaption></figure>';
    expect(page('', `<h1>A town says no</h1>${caption}`).authors).toEqual([]);
    expect(
      page('', `<h1>A town says no</h1>${caption}<p class="byline">Ann Lee</p>`).authors,
    ).toEqual([{ name: 'Ann Lee' }]);
  });
  test('the by-line may stand between the lead and the text', () => {
    const teaser = '<div class="byline">By Cy Day</div>';
    const lead = '<p>Nine members were against it, and two were for it.</p>';
    const top = `<h1>A town says no</h1>${lead}<a href="/author/ann-lee">Ann Lee</a>`;
    expect(page('', `${teaser}${top}`).authors).toEqual([{ name: 'Ann Lee' }]);
  });
  describe('the name of the site', () => {
    const declared =
      '<meta property="og:site_name" content="Ann Lee"><meta name="author" content="Ann Lee">';
    test('is the author where nobody else is named', () =>
      expect(page(declared, '<h1>A town says no</h1>').authors).toEqual([{ name: 'Ann Lee' }]));
    test('is none where the page names another', () =>
      expect(
        page(declared, '<h1>A town says no</h1><p>Text &amp; photos: Bo Ek</p>').authors,
      ).toEqual([{ name: 'Bo Ek' }]));
    test('is none where its address has it', () => {
      const head = '<html><head><meta name="author" content="Example"></head><body>';
      const html = `${head}<h1>A town says no</h1><p>Example, 6 May</p>${prose}`;
      expect(read(html, { url: 'https://www.example.org/no' }).authors).toEqual([]);
      expect(read(html, { url: 'https://www.other.org/no' }).authors).toEqual([
        { name: 'Example' },
      ]);
    });
  });
  test.each([
    ['<p>Ann Lee is a political editor at The Example.</p>', 'political editor at The Example'],
    ['<p>Ann Lee is the director of a museum, who lives in Oslo.</p>', 'director of a museum'],
    ['<p>Ann Lee</p><p>Director, Museum of Towns</p>', 'Director, Museum of Towns'],
    ['<p>Ann Lee, Director, Museum of Towns</p>', 'Director, Museum of Towns'],
    ['<p>Ann Lee</p><p>BO EK, HOST:</p>', undefined],
    ['<p>Ann Leeson, Director</p>', undefined],
    ['<p>Ann Lee is in Oslo.</p>', undefined],
  ])('the role that a page gives: %s', (end, role) =>
    expect(
      read(
        `<title>A town</title><h1>A town says no</h1><p class="byline">Ann Lee</p>${prose}<div>${end}</div>`,
      ).authors,
    ).toEqual([role ? { name: 'Ann Lee', role } : { name: 'Ann Lee' }]),
  );
  test.each([
    ['Ann Lee', ['Ann Lee']],
    ['ANN LEE/Bo Ek', ['Ann Lee', 'Bo Ek']],
    ['Ann Lee was there', []],
    ['WHO PAYS FOR IT ALL NOW', []],
  ])('a line over the text: %s', (line, names) => {
    const article = read(
      `<title>A town</title><main><h1>A town says no</h1><p>${line}</p>${prose}</main>`,
    );
    expect(article.authors.map(({ name }) => name)).toEqual(names);
    expect(article.text.includes(line)).toBe(names.length === 0);
  });
  test('of two parts of a name', () => {
    const author = { '@type': 'Person', givenName: 'Ann', familyName: 'Lee' };
    expect(page(linkedData({ '@type': 'NewsArticle', author }), '').authors).toEqual([
      { name: 'Ann Lee' },
    ]);
  });
  test.each([
    [
      'a reader who is quoted',
      '',
      '<div class="testimonial-card"><p>So good</p><span class="author">Chris Moe</span></div>',
    ],
    [
      'a quotation set large',
      '',
      '<div class="pull-quote"><p>So good</p><span class="author">Chris Moe</span></div>',
    ],
    [
      'a quotation',
      '',
      '<blockquote><p>So good.</p><span class="author">Chris Moe</span></blockquote>',
    ],
    ['the text of a button', '<span class="author"><button>Follow Ann Lee</button></span>', ''],
    ['a section', '<nav><a href="/t">Town Talk</a></nav><span class="author">Town Talk</span>', ''],
  ])('no author: %s', (_, before, behind) =>
    expect(
      read(
        `<title>A town</title><main>${before}<h1>A town says no</h1>${before}${prose}${behind}</main>`,
      ).authors,
    ).toEqual([]),
  );
});
