/**
 * Platforms whose posts pages embed: the class names of their official embed codes, the addresses of
 * single posts, and the words that the codes add. Caveat: codes change; a post whose class is not
 * known is still found by the address of the post and a by-line of the form "Name (@handle)".
 */
import type { Embed } from '../../article/index.ts';

export type Platform = Embed['platform'];

/** Class of the element around an embedded post. */
export const CLASSES: ReadonlyMap<string, Platform> = new Map([
  ['twitter-tweet', 'x'],
  ['twitter-video', 'x'],
  ['bluesky-embed', 'bluesky'],
  ['mastodon-embed', 'mastodon'],
  ['instagram-media', 'instagram'],
  ['text-post-media', 'threads'],
  ['fb-post', 'facebook'],
  ['fb-video', 'facebook'],
  ['fb-xfbml-parse-ignore', 'facebook'],
  ['tiktok-embed', 'tiktok'],
  ['truthsocial-embed', 'truth-social'],
  ['reddit-embed-bq', 'reddit'],
  ['reddit-embed', 'reddit'],
  ['reddit-card', 'reddit'],
]);

/** Addresses of one post, whoever wrote it. Mastodon's servers have many names: the path tells. */
export const ADDRESSES: readonly (readonly [Platform, RegExp])[] = [
  ['x', /^https?:\/\/(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com\/(?:#!\/)?\w+\/status(?:es)?\/\d+/i],
  ['bluesky', /^https?:\/\/bsky\.app\/profile\/[^/]+\/post\/\w/i],
  ['instagram', /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|tv|reel)\/[\w-]/i],
  ['threads', /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@[\w.]+\/post\/\w/i],
  [
    'facebook',
    /^https?:\/\/(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com\/(?:[^/]+\/(?:posts|videos|photos)\/|(?:permalink|photo|story)\.php\?|watch\/?\?v=)/i,
  ],
  ['tiktok', /^https?:\/\/(?:www\.)?tiktok\.com\/@[\w.-]+\/(?:video|photo)\/\d/i],
  ['truth-social', /^https?:\/\/truthsocial\.com\/@\w+\/(?:posts\/)?\d/i],
  [
    'reddit',
    /^https?:\/\/(?:www\.|old\.)?(?:reddit|redditmedia)\.com\/(?:r|user)\/\w+\/comments\/\w/i,
  ],
  ['mastodon', /^https?:\/\/[\w.-]+\/@\w+(?:@[\w.-]+)?\/\d{8,}(?:$|[?#])/i],
];

/** Marks that the codes put into a post's words for a picture, a film or a shortened address. */
export const MEDIA = /(?:https?:\/\/)?pic\.(?:twitter|x)\.com\/\w+|\[(?:image|video) or embed\]/gi;
export const SHORT_ADDRESS = 'https://t.co/';

/** Whole lines that a code adds to a post. */
export const ADDED_LINES: readonly RegExp[] = [
  /^.{0,50}\b(?:on|auf|sur|en|su|no|op|på|в|на|w) (?:instagram|threads|mastodon|facebook|tiktok|twitter|x|bluesky|reddit|truth social)\b.{0,8}$/i,
  /^(?:instagram|threads|facebook|twitter|tiktok)$/i,
  /^♬/,
  /^(?:see more|show more|show this thread|view more|embedded video|load(?:ing)?\W*)$/i,
];

/** What stands before the author in a by-line, in the languages of the codes. */
export const BYLINE_OPENINGS: readonly RegExp[] = [
  /^[-–—―]+\s*/,
  /^(?:an? )?(?:post|photo|video|reel|truth) (?:shared |posted )?by\s+/i,
  /^(?:posted|shared) by\s+/i,
  /^(?:ein (?:beitrag|von)|gepostet) (?:geteilt )?von\s+/i,
  /^(?:une (?:publication|photo|vidéo) )?(?:partagée|publiée?|posted) par\s+/i,
  /^(?:una publicación compartida|publicado|uma publicação (?:com)?partilhada|um post compartilhado) (?:de|por)\s+/i,
  /^(?:un post condiviso|pubblicato) da\s+/i,
  /^(?:een bericht gedeeld|geplaatst) door\s+/i,
  /^(?:post udostępniony|opublikowany) przez\s+/i,
  /^(?:публикация|опубликовано)(?: от)?\s+/i,
  /^(?:by|von|par|por|da|door)(?:\s+|(?=u\/))/i,
];
