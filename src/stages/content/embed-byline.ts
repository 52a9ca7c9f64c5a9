/** The line of an embedded post that names its author. */
import type { Candidate } from './block-gatherer.ts';
import { BYLINE_OPENINGS } from './embed-platforms.ts';

export interface Byline {
  /** Where it begins in its block; what stands before it are the post's own words. */
  readonly start: number;
  readonly author: string | null;
  readonly handle?: string;
}

const LONGEST_NAME = 100;
const LONGEST_BYLINE = 160;
const LONGEST_DATE = 60;

/** "— Ann Lee (@annlee) May 3, 2024", "A post shared by Ann Lee (@annlee) on May 3". */
function withHandle(text: string): Byline | undefined {
  const at = text.lastIndexOf('(@');
  const close = text.indexOf(')', at);
  if (at < 0 || close < 0 || text.length - close > LONGEST_DATE) return undefined;
  const handle = text.slice(at + 2, close);
  if (!/^[\w.@-]{1,100}$/.test(handle)) return undefined;
  const start = startOf(text.slice(0, at));
  const author = nameIn(text.slice(start, at));
  return author.length > LONGEST_NAME ? undefined : { start, author: author || handle, handle };
}

/** A by-line begins at the last dash, or with its line. */
function startOf(head: string): number {
  const line = head.lastIndexOf('\n') + 1;
  const dash = Math.max(head.lastIndexOf('—'), head.lastIndexOf('–'), head.lastIndexOf(' - ') + 1);
  return Math.max(dash, line);
}

function nameIn(words: string): string {
  const name = words.trim();
  const opening = BYLINE_OPENINGS.find((pattern) => pattern.test(name));
  return opening ? name.replace(opening, '').trim() : name;
}

const isDate = (words: string): boolean => /\d{4}|\d:\d\d/.test(words);

/**
 * "Posted by Ann Lee on Monday", "by u/annlee", "— Ann Lee, May 3", on a last line of its own: the
 * author is linked or stands first.
 */
function withOpening({ text, links }: Candidate): Byline | undefined {
  const start = text.lastIndexOf('\n') + 1;
  const line = text.slice(start);
  if (line.length > LONGEST_BYLINE || !BYLINE_OPENINGS.some((opening) => opening.test(line)))
    return undefined;
  const first = links.find((link) => link.start >= start);
  const named = first && text.slice(first.start, first.end);
  if (named && !isDate(named) && named.length <= LONGEST_NAME)
    return { start, author: nameIn(named), ...handleOf(named) };
  const author = nameIn(text.slice(start, first?.start)).replace(/[,\s]{1,9}$/, '');
  return { start, author: author && !isDate(author) ? author : null };
}

const handleOf = (name: string): { handle?: string } => {
  const handle = /(?:^|\s)(?:@|u\/)([\w.-]{1,100}(?:@[\w.-]{1,100})?)$/.exec(name)?.[1];
  return handle ? { handle } : {};
};

/** "@annlee" on a line of its own. */
function bareHandle(text: string): Byline | undefined {
  const { handle } = /^@\S+$/.test(text) ? handleOf(text) : {};
  return handle ? { start: 0, author: handle, handle } : undefined;
}

/** The by-line at the end of a block, if it has one. */
export const bylineOf = (block: Candidate): Byline | undefined =>
  withHandle(block.text) ?? withOpening(block) ?? bareHandle(block.text);

/** The by-line that a post without a known class must have to be one. */
export const bylineWithHandle = ({ text }: Candidate): Byline | undefined => withHandle(text);
