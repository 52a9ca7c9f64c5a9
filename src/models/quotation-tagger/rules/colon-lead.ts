/** A line that ends in a colon leads into the quotation of the next: "The mayor wrote on Friday:" */
import type { Span } from '../../../article/index.ts';
import { isReportingVerb } from '../lexicon.ts';
import type { Passage } from '../passage.ts';

const REACH = 14;
const BETWEEN =
  /^(?:has|have|had|also|then|later|and|is|was|were|are|be|been|recently|further|again|even|once)$/;

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
    let first = last;
    while (first > sentence.first && !/^[,;()—–“”"]$/.test(tokens[first - 1]?.text ?? '')) first--;
    const [a, b] = [tokens[first], tokens[last]];
    const source = a && b && last >= first ? [{ start: a.start, end: b.end }] : [];
    return { cue: { start: word.start, end: word.end }, source };
  }
  return null;
}
