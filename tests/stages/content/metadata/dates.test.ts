import { describe, expect, test } from 'vitest';
import { dateInAddress } from '../../../../src/stages/content/metadata/dates.ts';
import { dayFirst } from '../../../../src/stages/content/metadata/day-order.ts';
import { prose, read } from '../read.ts';
import { linkedData, page } from './page.ts';

describe('dates of a page', () => {
  test('linked data, with its zone', () => {
    const { published, modified } = page(
      linkedData({
        '@type': 'NewsArticle',
        datePublished: '2022-09-28T10:15:00+02:00',
        dateModified: '2022-09-29',
      }),
      '',
    );
    expect([published, modified]).toEqual(['2022-09-28T10:15:00+02:00', '2022-09-29']);
  });
  test('microdata, with its zone', () => {
    const time = (what: string, at: string) =>
      `<time itemprop="${what}" datetime="${at}">${at.slice(0, 10)}</time>`;
    const both =
      time('dateModified', '2022-09-29T08:00:00+02:00') +
      time('datePublished', '2022-09-28T10:15:00+02:00');
    expect(page('', `<h1>A town says no</h1><p>${both}</p>`)).toMatchObject({
      published: '2022-09-28T10:15:00+02:00',
      modified: '2022-09-29T08:00:00+02:00',
    });
  });
  test('the day that readers saw wins over its neighbour in UTC', () => {
    const head = '<meta property="article:published_time" content="2022-09-27T22:30:00Z">';
    expect(page(head, '<time>28 September 2022</time>').published).toBe('2022-09-28');
  });
  test('statements that disagree are noted', () => {
    const head = `${linkedData({ '@type': 'NewsArticle', datePublished: '2022-09-28' })}<meta name="date" content="2021-01-05">`;
    expect(page(head, '')).toMatchObject({ published: '2022-09-28', warnings: ['dates-disagree'] });
  });
  test('day first where the page shows that it writes so', () => {
    expect(
      page('', '<div class="date">03/04/2022</div><p class="event">25/04/2022</p>').published,
    ).toBe('2022-04-03');
  });
  test.each([
    ['28.09.2022', '2022-09-28'],
    ['3.4.2022', '2022-04-03'],
    ['Wednesday 28th September 2022, 10.15am', '2022-09-28T10:15'],
  ])('the text %s', (line, expected) =>
    expect(page('', `<h1>A town says no</h1><p>${line}</p>`).published).toBe(expected),
  );
  test('the address, before a day that merely stands on the page', () => {
    const dated = (line: string) =>
      read(`<html lang="en"><h1>A town says no</h1>${line}${prose}</html>`, {
        url: 'https://a.example/2022/09/28/no',
      });
    expect(dated('').published).toBe('2022-09-28');
    expect(dated('<p>29 September 2022</p>').published).toBe('2022-09-28');
    expect(dated('<time datetime="2022-09-28T10:15:00+02:00">28 September</time>').published).toBe(
      '2022-09-28T10:15:00+02:00',
    );
  });
  test('what the caller knows wins', () => {
    expect(
      read(`<h1>A town</h1><time>28 September 2022</time>${prose}`, { published: '2022-01-01' })
        .published,
    ).toBe('2022-01-01');
  });
});

