import { describe, expect, test } from 'vitest';
import { dateInAddress } from '../../../src/stages/content/metadata/dates.ts';
import { languageOf, languageTag } from '../../../src/stages/content/metadata/language.ts';
import { readByline } from '../../../src/stages/content/metadata/person-names.ts';
import { readDate, readTimestamp } from '../../../src/stages/content/metadata/read-date.ts';
import { withoutSite } from '../../../src/stages/content/metadata/title.ts';
import { prose, read } from './read.ts';

const page = (head: string, body: string, title = 'A town says no | The Example') =>
  read(
    `<html lang="en"><head><title>${title}</title>${head}</head><body><main>${body}${prose}</main></body></html>`,
  );
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('readDate', () => {
  test.each([
    ['28.09.2022', '2022-09-28'],
    ['2022-09-28T10:15:00+02:00', '2022-09-28T10:15:00+02:00'],
    ['2022-09-28 10:15', '2022-09-28T10:15'],
    ['Wed, 28 Sep 2022 10:15:00 GMT', '2022-09-28T10:15:00Z'],
    ['Published September 28, 2022 at 5:05 p.m. EDT', '2022-09-28T17:05-04:00'],
    ['28th September 2022', '2022-09-28'],
    ['28 сентября 2022, 12:30', '2022-09-28T12:30'],
    ['28 de septiembre de 2022', '2022-09-28'],
    ['28. září 2022', '2022-09-28'],
    ['2022年9月28日', '2022-09-28'],
    ['28/09/2022', '2022-09-28'],
    ['20220928T101500', '2022-09-28'],
    ['٢٨/٠٩/٢٠٢٢', '2022-09-28'],
    ['31.02.2022', undefined],
    ['Room 12, 2022 seats', undefined],
    ['1 of 2022', undefined],
    ['call 2022-555-1234', undefined],
  ])('%s', (text, expected) => expect(readDate(text, { dayFirst: false })).toBe(expected));

  test('an ambiguous date is read as the page writes dates', () => {
    expect(readDate('03/04/2022', { dayFirst: true })).toBe('2022-04-03');
    expect(readDate('03/04/2022', { dayFirst: false })).toBe('2022-03-04');
  });
  test('seconds since 1970', () => {
    expect(readTimestamp('1664359200')).toBe('2022-09-28T10:00:00Z');
    expect(readTimestamp('12345')).toBeUndefined();
  });
  test.each([
    ['https://a.example/2022/09/28/no', '2022-09-28'],
    ['https://a.example/news/20220928-no.html', '2022-09-28'],
    ['https://a.example/2022/sep/28/no', '2022-09-28'],
    ['https://a.example/item/99220928', undefined],
  ])('in %s', (address, expected) => expect(dateInAddress(address)).toBe(expected));
});

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
    ['https://a.example/ann', []],
    ['12 comments', []],
  ])('%s', (text, names) => expect(readByline(text).map(({ name }) => name)).toEqual(names));
  test('a role behind the name', () => {
    expect(readByline('By Ann Lee, political editor')).toEqual([
      { name: 'Ann Lee', role: 'political editor' },
    ]);
  });
});

describe('title', () => {
  test.each([
    ['A town says no | The Example', ['The Example'], 'A town says no'],
    ['The Example - A town says no', ['The Example'], 'A town says no'],
    ['A town says no - example.com', [], 'A town says no'],
    ['A town - and a half - says no', ['Other'], 'A town - and a half - says no'],
  ])('%s', (title, sites, expected) => expect(withoutSite(title, sites, false)).toBe(expected));

  test('the heading that readers saw wins over the one for search engines', () => {
    const { title } = page(
      '<meta property="og:title" content="Town says no to plan: what to know">',
      '<h1>A town says no to a plan</h1>',
    );
    expect(title).toBe('A town says no to a plan');
  });
  test('a heading that is the name of the site is no title', () => {
    const { title } = page(
      '<meta property="og:site_name" content="The Example">',
      '<h1>The Example</h1>',
    );
    expect(title).toBe('A town says no');
  });
});

