/**
 * Posts of social media that the page embeds. Each becomes a block with the words of the post, and one
 * with the line that names its author; buttons and addresses of pictures go.
 */
import type { Element } from 'domhandler';
import type { Embed } from '../../article/index.ts';
import type { Candidate } from './block-gatherer.ts';
import { joined, sliced } from './candidate-pieces.ts';
import { bylineOf, bylineWithHandle } from './embed-byline.ts';
import {
  ADDED_LINES,
  ADDRESSES,
  CLASSES,
  MEDIA,
  type Platform,
  SHORT_ADDRESS,
} from './embed-platforms.ts';
import { letters } from './letters.ts';
import { outerOf } from './main-element.ts';

/** What all names of such classes have in them: most elements need no more than this look. */
const MAYBE_POST = /tweet|-embed|-media|^fb-|[ ]fb-|twitter-|reddit-/;

function platformOf({ attribs }: Element): Platform | undefined {
  if (!attribs.class || !MAYBE_POST.test(attribs.class)) return undefined;
  for (const name of attribs.class.split(/\s+/)) {
    const platform = CLASSES.get(name);
    if (platform) return platform;
  }
  return undefined;
}

/** The innermost element that is a post by its class; else the innermost quotation, which may be one. */
function rootsOf(): (element: Element) => Element | undefined {
  const known = new Map<Element, Element | undefined>();
  return (element) => {
    const path: Element[] = [];
    let root: Element | undefined;
    for (let node: Element | undefined = element; node; node = outerOf(node)) {
      if (known.has(node)) {
        root = known.get(node);
        break;
      }
      path.push(node);
    }
    for (const inner of path.reverse()) {
      const isQuotation = inner.name === 'blockquote' && !(root && platformOf(root));
      if (isQuotation || platformOf(inner)) root = inner;
      known.set(inner, root);
    }
    return root;
  };
}

const addressOf = (href: string): { platform: Platform; href: string } | undefined => {
  const found = ADDRESSES.find(([, pattern]) => pattern.test(href));
  if (!found) return undefined;
  const [platform] = found;
  return { platform, href: platform === 'facebook' ? href : href.replace(/[?#].*$/s, '') };
};

const ADDRESS_ATTRIBUTES = ['cite', 'data-href', 'data-instgrm-permalink', 'data-embed-url'];

/** The post's own address: the last one among its links, since the day that ends it is a link to it. */
function postAddress(group: readonly Candidate[], root: Element) {
  const hrefs = group.flatMap(({ links }) => links.map(({ href }) => href)).reverse();
  for (const name of ADDRESS_ATTRIBUTES) hrefs.push(root.attribs[name] ?? '');
  for (const href of hrefs) {
    const address = addressOf(href.trim());
    if (address) return address;
  }
  return undefined;
}

const LONGEST_ADDED = 80;

const isAdded = ({ text, linked }: Candidate): boolean =>
  text.length <= LONGEST_ADDED &&
  ADDED_LINES.some((pattern, i) => pattern.test(text) && (i > 0 || linked > 0.8 * text.length));

/** The post's words without the addresses of its pictures, and without shortened ones at its end. */
function ownWords(block: Candidate): Candidate {
  const words = withoutMedia(block);
  const { text } = words;
  let end = text.length;
  while (end > 0) {
    const at = text.lastIndexOf(SHORT_ADDRESS, end - 1);
    if (at < 0 || /\s/.test(text.slice(at, end).trim())) break;
    end = at;
  }
  return sliced(words, 0, end);
}

function withoutMedia(block: Candidate): Candidate {
  if (!block.text.includes('pic.') && !block.text.includes('[')) return block;
  const pieces: Candidate[] = [];
  let start = 0;
  for (const { index, 0: media } of block.text.matchAll(MEDIA)) {
    if (block.text.slice(start, index).trim()) pieces.push(sliced(block, start, index));
    start = index + media.length;
  }
  if (block.text.slice(start).trim()) pieces.push(sliced(block, start, block.text.length));
  const [first, ...more] = pieces;
  return first ? joined([first, ...more], ' ') : sliced(block, 0, 0);
}

/** No post is longer; what is longer was never closed by its page. */
const LONGEST_POST = 12_000;
/** More than this after its by-line is no part of a post. */
const LONGEST_AFTER_BYLINE = 300;

const lengthOf = (blocks: readonly Candidate[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The blocks of one post; unchanged when they are an ordinary quotation, none when it has no words. */
function postOf(group: readonly Candidate[], root: Element): readonly Candidate[] {
  const byClass = platformOf(root);
  const address = postAddress(group, root);
  const platform = byClass ?? address?.platform;
  if (!platform) return group;
  const own = group.filter((block) => !isAdded(block));
  let at = own.findLastIndex((block) => bylineWithHandle(block) !== undefined);
  if (at < 0 && byClass) at = own.findLastIndex((block) => bylineOf(block) !== undefined);
  const signed = own[at];
  const byline = signed && bylineOf(signed);
  if (!byClass && !byline) return group;
  const after = at < 0 ? [] : own.slice(at + 1);
  const rest = lengthOf(after) > LONGEST_AFTER_BYLINE ? after : [];
  const blocks = own.slice(0, own.length - rest.length);
  if (lengthOf(blocks) > LONGEST_POST) return group;
  // What Facebook's plug-ins for whole pages hold is no post.
  if (platform === 'facebook' && !address) return rest;
  const embed = (part: Embed['part']): Embed => ({
    platform,
    part,
    author: byline?.author ?? null,
    ...(byline?.handle && { handle: byline.handle }),
    ...(address && { href: address.href }),
  });
  const words = blocks.filter((_, i) => i !== at);
  if (signed && byline && byline.start > 0) words.splice(at, 0, sliced(signed, 0, byline.start));
  const [first, ...more] = words;
  const post = first && ownWords(more.length > 0 ? joined([first, ...more], '\n') : first);
  if (!post || !letters(post.text)) return rest;
  const parts: Candidate[] = [{ ...post, element: root, embed: embed('post') }];
  if (signed && byline)
    parts.push({
      ...sliced(signed, byline.start, signed.text.length),
      element: root,
      embed: embed('byline'),
    });
  return [...parts.sort((a, b) => a.sourceStart - b.sourceStart), ...rest];
}

/** Joins the blocks of each embedded post; all other blocks stay as they are. */
export function gatherEmbeds(candidates: readonly Candidate[]): Candidate[] {
  const rootOf = rootsOf();
  const gathered: Candidate[] = [];
  for (let i = 0; i < candidates.length; ) {
    const candidate = candidates[i] as Candidate;
    const root = rootOf(candidate.element);
    let end = i + 1;
    if (root)
      while (end < candidates.length && rootOf((candidates[end] as Candidate).element) === root)
        end++;
    const group = candidates.slice(i, end);
    for (const part of root ? postOf(group, root) : group) gathered.push(part);
    i = end;
  }
  return gathered;
}