describe('dates that stand on the page', () => {
  const behind = (inner: string) => `${prose}<div>${inner}</div>`;
  const published = (head: string, top: string, end = '') =>
    page(head, `<h1>A town says no</h1>${top}${behind(end)}`).published;

  test('the time is taken from the page where the declared date of the same day has none', () => {
    const declared = '<meta name="publish-date" content="2024-05-06">';
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
  test.each([
    'Dieser Beitrag wurde vor am Montag, 6. Mai 2024 um 9 Uhr veröffentlicht und unter',
    'Cette entrée a été publiée le 6 mai 2024 dans les rubriques',
    'Esta entrada fue publicada el 6 mayo 2024 en las secciones',
    'Questo articolo è stato pubblicato il 6 maggio 2024 nelle rubriche',
  ])('so does %s', (words) => {
    const tags = 'Anderson Lane, Market Square, planning, the council, the mayor, '.repeat(3);
    expect(published('', '', `<p>${words} ${tags}</p>`)).toBe('2024-05-06');
  });
  test('a day that stands far from the title and from the text is not shown as theirs', () => {
    const instant = '<meta property="article:published_time" content="2024-05-06T19:35:33Z">';
    const ours = '<p>6 May</p>';
    const shown = '<p class="date">7 May 2024</p>';
    const advert = '<i data-unit="advert"></i>'.repeat(300);
    expect(published(instant, shown)).toBe('2024-05-07');
    expect(published(instant, `${ours}${advert}${shown}${advert}`)).toBe('2024-05-06T19:35:33Z');
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
  test.each([
    ['Published 5 May 2024 | Updated 6 May 2024', '2024-05-05', '2024-05-06'],
    ['Updated 6 May 2024, published 5 May 2024', '2024-05-05', '2024-05-06'],
    ['5 May 2024 (updated 6 May 2024)', '2024-05-05', '2024-05-06'],
    [
      'Veröffentlicht: 5. Mai 2024, aktualisiert: 6. Mai 2024, 10:15',
      '2024-05-05',
      '2024-05-06T10:15',
    ],
    ['2024年5月5日 公開 2024年5月6日 更新', '2024-05-05', '2024-05-06'],
    ['最終更新日：2024年5月6日 公開日：2024年5月5日', '2024-05-05', '2024-05-06'],
    ['입력 2024.05.05 10:15 | 수정 2024.05.06 11:20', '2024-05-05T10:15', '2024-05-06T11:20'],
    ['5 May 2024 | Last edited by the desk 6 May 2024', '2024-05-05', '2024-05-06'],
    ['5 May 2024', '2024-05-05', null],
  ])('%s', (line, published, modified) =>
    expect(page('', `<h1>A town says no</h1><div>${line}</div>`)).toMatchObject({
      published,
      modified,
    }),
  );
  test('a class that says published says so beside updated too', () => {
    const both = '<time class="entry-date published updated" datetime="2024-05-05">5 May</time>';
    expect(page('', both)).toMatchObject({ published: '2024-05-05', modified: null });
    const change = '<time class="updated" datetime="2024-05-06">6 May</time>';
    expect(page('', both + change)).toMatchObject({
      published: '2024-05-05',
      modified: '2024-05-06',
    });
  });
  test('the day of a change alone stands for that of the publication, with a warning', () =>
    expect(page('', '<h1>A town says no</h1><p>Last updated: 6 May 2024</p>')).toMatchObject({
      published: '2024-05-06',
      modified: '2024-05-06',
      warnings: ['published-unknown'],
    }));
  test('a label in the line before says so of a marked-up date', () => {
    const dated = (label: string, day: string) =>
      `<div><div class="term">${label}</div><div class="details"><time datetime="${day}">${day}</time></div></div>`;
    expect(
      page('', dated('Updated:', '2024-05-06') + dated('Original:', '2024-05-05')),
    ).toMatchObject({ published: '2024-05-05', modified: '2024-05-06' });
    expect(page('', dated('In the town:', '2024-05-06'))).toMatchObject({ modified: null });
  });
  test('the day on which somebody joined is no publication', () =>
    expect(published('', '<div class="join-date" title="9 April 2004">Joined</div>')).toBeNull());
  test('a date that links to the page is its own, one that links into a comment is not', () => {
    const dated = (href: string) =>
      read(
        `<h1>A town says no</h1>${prose}<div class="comments"><a class="time" href="${href}">6 May 2024</a></div>`,
        { url: 'https://a.example/no/' },
      ).published;
    expect(dated('/no/')).toBe('2024-05-06');
    expect(dated('/no/#comment-2')).toBeNull();
    expect(dated('/yes/')).toBeNull();
  });
  test('a date beside the linked title of another article is that of the other', () => {
    const item = (title: string) =>
      `<ul><li><a href="/x">${title}</a> <span class="post-date">6 May 2024</span></li></ul>`;
    expect(published('', '', item('Nine members, two votes and a bridge'))).toBeNull();
    expect(published('', '', item('Permalink'))).toBe('2024-05-06');
  });
  const far = '<p class="x">x</p>'.repeat(500);
  test('several days away from the article are those of others', () => {
    const teaser = (day: number) => `<div class="date">${day} May 2024</div>`;
    const dated = (...days: number[]) =>
      read(`<h1>A town says no</h1>${prose}${far}${days.map(teaser).join('')}`).published;
    expect(dated(6)).toBe('2024-05-06');
    expect(dated(6, 7)).toBeNull();
  });
  test('the day in the head of the page is the last to count', () => {
    const head = `<div class="date">9 September 2025</div>${far.slice(0, 2000)}`;
    const dated = (end: string) =>
      read(`${head}<h1>A town says no</h1>${prose}<div>${end}</div>`).published;
    expect(dated('6 May 2024')).toBe('2024-05-06');
    expect(dated('')).toBe('2025-09-09');
  });
  test('what is marked up as the publication goes before the day on which a draft was made', () =>
    expect(
      published(
        '<meta name="dcterms.created" content="2024-05-02">',
        '<time datetime="2024-05-06">6 May</time>',
      ),
    ).toBe('2024-05-06'));
});

describe('dates that a page neither declares by a known name nor shows', () => {
  const script = (code: string) => `<script>${code}</script>`;
  test.each([
    ['state', 'window.state = {"article":{"publishedAt":"2024-05-06T09:12:00+02:00","id":7}}'],
    ['state in a string', String.raw`load("{\"date_published\":\"2024-05-06T09:12:00+02:00\"}")`],
    ['a data layer', "dataLayer.push({'publishDate': '2024-05-06T09:12:00+02:00'})"],
  ])('%s in a script', (_, code) =>
    expect(page(script(code), '').published).toBe('2024-05-06T09:12:00+02:00'),
  );
  test('a timestamp in a script', () =>
    expect(page(script('{"publication_time":1714979520}'), '').published).toBe(
      '2024-05-06T07:12:00Z',
    ));
  test('linked data that is no JSON', () =>
    expect(
      page(
        '<script type="application/ld+json">{"headline": "He said "no"", "datePublished": "2024-05-06"}</script>',
        '',
      ).published,
    ).toBe('2024-05-06'));
  test.each([
    ['several days', '[{"publishedAt":"2024-05-06"},{"publishedAt":"2024-05-07"}]'],
    ['another day', '{"expiresAt":"2024-05-06","createdAt":"2024-05-07"}'],
  ])("%s in a script are nobody's", (_, code) =>
    expect(page(script(code), '').published).toBeNull(),
  );
  test('what is shown over the text goes before scripts', () =>
    expect(page(script('{"publishedAt":"2024-05-06"}'), '<p>9 May 2024</p>').published).toBe(
      '2024-05-09',
    ));
  test.each([
    ['x:published_time', '2024-05-06'],
    ['examplePublicationDate', '2024-05-06'],
    ['release_date', '2024-05-06'],
    ['x-last-published', null],
    ['publisher-birthdate', null],
  ])("a meta of the site's own, %s", (name, expected) =>
    expect(page(`<meta name="${name}" content="2024-05-06">`, '').published).toBe(expected),
  );
  test.each([
    ['/2024/may/06/no', '2024-05-06'],
    ['/2024/september/6/no', '2024-09-06'],
    ['/2024/mayor/6/no', undefined],
    ['/202405061044893040-no/', '2024-05-06'],
    ['/202499061044893040-no/', undefined],
    ['/20240506-no', '2024-05-06'],
  ])('the address %s', (path, expected) =>
    expect(dateInAddress(`https://a.example${path}`)).toBe(expected),
  );
});

describe('the order of day and month', () => {
  test.each([
    ['en', 'https://a.example/', false],
    ['en-GB', 'https://a.example/', true],
    ['en-US', 'https://a.example/', false],
    ['en', 'https://news.a.ug/', true],
    ['en', 'https://a.ph/', false],
    ['de', undefined, true],
  ])('%s at %s', (language, url, expected) => expect(dayFirst(language, url)).toBe(expected));
});

describe('the day of publication among others', () => {
  const more =
    '<section><a href="/x"><time datetime="2024-03-05">Mar 5, 2024</time> Another town says yes</a></section>';
  const at = (top: string, behind = '') =>
    read(`<html lang="en"><title>A town</title><main>${top}${prose}</main>${behind}</html>`);
  test('that of a kicker, not that of another story', () =>
    expect(
      at('<p class="kicker">May 22, 2024 · Town</p><h1>A town says no</h1>', more).published,
    ).toBe('2024-05-22'));
  test('the first of a line that tells the last as well', () =>
    expect(
      at(
        '<h1>A town says no</h1><p class="date">Updated May 9, 2024; first published May 7, 2024</p>',
      ),
    ).toMatchObject({ published: '2024-05-07', modified: '2024-05-09' }));
});
