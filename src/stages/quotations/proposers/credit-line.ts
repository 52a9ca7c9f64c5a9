/** A credit after a dash: “We are tired of waiting.” — Ana Vale, teacher */
import type { Span } from '../../../article/index.ts';
import { type Passage, tokenFrom } from '../../../models/quotation-tagger/passage.ts';
import type { QuotedSpan } from '../../../nlp/index.ts';

const DASH = /^[—–―-]+$/;
const NAME = /^\p{Lu}/u;
const LONGEST = 10;

/** Dash and name that end the line of the quoted span; null when there are none. */
export function creditLine(p: Passage, { outer }: QuotedSpan): { cue: Span; source: Span } | null {
  const { tokens } = p;
  let i = tokenFrom(p, outer.end);
  if (/^[.,;]$/.test(tokens[i]?.text ?? '')) i++;
  const dash = tokens[i];
  const name = tokens[i + 1];
  let last = tokens.length - 1;
  while (last > i && /^[.,;]$/.test(tokens[last]?.text ?? '')) last--;
  const end = tokens[last];
  if (!dash || !name || !end || !DASH.test(dash.text) || !NAME.test(name.text)) return null;
  if (last - i > LONGEST) return null;
  return {
    cue: { start: dash.start, end: dash.end },
    source: { start: name.start, end: end.end },
  };
}
