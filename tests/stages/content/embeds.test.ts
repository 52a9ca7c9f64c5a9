import { describe, expect, test } from 'vitest';
import { pageOf, prose, read } from './read.ts';

const title = '<h1>The plan that nobody wanted</h1>';
const after = prose.replace(/council/g, 'committee');
const page = (inner: string, more = '') =>
  read(pageOf(`<main>${title}<div class="body">${prose}${inner}${after}</div>${more}</main>`));
const embedded = (inner: string) => {
  const { blocks, paragraphs, broken } = page(inner);
  expect(broken).toEqual([]);
  return blocks.flatMap(({ role, embed }, i) =>
    embed ? [{ role, embed, text: paragraphs[i] }] : [],
  );
};

const words = 'We were never asked, and we will say so on Friday.';
const tweet = (body: string, name = 'Ann Lee', handle = 'annlee', id = 123456) =>
  `<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">${body}</p>&mdash; ${name} (@${handle}) <a href="https://twitter.com/${handle}/status/${id}?ref_src=twsrc%5Etfw">May 3, 2024</a></blockquote>\n<script async src="https://platform.example/widgets.js"></script>`;
const byTweet = {
  platform: 'x',
  author: 'Ann Lee',
  handle: 'annlee',
  href: 'https://twitter.com/annlee/status/123456',
};

describe('an embedded post', () => {
  test('is a block of its own words, and one that names its author', () => {
    expect(embedded(tweet(words))).toEqual([
      { role: 'blockquote', embed: { ...byTweet, part: 'post' }, text: words },
      {
        role: 'blockquote',
        embed: { ...byTweet, part: 'byline' },
        text: '— Ann Lee (@annlee) May 3, 2024',
      },
    ]);
  });

  test.each([
    [
      'pictures and shortened addresses',
      `${words} <a href="https://t.co/AbC">https://t.co/AbC</a> <a href="https://t.co/dEf">pic.twitter.com/gHi</a>`,
      words,
    ],
    ['a picture between the words', 'Before pic.x.com/Abc after.', 'Before after.'],
    ['only a shortened address at its end', `${words} https://t.co/AbCdEfG`, words],
    ['one that runs on from its last word', '“Never asked.”https://t.co/AbC', '“Never asked.”'],
    ['lines of its own', `${words}<br><br>Come, all of you.`, `${words}\nCome, all of you.`],
    [
      'a dash and a name in it',
      `Ann — Ben (@ben) said: ${words}`,
      `Ann — Ben (@ben) said: ${words}`,
    ],
  ])('carries %s as it should', (_, body, text) =>
    expect(embedded(tweet(body)).map((part) => part.text)[0]).toBe(text),
  );

  test('keeps the links of its words', () => {
    const { anchors, links } = page(
      tweet(
        'As <a href="https://twitter.com/ben">@ben</a> has it, <a href="/r">the report</a> is out. <a href="https://t.co/x">pic.twitter.com/x</a>',
      ),
    );
    expect(anchors).toEqual(['@ben', 'the report', 'May 3, 2024']);
    expect(links[0]?.href).toBe('https://twitter.com/ben');
  });

  test.each<[string, string, string | undefined, object]>([
    [
      'X without its class',
      `<blockquote><p>${words}</p>— Ann Lee (@annlee) <a href="https://x.com/annlee/status/123456">May 3, 2024</a></blockquote>`,
      words,
      { ...byTweet, href: 'https://x.com/annlee/status/123456' },
    ],
    [
      'X with everything in one paragraph',
      `<blockquote class="twitter-tweet"><p>${words} — Ann Lee (@annlee) <a href="https://twitter.com/annlee/status/123456">May 3, 2024</a></p></blockquote>`,
      words,
      byTweet,
    ],
    [
      'Bluesky',
      `<blockquote class="bluesky-embed" data-bluesky-uri="at://x"><p lang="en">${words}<br><br><a href="https://bsky.app/profile/did:plc:abc/post/3kxyz?ref_src=embed">[image or embed]</a></p>&mdash; Ann Lee (<a href="https://bsky.app/profile/did:plc:abc?ref_src=embed">@annlee.example.org</a>) <a href="https://bsky.app/profile/did:plc:abc/post/3kxyz?ref_src=embed">May 3, 2024 at 1:00 PM</a></blockquote>`,
      words,
      {
        platform: 'bluesky',
        author: 'Ann Lee',
        handle: 'annlee.example.org',
        href: 'https://bsky.app/profile/did:plc:abc/post/3kxyz',
      },
    ],
    [
      'Mastodon',
      `<blockquote class="mastodon-embed"><p>${words}</p>— Ann Lee (@annlee@social.example) <a href="https://social.example/@annlee/112345678901">3 May 2024</a><a href="https://social.example/@annlee/112345678901"><div>View on Mastodon</div></a></blockquote>`,
      words,
      {
        platform: 'mastodon',
        author: 'Ann Lee',
        handle: 'annlee@social.example',
        href: 'https://social.example/@annlee/112345678901',
      },
    ],
    [
      'Instagram',
      `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc_1/?utm_source=ig_embed"><div><div><a href="https://www.instagram.com/p/Abc_1/">View this post on Instagram</a></div><p><a href="https://www.instagram.com/p/Abc_1/">${words}</a></p><p>A post shared by <a href="https://www.instagram.com/annlee/">Ann Lee</a> (@annlee) on <time>May 3, 2024 at 4:00pm PDT</time></p></div></blockquote>`,
      words,
      {
        platform: 'instagram',
        author: 'Ann Lee',
        handle: 'annlee',
        href: 'https://www.instagram.com/p/Abc_1/',
      },
    ],
    [
      'Instagram in German',
      `<blockquote class="instagram-media"><a href="https://www.instagram.com/p/Abc_1/">Sieh dir diesen Beitrag auf Instagram an</a><p>${words}</p><p><a href="https://www.instagram.com/p/Abc_1/">Ein Beitrag geteilt von Ann Lee (@annlee)</a> am 3. Mai 2024</p></blockquote>`,
      words,
      {
        platform: 'instagram',
        author: 'Ann Lee',
        handle: 'annlee',
        href: 'https://www.instagram.com/p/Abc_1/',
      },
    ],
    [
      'Facebook',
      `<div class="fb-post" data-href="https://www.facebook.com/townhall/posts/99"><blockquote cite="https://www.facebook.com/townhall/posts/99" class="fb-xfbml-parse-ignore"><p>${words}</p>Posted by <a href="https://www.facebook.com/townhall">The Town Hall</a> on <a href="https://www.facebook.com/townhall/posts/99">Friday, May 3, 2024</a></blockquote></div>`,
      words,
      {
        platform: 'facebook',
        author: 'The Town Hall',
        href: 'https://www.facebook.com/townhall/posts/99',
      },
    ],
    [
      'TikTok',
      `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@annlee/video/712345"><section><a title="@annlee" href="https://www.tiktok.com/@annlee?refer=embed">@annlee</a><p>${words}</p><a href="https://www.tiktok.com/music/x-1">♬ original sound - Ann</a></section></blockquote>`,
      words,
      {
        platform: 'tiktok',
        author: 'annlee',
        handle: 'annlee',
        href: 'https://www.tiktok.com/@annlee/video/712345',
      },
    ],
    [
      'Truth Social without a class',
      `<blockquote><p>${words}</p><p>— Ann Lee (@annlee) <a href="https://truthsocial.com/@annlee/posts/112233">May 3, 2024</a></p></blockquote>`,
      words,
      {
        platform: 'truth-social',
        author: 'Ann Lee',
        handle: 'annlee',
        href: 'https://truthsocial.com/@annlee/posts/112233',
      },
    ],
    [
      'Reddit',
      `<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/plans/comments/1abc/never_asked/">${words}</a><br> by<a href="https://www.reddit.com/user/ann_lee/">u/ann_lee</a> in<a href="https://www.reddit.com/r/plans/">plans</a></blockquote>`,
      words,
      {
        platform: 'reddit',
        author: 'u/ann_lee',
        handle: 'ann_lee',
        href: 'https://www.reddit.com/r/plans/comments/1abc/never_asked/',
      },
    ],
  ])('on %s', (_, html, text, embed) => {
    const parts = embedded(html);
    expect(parts.find((part) => part.embed.part === 'post')).toMatchObject({ text, embed });
    expect(parts.filter((part) => part.embed.part === 'byline')).toHaveLength(1);
  });

  test('without a by-line has no author', () => {
    expect(embedded(`<blockquote class="twitter-tweet"><p>${words}</p></blockquote>`)).toEqual([
      { role: 'blockquote', embed: { platform: 'x', part: 'post', author: null }, text: words },
    ]);
  });
});

