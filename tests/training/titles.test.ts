import { expect, test } from 'vitest';
import { withoutTitles, withTitles } from '../../training/entity-corpora.ts';

test.each([
  ['Dr. Quist', 'Quist'],
  ['President Ada Quist', 'Ada Quist'],
  ['Vice President Ada Quist', 'Ada Quist'],
  ['Ada Quist', 'Ada Quist'],
  ['President', ''],
])('"%s" without titles', (text, expected) => {
  expect(text.slice(withoutTitles(text, 0, text.length), text.length)).toBe(expected);
});

test.each([
  ['When Dr. Quist left', 'Dr. Quist'],
  ['When President Quist left', 'President Quist'],
  ['When the president Quist left', 'Quist'],
  ['When Ada Quist left', 'Quist'],
  ['Quist left', 'Quist'],
])('the title before the name in "%s"', (text, expected) => {
  const start = text.indexOf('Quist');
  expect(text.slice(withTitles(text, start), start + 5)).toBe(expected);
});
