/** Where and when a report was sent, before its first words: "LEITH, Scotland (NNS) — The harbour …". */
import type { Span } from '../../../article/index.ts';
import type { Passage } from '../passage.ts';

const DATELINE =
  /^\p{Lu}{2}[\p{Lu}.'’ -]{0,30}(?:, [^—–()\n]{1,30})?(?: \([^()\n]{1,30}\))? ?(?:[—–]|--| -) ?/u;
const LONGEST = 110;
/** The headline, a subtitle and a byline may stand before it. */
const LAST_PASSAGE = 4;

/** The span without the dateline that it begins in. */
export function afterDateline(text: string, { tokens, index }: Passage, span: Span): Span {
  const start = tokens[0]?.start ?? 0;
  if (index > LAST_PASSAGE || span.start > start + LONGEST) return span;
  const found = DATELINE.exec(text.slice(start, start + LONGEST));
  const after = start + (found?.[0].length ?? 0);
  return span.start < after && after < span.end ? { start: after, end: span.end } : span;
}
