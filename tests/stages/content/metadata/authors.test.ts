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
    ['https://a.example/ann', []],
    ['12 comments', []],
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
  test('a byline of another article is none of ours', () => {
    const far = '<p>x</p>'.repeat(3000);
    expect(
      read(`<h1>A town says no</h1>${prose}${far}<div class="byline">By Bo Ek</div>`).authors,
    ).toEqual([]);
  });
});
