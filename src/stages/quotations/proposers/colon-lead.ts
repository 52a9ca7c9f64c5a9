/** A line that ends in a colon leads into the quotation of the next: "The mayor wrote on Friday:" */
import { isReportingVerb } from '../../../models/statement-network/lexicon.ts';
import type { Passage, Range } from '../../../models/statement-network/passage.ts';
import type { Tag } from '../candidate.ts';
import { isAuxiliary } from '../grammar.ts';

const REACH = 14;
const BETWEEN =
  /^(?:has|have|had|also|then|later|and|is|was|were|are|be|been|recently|further|again|even|once)$/;

const MARK = /^[,;()—–“”"]$/;
const RELATIVE = /^(?:who|which|whose)$/;

/** The reporting verb of the line's last words, with the words before it as source. */
export function colonLead(p: Passage): Tag | null {
  const sentence = p.sentences.at(-1);
  const colon = p.tokens.length - 1;
  if (!sentence || p.word(colon) !== ':') return null;
  const from = Math.max(sentence.first, colon + 1 - REACH);
  for (let verb = colon - 1; verb >= from; verb--) {
    if (!isReportingVerb(p.lexicon(verb))) continue;
    let last = verb - 1;
    while (last >= sentence.first && BETWEEN.test(p.word(last).toLowerCase())) last--;
    const source = last < sentence.first ? null : subjectBefore(p, last, sentence.first);
    return { cue: { first: verb, last: verb }, source };
  }
  return null;
}

/** The words back to a mark; without a verb of their own, or a clause of theirs behind a comma. */
function subjectBefore(p: Passage, last: number, least: number): Range {
  let first = last;
  while (first > least && !MARK.test(p.word(first - 1))) first--;
  if (RELATIVE.test(p.word(first)) && first - 1 > least) return subjectBefore(p, first - 2, least);
  for (let i = first + 1; i <= last; i++)
    if (isAuxiliary(p.word(i)) || p.word(i) === 'and') return { first, last: i - 1 };
  return { first, last };
}
