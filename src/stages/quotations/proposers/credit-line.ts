/** A credit after a dash: “We are tired of waiting.” — Ana Vale, teacher */
import type { Passage } from '../../../models/statement-network/passage.ts';
import type { QuotedSpan } from '../../../nlp/index.ts';
import type { Tag } from '../candidate.ts';

const DASH = /^[—–―-]+$/;
const NAME = /^\p{Lu}/u;
const STOP = /^[.,;]$/;
const LONGEST = 10;

/** Dash and name that end the line of the quoted span; null when there are none. */
export function creditLine(p: Passage, { outer }: QuotedSpan): Tag | null {
  let dash = p.tokenFrom(outer.end);
  if (STOP.test(p.word(dash))) dash++;
  let last = p.tokens.length - 1;
  while (last > dash && STOP.test(p.word(last))) last--;
  if (!DASH.test(p.word(dash)) || !NAME.test(p.word(dash + 1))) return null;
  if (last - dash > LONGEST) return null;
  return { cue: { first: dash, last: dash }, source: { first: dash + 1, last } };
}