test('what follows a post that is never closed is the article', () => {
  const { text, blocks } = page(tweet(words).replace('</blockquote>', ''));
  expect(blocks.filter(({ embed }) => embed)).toHaveLength(2);
  expect(text.match(/The committee met/g)).toHaveLength(1);
});

describe('no post', () => {
  test.each([
    ['without words', tweet('<a href="https://t.co/dEf">pic.twitter.com/gHi</a>')],
    ['of shortened addresses only', tweet('https://t.co/dEf https://t.co/gHi')],
    [
      "a page's plug-in",
      '<div class="fb-page"><blockquote cite="https://www.facebook.com/example/" class="fb-xfbml-parse-ignore"><a href="https://www.facebook.com/example/">The Example</a></blockquote></div>',
    ],
    [
      'a quotation with a link to a post',
      `<blockquote><p>${words} She had <a href="https://x.com/annlee/status/1">said so before</a>.</p></blockquote>`,
    ],
  ])('%s', (_, html) => expect(embedded(html)).toEqual([]));
});

describe('nothing twice', () => {
  test('the same post twice', () => expect(embedded(tweet(words) + tweet(words))).toHaveLength(2));

  test('two posts of one author on one day', () =>
    expect(
      embedded(
        tweet(words, 'The Council of Example', 'examplecouncil') +
          tweet('And again.', 'The Council of Example', 'examplecouncil', 99),
      ),
    ).toHaveLength(4));

  test('a post that the prose quotes in full', () => {
    const { text, blocks } = page(`<p>On Friday Ann Lee wrote: “${words}”</p>${tweet(words)}`);
    expect(text.split(words)).toHaveLength(2);
    expect(blocks.some(({ embed }) => embed)).toBe(false);
  });

  test('posts beside the article', () => {
    const { blocks } = page('', `<aside>${tweet(words)}</aside>`);
    expect(blocks.some(({ embed }) => embed)).toBe(false);
  });
});
