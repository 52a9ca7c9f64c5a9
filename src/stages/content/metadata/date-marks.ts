/** Days that a page's markup holds, and what it says that they are. */
import { Element, Text } from 'domhandler';
import { nameWords, rememberingNames } from '../element-kind.ts';
import { CHANGE, OTHER_DAY, PUBLICATION, SURELY_PUBLISHED } from './date-labels.ts';
import type { ReadOptions } from './date-patterns.ts';
import { type PageFacts, textOf } from './page-facts.ts';
import { readDate, readTimestamp } from './read-date.ts';

/** How a page says that a day is that of the publication, surest first; `change` says it is another. */
export const KINDS = ['microdata', 'time', 'class', 'text', 'change'] as const;
export type Kind = (typeof KINDS)[number];

/** No text that dates a page is longer. */
export const LONGEST = 160;

/** A date in a text or a timestamp. */
export const read = (text: string | undefined, options: ReadOptions): string | undefined =>
  text ? (readDate(text, options) ?? readTimestamp(text)) : undefined;

/** A date in an element's attributes. */
export function declaredDate(element: Element, options: ReadOptions): string | undefined {
  const { datetime, content, title } = element.attribs;
  const stamp =
    element.attribs['data-timestamp'] ??
    element.attribs['data-datetime'] ??
    element.attribs['data-date'];
  for (const text of [datetime, content, stamp, title]) {
    const date = read(text, options);
    if (date) return date;
  }
  return undefined;
}

/** The text of an element that may be a date; empty when it is too long for one. */
export function shortText(element: Element): string {
  const text = textOf(element);
  return text.length <= LONGEST ? text : '';
}

const MAY_BE_DATE = /dat|time|publi|post|fecha|created|tari|tangg|submit|modif|change/i;

/** What an element's name and classes say of a date in it; undefined when they say nothing. */
export function dateKind({ name, attribs }: Element): Kind | undefined {
  const { class: classes, id, itemprop, pubdate } = attribs;
  if (pubdate !== undefined || (itemprop && /\bdatePublished\b/i.test(itemprop)))
    return 'microdata';
  const named =
    classes || id || itemprop
      ? kindNamed(`${classes ?? ''} ${id ?? ''} ${itemprop ?? ''}`)
      : undefined;
  if (named === 'other') return undefined;
  return name === 'time' && named !== 'change' ? 'time' : named;
}

/** What names say; `other` when the day is that of something else. */
const kindNamed = rememberingNames((names: string): 'class' | 'change' | 'other' | undefined => {
  if (!MAY_BE_DATE.test(names)) return undefined;
  const words = nameWords(names);
  if (words.some((word) => OTHER_DAY.has(word))) return 'other';
  if (words.some((word) => CHANGE.has(word)) && !words.some((word) => SURELY_PUBLISHED.has(word)))
    return 'change';
  return words.some((word) => PUBLICATION.has(word)) ? 'class' : undefined;
});

/** A label stands in the line before its date, or in the cell, at most this many elements up. */
const FURTHEST_LABEL = 4;
const LONGEST_LABEL = 40;

/** The short text that stands right before an element, such as "Updated:"; empty when there is none. */
export function labelBefore(element: Element): string {
  let node: Element | undefined = element;
  for (let levels = 0; node && levels < FURTHEST_LABEL; levels++) {
    for (let { prev } = node; prev; { prev } = prev) {
      const text = prev instanceof Element ? textOf(prev) : prev instanceof Text ? prev.data : '';
      if (text.trim()) return text.length <= LONGEST_LABEL ? text : '';
    }
    node = node.parent instanceof Element ? node.parent : undefined;
  }
  return '';
}

const pathOf = (address: string | undefined, base?: string): string | undefined =>
  address && URL.canParse(address, base)
    ? new URL(address, base).pathname.toLowerCase()
    : undefined;

/** True for a date that is a link to the page itself: it is the page's own wherever it stands. */
export function leadsHere({ attribs, parent }: Element, { url, canonical }: PageFacts): boolean {
  const href = attribs.href ?? (parent instanceof Element ? parent.attribs.href : undefined);
  if (!href || href.includes('#')) return false;
  const path = pathOf(href, url ?? canonical);
  return (
    path !== undefined && path !== '/' && (path === pathOf(url) || path === pathOf(canonical, url))
  );
}
