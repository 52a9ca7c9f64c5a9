/**
 * Days of publication in a page's scripts: the state of an application, what is told to those who
 * count readers, linked data that is no JSON. They are read when nothing else dates an article.
 */
import { read } from './date-marks.ts';
import type { ReadOptions } from './date-patterns.ts';
import type { PageFacts } from './page-facts.ts';
import { readTimestamp } from './read-date.ts';

/** A key that means the publication, and its value, in JSON, in JSON inside a string, or in a script. */
const FIELD =
  /(?:date_?published|published_?(?:at|on|date|time)|first_?publi(?:shed|cation)_?(?:at|on|date|time)?|publish_?(?:date|time)|publication_?(?:date|time)|pub_?date|post_?date|article_?date)(?:[_-]?(?:utc|gmt|iso|time))?(?:\\?["']|&quot;)?\s?[:=]\s?(?:\\?["']|&quot;)?([\p{L}\d][\p{L}\d :,.+/\\-]{5,44})/giu;

/** Pages that name more days than these are lists. */
const MOST_FIELDS = 50;

/** The day on which the page's scripts agree, with the time where the first of them has one. */
export function dateInScripts(page: PageFacts, options: ReadOptions): string | undefined {
  const html = page.nodes.length > 0 ? withoutLinkedData(page.html) : page.html;
  let first: string | undefined;
  let fields = 0;
  for (const [, text = ''] of html.matchAll(FIELD)) {
    const value = read(text.replaceAll('\\', ''), options) ?? readTimestamp(digitsOf(text));
    if (!value) continue;
    first ??= value;
    if (value.slice(0, 10) !== first.slice(0, 10) || ++fields > MOST_FIELDS) return undefined;
  }
  return first;
}

/** Linked data that could be read has said what it has to say, of comments and reviews too. */
function withoutLinkedData(html: string): string {
  const [first = '', ...rest] = html.split(/<script\b[^<>]{0,200}ld\+json/i);
  return first + rest.map((part) => part.slice(Math.max(0, part.indexOf('</script')))).join('');
}

/** The number that a text begins with. */
const digitsOf = (text: string): string => /^\d*/.exec(text)?.[0] ?? '';
