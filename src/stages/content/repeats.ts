/** What is left out once the blocks are chosen: words said twice, and what is no end of an article. */
import { Element } from 'domhandler';
import { attributionOf } from './block-attribution.ts';
import type { Candidate } from './block-gatherer.ts';
import { nameWords } from './element-kind.ts';
import { HEADING } from './elements.ts';
import { isDateLine, isRule } from './furniture-lines.ts';
import { pathInQuotation } from './in-quotation.ts';
import { SENTENCE_END } from './lead.ts';
import { letters, lettersOf } from './letters.ts';
import { ancestorsOf } from './main-element.ts';

/** So many blocks at the top may be leads, or lines that date the article. */
export const LEADS = 3;
/** Blocks of this length are not said twice by chance. */
const LONG_KEY = 40;
/** Nor are the few words of a quotation set large. */
const SHORT_KEY = 20;
/** How far from a lead or a pull quote its words may stand. */
const REACH = 60;

/** Leads, and quotations set large, that say what the body says again go. */
export function dropRepeated(kept: Candidate[]): void {
  for (let i = kept.length - 1; i >= 0; i--) {
    const block = kept[i] as Candidate;
    if (block.embed?.part === 'byline' || namesSpeaker(block)) continue;
    if (i >= LEADS && !isSetApart(block.element)) continue;
    const words = lettersOf(block);
    if (words.length < (i < LEADS ? LONG_KEY : SHORT_KEY)) continue;
    const near = kept.slice(Math.max(0, i - REACH), i + REACH);
    const saysIt = (other: Candidate): boolean =>
      other !== block && other.text.length >= words.length && hasWords(lettersOf(other), words);
    if (near.some(saysIt)) kept.splice(i, 1);
  }
}

/** A block that only says who is quoted. */
const namesSpeaker = (block: Candidate): boolean => {
  const start = attributionOf(block)?.start;
  return start !== undefined && !letters(block.text.slice(0, start));
};

const isInQuotationOf = (name: Candidate, words: Candidate | undefined): boolean => {
  const quotation = pathInQuotation(name.element)?.at(-1);
  for (const ancestor of words ? ancestorsOf(words.element) : [])
    if (ancestor === quotation) return true;
  return false;
};

/** By-lines of embedded posts, and names under quotations, whose words went go as well. */
export function dropOrphans(kept: Candidate[]): void {
  for (let i = kept.length - 1; i >= 0; i--) {
    const block = kept[i] as Candidate;
    const byline = block.embed;
    if (namesSpeaker(block) && !isInQuotationOf(block, kept[i - 1])) kept.splice(i, 1);
    if (byline?.part !== 'byline') continue;
    const isItsPost = (other: Candidate | undefined): boolean =>
      other?.embed?.part === 'post' &&
      other.embed.href === byline.href &&
      other.embed.author === byline.author;
    if (!isItsPost(kept[i - 1]) && !isItsPost(kept[i + 1])) kept.splice(i, 1);
  }
}

const hasWords = (text: string, words: string): boolean =>
  text.includes(words) && ` ${text} `.includes(` ${words} `);

const isSetApart = (element: Element): boolean =>
  isQuotation(element) || (element.parent instanceof Element && isQuotation(element.parent));

const isQuotation = ({ name, attribs }: Element): boolean =>
  name === 'blockquote' ||
  nameWords(attribs.class ?? '').some((word) => /^(?:pull|quote|callout)/.test(word));

/** Elsewhere a day may stand for itself: in a heading of a timeline, in a table, in a list. */
const MAY_BE_DATE_LINE = new Set(['p', 'div', 'section', 'header', 'article']);

export const datesPage = ({ text, element }: Candidate): boolean =>
  MAY_BE_DATE_LINE.has(element.name) && isDateLine(text);

/** So many headings in a row are a list. */
const MOST_HEADINGS = 3;
/** Shorter blocks that are no sentences are scraps. */
const SHORTEST_END = 25;
/** A line that ends with a colon and is no longer announces what was left out. */
const LONGEST_LABEL = 60;

/** Who wrote or sent it, in brackets: "(dpa/ann)". */
const INITIALS = /^[^.!?]{0,12}\([^().!?]{2,22}\)$/;

/** Headings with nothing under them, and scraps, are no end of an article. */
export function dropTail(kept: Candidate[]): void {
  const isHeading = ({ element }: Candidate): boolean => HEADING.has(element.name);
  if (kept.slice(-MOST_HEADINGS).every(isHeading)) return;
  while (kept.length > 2) {
    const end = kept.at(-1);
    if (!end || end.embed || isRule(end.text) || pathInQuotation(end.element)) return;
    const scrap =
      end.text.length < SHORTEST_END && (!SENTENCE_END.test(end.text) || INITIALS.test(end.text));
    const label = end.text.length < LONGEST_LABEL && /[:：]$/.test(end.text);
    if (!scrap && !label && !isHeading(end) && !datesPage(end)) return;
    kept.pop();
  }
}
