import { describe, expect, test } from 'vitest';
import { withoutSite } from '../../../../src/stages/content/metadata/title.ts';
import { page } from './page.ts';

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
