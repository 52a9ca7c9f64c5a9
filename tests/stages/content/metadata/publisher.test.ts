import { describe, expect, test } from 'vitest';
import { prose, read } from '../read.ts';
import { linkedData, page } from './page.ts';

describe('publisher, first published in, access', () => {
  test('the publisher is what the title adds', () =>
    expect(page('', '<h1>A town says no</h1>').publisher).toBe('The Example'));
  const named = (name: string) => `<meta property="og:site_name" content="${name}">`;
  const agency = { '@type': 'NewsArticle', publisher: { name: 'Associated Press' } };
  test.each([
    ['a name beside the title', named('A town says no | The Example'), 'The Example'],
    ['a name that the title has too', named('A town'), 'A town'],
    ['an address', named('https://www.example.org'), 'example.org'],
    ['a handle', named('@example'), 'example'],
    ['an agency alone', linkedData(agency), 'Associated Press'],
    ['an agency on a site', linkedData(agency) + named('The Example'), 'The Example'],
  ])('the publisher by %s', (_, head, publisher) =>
    expect(page(head, '<h1>A town says no</h1>').publisher).toBe(publisher),
  );
  test('who wrote is no publisher', () =>
    expect(
      page('', '<h1>A town says no</h1>', 'A town says no | by Ann Lee').publisher,
    ).toBeNull());
  test.each([
    [
      '<p>Originally published in the <a href="https://w.example/">Weekly Example</a></p>',
      { name: 'Weekly Example', url: 'https://w.example/' },
    ],
    ['<p>This article first appeared in The Weekly Example.</p>', { name: 'Weekly Example' }],
    ['<p>It was first published by nobody in particular.</p>', null],
    ['<p>First published on Tue 6 May 2024 07.00 BST</p>', null],
    ['<p>First published on 6 May 2024.</p>', null],
    ['<p>Originally published on The Example.</p>', null],
  ])('%s', (html, expected) => expect(page('', html).firstPublishedIn).toEqual(expected));
  test('a paywall and a stub are warnings', () => {
    expect(
      page(linkedData({ '@type': 'NewsArticle', isAccessibleForFree: false }), '').warnings,
    ).toContain('paywall');
    expect(
      read('<h1>A town</h1><p>The council met on Monday, in a hall that was far too small.</p>')
        .warnings,
    ).toContain('stub');
  });
});

describe('the address of the page', () => {
  const canonical = '<link rel="canonical" href="https://a.example/no">';
  const shared = '<meta property="og:url" content="https://b.example/no">';
  test.each([
    ['the canonical one', canonical + shared, 'https://a.example/no'],
    ['the one that is shared', shared, 'https://b.example/no'],
    [
      'a relative one on the site that is shared',
      `<link rel="canonical" href="/yes">${shared}`,
      'https://b.example/yes',
    ],
    ['none that is no address', '<link rel="canonical" href="/no">', undefined],
  ])('is %s', (_, head, url) => expect(page(head, '').url).toBe(url));
  test('is the one that the caller knows', () =>
    expect(
      read(`<head>${canonical}</head><h1>A town says no</h1>${prose}`, {
        url: 'https://c.example/',
      }).url,
    ).toBe('https://c.example/'));
});

describe('no publisher', () => {
  test.each([
    ['a part of the title', 'A town says no – and who pays'],
    ['a country', 'A town says no – Norway'],
  ])('%s', (_, title) => {
    expect(page('', `<h1>${title.replace(' – Norway', '')}</h1>`, title).publisher).toBeNull();
  });
});