describe('authors', () => {
  test('of linked data, with their office', () => {
    const head = ld({
      '@type': 'NewsArticle',
      author: [{ '@type': 'Person', name: 'Ann Lee', jobTitle: 'Political editor' }],
    });
    expect(page(head, '').authors).toEqual([{ name: 'Ann Lee', role: 'Political editor' }]);
  });
  test('agencies come after people and are called so', () => {
    const head = ld({ '@type': 'NewsArticle', author: [{ name: 'Reuters' }, { name: 'Ann Lee' }] });
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
  test('a byline of another article is none of ours', () => {
    const far = '<p>x</p>'.repeat(3000);
    expect(
      read(`<h1>A town says no</h1>${prose}${far}<div class="byline">By Bo Ek</div>`).authors,
    ).toEqual([]);
  });
});

describe('dates of a page', () => {
  test('linked data, with its zone', () => {
    const { published, modified } = page(
      ld({
        '@type': 'NewsArticle',
        datePublished: '2022-09-28T10:15:00+02:00',
        dateModified: '2022-09-29',
      }),
      '',
    );
    expect([published, modified]).toEqual(['2022-09-28T10:15:00+02:00', '2022-09-29']);
  });
  test('the day that readers saw wins over its neighbour in UTC', () => {
    const head = '<meta property="article:published_time" content="2022-09-27T22:30:00Z">';
    expect(page(head, '<time>28 September 2022</time>').published).toBe('2022-09-28');
  });
  test('statements that disagree are noted', () => {
    const head = `${ld({ '@type': 'NewsArticle', datePublished: '2022-09-28' })}<meta name="date" content="2021-01-05">`;
    expect(page(head, '')).toMatchObject({ published: '2022-09-28', warnings: ['dates-disagree'] });
  });
  test('day first where the page shows that it writes so', () => {
    expect(
      page('', '<div class="date">03/04/2022</div><p class="event">25/04/2022</p>').published,
    ).toBe('2022-04-03');
  });
  test('what the caller knows wins', () => {
    expect(
      read(`<h1>A town</h1><time>28 September 2022</time>${prose}`, { published: '2022-01-01' })
        .published,
    ).toBe('2022-01-01');
  });
});

describe('publisher, first published in, access', () => {
  test('the publisher is what the title adds', () =>
    expect(page('', '<h1>A town says no</h1>').publisher).toBe('The Example'));
  test.each([
    [
      '<p>Originally published in the <a href="https://w.example/">Weekly Example</a></p>',
      { name: 'Weekly Example', url: 'https://w.example/' },
    ],
    ['<p>This article first appeared in The Weekly Example.</p>', { name: 'Weekly Example' }],
    ['<p>It was first published by nobody in particular.</p>', null],
  ])('%s', (html, expected) => expect(page('', html).firstPublishedIn).toEqual(expected));
  test('a paywall and a stub are warnings', () => {
    expect(page(ld({ '@type': 'NewsArticle', isAccessibleForFree: false }), '').warnings).toContain(
      'paywall',
    );
    expect(
      read('<h1>A town</h1><p>The council met on Monday, in a hall that was far too small.</p>')
        .warnings,
    ).toContain('stub');
  });
});

describe('languageOf', () => {
  const german =
    'Der Rat der Stadt hat am Montag über den Plan beraten, und die Mehrheit war nicht dafür. Das ist für den Bürgermeister ein Problem, denn er hat es sich anders gedacht, und auch die Partei, die ihn trägt, ist mit dem Ergebnis nicht zufrieden.';
  test.each([
    [german, undefined, 'de'],
    [german, 'en-US', 'de'],
    [german, 'de-AT', 'de-AT'],
    ['Совет собрался в понедельник вечером, и было много людей.', undefined, 'ru'],
    ['Рада зібралася у понеділок, її чекали всі.', 'ru', 'uk'],
    ['市議会は月曜日の夜に開かれ、計画は否決された。', undefined, 'ja'],
    ['The council met on Monday in the hall of the town.', undefined, 'en'],
    ['Berlin, 3 May', undefined, 'und'],
    ['Obama 2012', 'en', 'en'],
    ['', undefined, 'und'],
  ])('%j declared %s', (text, declared, expected) =>
    expect(languageOf(text, declared)).toBe(expected),
  );
  test.each([
    ['EN_us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['x', undefined],
    ['und', undefined],
  ])('tag %s', (tag, expected) => expect(languageTag(tag)).toBe(expected));
});

describe('a page of before headings and style sheets', () => {
  const menu = '<a href="/n">News</a> | <a href="/s">Sport</a> | <a href="/w">Work wanted</a>';
  const paragraphs = prose.replace(/<p>|<\/p>/g, '<br><br>');
  const cells = (head: string, side: string, owner = 'Example Courier') =>
    read(
      `<html><head><title>Example Courier: A town says no to it all</title></head><body><table>
      <tr><td colspan="2">${menu}</td></tr>
      <tr><td><font size="5"><b>${head}</b></font><br>By Ann Lee, Courier staff writer<br>Tuesday, October 8, 2024<br><br>
      ${paragraphs}</td><td>${side}</td></tr>
      <tr><td colspan="2">Copyright 2024 ${owner}. Best viewed with both eyes.</td></tr></table></body></html>`,
    );
  const side = '<b>WEATHER</b><br>Rain, 9°<br><br><b>POLL</b><br>Is the town right to say no?';

  test('the title is the line that the declared one repeats behind the name of the site', () =>
    expect(cells('A town says ‘No’ to it all', side).title).toBe('A town says ‘No’ to it all'));
  test('a line that says something else is no title', () =>
    expect(cells('What the town says', side).title).toBe(
      'Example Courier: A town says no to it all',
    ));
  test('the by-line is read from its own line', () =>
    expect(cells('A town says no to it all', side).authors).toEqual([
      { name: 'Ann Lee', role: 'Courier staff writer' },
    ]));
  test('the date', () =>
    expect(cells('A town says no to it all', side).published).toBe('2024-10-08'));
  test('the text is that of its column, without title, menu and what stands beside it', () => {
    const { text } = cells('A town says no to it all', side);
    expect(text).toMatch(/^The council met/);
    for (const words of ['Courier', 'Sport', 'WEATHER', 'Is the town right'])
      expect(text).not.toContain(words);
  });
  test('the name before the title is the publisher where the page signs with it', () => {
    const head = 'A town says no to it all';
    expect(cells(head, side).publisher).toBe('Example Courier');
    expect(cells(head, side, 'Somebody Else').publisher).toBeNull();
  });
  test('words under the title that are no by-line stay', () => {
    const head = 'A town says no to it all</b><br>Nobody had expected it.<b>';
    expect(cells(head, side).text).toContain('Nobody had expected it.');
  });
});

describe('dates that stand on the page', () => {
  const behind = (inner: string) => `${prose}<div>${inner}</div>`;
  const published = (head: string, top: string, end = '') =>
    page(head, `<h1>A town says no</h1>${top}${behind(end)}`).published;

  test('the time is taken from the page where the declared date of the same day has none', () => {
    const declared = '<meta name="date" content="2024-05-06">';
    const shown = (datetime: string) => `<time datetime="${datetime}">6 May</time>`;
    expect(published(declared, shown('2024-05-06T09:12:00+02:00'))).toBe(
      '2024-05-06T09:12:00+02:00',
    );
    expect(published(declared, shown('2024-05-07T09:12:00+02:00'))).toBe('2024-05-06');
    expect(published(declared, '', shown('2024-05-06T09:12:00+02:00'))).toBe('2024-05-06');
  });
  test('a plain line under the title goes before a marked-up date behind the text', () =>
    expect(
      published('', '<div>6 May 2024</div>', '<span class="post-date">9 September 2025</span>'),
    ).toBe('2024-05-06'));
  test('a comment does not date the article', () => {
    const comment = '<div class="comment-meta">7 May 2024 at 11:21</div>';
    expect(published('', '', `<div class="comments">${comment}</div>`)).toBeNull();
    expect(published('', '', comment.replace('comment-meta', 'meta'))).toBe('2024-05-07T11:21');
  });
  test('a long sentence counts when it says that the article was published', () => {
    const tags = 'Anderson Lane, Market Square, planning, the council, the mayor, '.repeat(3);
    expect(
      published('', '', `<p>This entry was posted on 6 May 2024 and filed under ${tags}</p>`),
    ).toBe('2024-05-06');
    expect(
      published('', '', `<p>The hall was opened on 6 May 2004 and has had ${tags}</p>`),
    ).toBeNull();
  });
  test.each(['2024-05-07T02:11:03Z', '2024-05-07T02:11:03+00:00'])(
    'of %s the day is taken that the page shows',
    (instant) =>
      expect(
        published(
          `<meta property="article:published_time" content="${instant}">`,
          '<time datetime="2024-05-06T21:11:03-05:00">May 6, 2024</time>',
        ),
      ).toBe('2024-05-06'),
  );
});
