import { describe, expect, test } from 'vitest';
import { withoutSite } from '../../../../src/stages/content/metadata/site-name.ts';
import { page } from './page.ts';

describe('title', () => {
  test.each([
    ['A town says no | The Example', ['The Example'], 'A town says no'],
    ['The Example - A town says no', ['The Example'], 'A town says no'],
    ['A town says no - example.com', [], 'A town says no'],
    ['A town - and a half - says no', ['Other'], 'A town - and a half - says no'],
  ])('%s', (title, sites, expected) => expect(withoutSite(title, sites, false)).toBe(expected));
  test.each([
    ['A town says no | Region | The Example', 'A town says no'],
    ['Opinion | A town says no', 'A town says no'],
    ['A town says no | We were there | The Example', 'A town says no | We were there'],
    ['A town | says no to it all', 'A town | says no to it all'],
  ])('to guess: %s', (title, expected) =>
    expect(withoutSite(title, ['The Example'], true)).toBe(expected),
  );

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
  test.each([
    [
      'Town &amp; country: A town says no to it all',
      'A town says no to it all',
      'A town says no to it all',
    ],
    [
      'Plans A town says no to it all',
      'A town says no to it all - The Example',
      'A town says no to it all',
    ],
    [
      'Plans: A town says no to it all',
      'Plans: A town says no to it all',
      'Plans: A town says no to it all',
    ],
    ['The result: no to it all', 'No to it all', 'The result: no to it all'],
  ])('the heading %s of a page called %s', (heading, declared, expected) => {
    const { title, text } = page('', `<h1>${heading}</h1>`, declared);
    expect(title).toBe(expected);
    expect(text).toMatch(/^The council met/);
  });
  test.each([
    ['<h1><span class="kicker">Genetics</span> Nobody knows the giant flower</h1>'],
    [
      '<h1><a href="#"><span class="label label--blue">Genetics:</span> Nobody knows the giant flower</a></h1>',
    ],
    ['<h1><span class="title__overline">Genetics</span><br>Nobody knows the giant flower</h1>'],
  ])('what is marked up as the word over the title goes: %s', (heading) =>
    expect(page('', heading, 'Genetics: a giant flower').title).toBe(
      'Nobody knows the giant flower',
    ),
  );
  test('a title that is short is not cut', () =>
    expect(page('', '<h1><span class="label">Genetics</span> at work</h1>', '').title).toBe(
      'Genetics at work',
    ));
  test.each(['sr-only', 'visually-hidden', 'ex-visuallyhidden', 'screen-reader-text'])(
    'a heading of the class %s is not what readers saw',
    (name) =>
      expect(
        page(
          '',
          `<h1 class="${name}">The council and the plan</h1>`,
          'The council and the plan: a town says no',
        ).title,
      ).toBe('The council and the plan: a town says no'),
  );
  test('a mark before the line that shows the title is none of it', () =>
    expect(
      page('', '<div>› A town says no to a plan</div>', 'A town says no to a plan | The Example')
        .title,
    ).toBe('A town says no to a plan'));
  test('an application that is called as the article is no site', () => {
    const head =
      '<meta name="application-name" content="A town says no, and its mayor, who has had enough, says yes">';
    const title = 'A town says no, and its mayor, who has had enough, says yes';
    expect(page(head, `<h1>${title}</h1>`, title)).toMatchObject({ title, publisher: null });
  });
  test('the site before a colon is none of it', () =>
    expect(
      page(
        '<meta property="og:site_name" content="The Example">',
        '',
        'The Example: A town says no',
      ).title,
    ).toBe('A town says no'));
});
