import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { linkedData, page } from './page.ts';

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
    expect(
      page(linkedData({ '@type': 'NewsArticle', isAccessibleForFree: false }), '').warnings,
    ).toContain('paywall');
    expect(
      read('<h1>A town</h1><p>The council met on Monday, in a hall that was far too small.</p>')
        .warnings,
    ).toContain('stub');
  });
});
