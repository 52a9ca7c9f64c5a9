import { describe, expect, test } from 'vitest';
import { prose, read } from '../read.ts';

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
