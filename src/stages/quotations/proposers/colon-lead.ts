/** A line that ends in a colon leads into the quotation of the next: "The mayor wrote on Friday:" */
import type { Span } from '../../../article/index.ts';
import { isReportingVerb } from '../../../models/quotation-tagger/lexicon.ts';
import type { Passage, Range } from '../../../models/quotation-tagger/passage.ts';

const REACH = 14;
const BETWEEN =
  /^(?:has|have|had|also|then|later|and|is|was|were|are|be|been|recently|further|again|even|once)$/;

const MARK = /^[,;()—–“”"]$/;
const RELATIVE = /^(?:who|which|whose)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|and)$/;

/** The reporting verb of the line's last words, with the words before it as source. */
export function colonLead({
  tokens,
  words,
  sentences,
}: Passage): { cue: Span; source: Span[] } | null {
  const sentence = sentences.at(-1);
  if (!sentence || tokens.at(-1)?.text !== ':') return null;
  const from = Math.max(sentence.first, tokens.length - REACH);
  for (let verb = tokens.length - 2; verb >= from; verb--) {
    const word = tokens[verb];
    if (!word || !isReportingVerb(words[verb]?.lexicon ?? 0)) continue;
    let last = verb - 1;
    while (last >= sentence.first && BETWEEN.test(tokens[last]?.text.toLowerCase() ?? '')) last--;
    const subject = last < sentence.first ? null : subjectBefore(last, sentence.first);
    const [a, b] = [tokens[subject?.first ?? -1], tokens[subject?.last ?? -1]];
    const source = a && b ? [{ start: a.start, end: b.end }] : [];
    return { cue: { start: word.start, end: word.end }, source };
  }
  return null;

  /** The words back to a mark; without a verb of their own, or a clause of theirs behind a comma. */
  function subjectBefore(last: number, least: number): Range {
    const text = (i: number): string => tokens[i]?.text ?? '';
    let first = last;
    while (first > least && !MARK.test(text(first - 1))) first--;
    if (RELATIVE.test(text(first)) && first - 1 > least) return subjectBefore(first - 2, least);
    for (let i = first + 1; i <= last; i++) if (FINITE.test(text(i))) return { first, last: i - 1 };
    return { first, last };
  }
}
