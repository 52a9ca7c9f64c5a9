/** Where and when a report was sent, before its first words: "LEITH, Scotland (NNS) — The harbour …". */
import type { Parts, Passage, Range } from '../../../models/quotation-tagger/passage.ts';

const DATELINE =
  /^\p{Lu}{2}[\p{Lu}.'’ -]{0,30}(?:, [^—–()\n]{1,30})?(?: \([^()\n]{1,30}\))? ?(?:[—–]|--| -) ?/u;
const LONGEST = 110;
/** The headline, a subtitle and a byline may stand before it. */
const LAST_PASSAGE = 4;

/** Source and content without the dateline that they begin in. */
export function afterDateline<C extends Parts>(p: Passage, c: C): C {
  if (p.index > LAST_PASSAGE) return c;
  const found = DATELINE.exec(p.text.slice(p.start, p.start + LONGEST));
  if (!found) return c;
  const after = p.tokenFrom(p.start + found[0].length);
  const begin = (range: Range): Range =>
    range.first < after && after <= range.last ? { first: after, last: range.last } : range;
  return { ...c, content: c.content.map(begin), source: c.source.map(begin) };
}
