/** The lead: a short text between the title and the article's own element. */
import type { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { nameWords } from './element-kind.ts';
import { LEAD } from './furniture-words.ts';
import { proseWeight } from './main-element.ts';

/** A lead is at least this long; shorter lines under a title are slogans and credits. */
const SHORTEST_LEAD = 80;
/** A named lead of this length is one without a full stop too. */
const LONG_LEAD = 150;

/** What a sentence or a quotation ends with. */
export const SENTENCE_END = /[.!?…。！？:;"”“»’)\]]$/;

/** True for a lead by its element's name, or by its length and form. `path` begins with its element. */
export function isLead(candidate: Candidate, path: readonly Element[]): boolean {
  const { text, linked } = candidate;
  if (linked > text.length * 0.3) return false;
  const named = path
    .slice(0, 3)
    .some(({ attribs }) =>
      nameWords(`${attribs.class ?? ''} ${attribs.itemprop ?? ''}`).some((word) => LEAD.has(word)),
    );
  if (!SENTENCE_END.test(text) && !(named && text.length > LONG_LEAD)) return false;
  return text.length > (named ? SHORTEST_LEAD / 2 : SHORTEST_LEAD) && proseWeight(candidate) > 0;
}
