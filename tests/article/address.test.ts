import { describe, expect, it } from 'vitest';
import { isSameSite, readAddress } from '../../src/article/index.ts';

describe('readAddress', () => {
  it.each([
    ['#fn1', 'note'],
    ['mailto:desk@daily.example', 'contact'],
    ['https://daily.example/', 'home'],
    ['https://daily.example/2021/03/04/tower', 'article'],
    ['https://daily.example/news/2021/mar/04/tower', 'article'],
    ['https://daily.example/news/tower-leans-further-than-ever', 'article'],
    ['https://daily.example/story/1234567', 'article'],
    [
      'https://web.archive.org/web/20210101000000/https://daily.example/2021/03/04/tower',
      'article',
    ],
    ['https://daily.example/topics/ana-ruiz', 'topic'],
    ['/topics/ana-ruiz/', 'topic'],
    ['https://daily.example/by/ana-ruiz', 'topic'],
    ['https://agency.example/files/count.pdf', 'document'],
    ['https://doi.org/10.1000/182', 'document'],
    ['https://office.example/statistics/2020', 'article'],
    ['https://office.example/statistics/wells', 'data'],
    ['https://en.wikipedia.org/wiki/Tower', 'reference'],
    ['https://harbour.example/prd/4711000-brass-lamp', 'shop'],
    ['https://harbour.example/shop/lamps/brass-lamp-with-a-cord', 'shop'],
    ['https://daily.example/story/the-shop', 'topic'],
    ['https://daily.example/33-what-is-a-weir.html', 'reference'],
    ['https://daily.example/science/weirs-explained', 'reference'],
    ['https://daily.example/2021/3/4/the-vote-on-the-weir-explained', 'article'],
    ['https://twitter.com/ruiz/status/1234567890', 'social-post'],
    ['https://twitter.com/ruiz', 'social-profile'],
    [
      'https://go.wrap.example/?id=1&url=https%3A%2F%2Fdaily.example%2F2021%2F03%2F04%2Ftower',
      'article',
    ],
    [
      'https://facebook.com/sharer?u=https%3A%2F%2Fdaily.example%2F2021%2F03%2F04%2Ftower',
      'social-profile',
    ],
    ['https://go.wrap.example/a/b/c?url=tower', 'other'],
    ['https://youtu.be/a1b2c3d4e5f', 'social-post'],
    ['https://blog.twitter.com/2021/03/what-we-changed', 'article'],
    ['https://daily.example/artists/47110-the-weirs', 'topic'],
    ['https://money.example/quote/0471100D:US', 'topic'],
    ['https://daily.example/category/port/the-tower-that-leans-again', 'article'],
    ['https://corporate.target.com/a/b/c', 'other'],
    [
      'https://click.linksynergy.com/x?murl=https%3A%2F%2Fdaily.example%2F2021%2F03%2F04%2Ftower',
      'shop',
    ],
    ['https://daily.example/people/2021/03/04/a-day-with-ana-ruiz', 'article'],
    ['https://daily.example/home/how-to-mend-a-brass-lamp-at-home', 'reference'],
    ['https://lamps.example/wiki/Brass_lamp', 'reference'],
    ['not an address', 'other'],
  ])('%s is %s', (href, kind) => {
    expect(readAddress(href).kind).toBe(kind);
  });

  it('gives the host without www', () => {
    expect(readAddress('https://WWW.Daily.example/a/b/c/d').host).toBe('daily.example');
  });
});

describe('one site', () => {
  it.each([
    ['https://news.daily.example/a', 'https://daily.example/b', true],
    ['https://news.daily.co.uk/a', 'https://www.daily.co.uk/b', true],
    ['/a/b', 'https://daily.example/b', true],
    ['https://other.co.uk/a', 'https://daily.co.uk/b', false],
    ['https://daily.example/a', 'https://weekly.example/b', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameSite(one, other)).toBe(same);
  });
});
