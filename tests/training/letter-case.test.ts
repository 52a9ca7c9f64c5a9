import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../training/entity-corpora.ts';
import { inMixedCase } from '../../training/letter-case.ts';

const post = (i: number): GoldArticle => ({
  id: `${i}`,
  split: 'train',
  text: 'We met Ada Quist in Halden',
  names: [{ start: 7, end: 16, type: 'person' }],
});

describe('posts in another letter case', () => {
  const posts = Array.from({ length: 400 }, (_, i) => post(i));
  const found = inMixedCase(posts);

  it('keeps every name at its place', () => {
    const names = found.map(({ text, names: [name] }) => text.slice(name?.start, name?.end));
    expect(new Set(names)).toEqual(new Set(['Ada Quist', 'ada quist', 'ADA QUIST']));
  });

  it('leaves most as they are, and more of the rest without capitals than in capitals', () => {
    const count = (text: string) => found.filter((article) => article.text === text).length;
    const [asIs, lower, upper] = [
      count('We met Ada Quist in Halden'),
      count('we met ada quist in halden'),
      count('WE MET ADA QUIST IN HALDEN'),
    ];
    expect(asIs).toBeGreaterThan(lower);
    expect(lower).toBeGreaterThan(upper);
    expect(upper).toBeGreaterThan(0);
  });

  it('gives the same each time', () => {
    expect(inMixedCase(posts)).toEqual(found);
  });

  it('leaves articles, and what would change its length, alone', () => {
    const long = { ...post(0), text: 'Ada Quist spoke. '.repeat(30) };
    const dotted = { ...post(0), text: 'İzmir İzmir' };
    const all = Array.from({ length: 100 }, () => [long, dotted]).flat();
    for (const article of inMixedCase(all))
      expect([long.text, dotted.text, dotted.text.toUpperCase()]).toContain(article.text);
  });
});
