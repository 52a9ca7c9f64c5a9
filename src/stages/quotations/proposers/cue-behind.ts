/** Who says it, right behind the closing mark: '“We care,” one of them assured the committee.' */
import type { Span } from '../../../article/index.ts';
import {
  CLAUSE,
  ING,
  PAST,
  PERSON,
  SPEECH_VERB,
} from '../../../models/quotation-tagger/lexicon.ts';
import { type Passage, tokenFrom } from '../../../models/quotation-tagger/passage.ts';
import type { QuotedSpan } from '../../../nlp/index.ts';

const LONGEST_SUBJECT = 8;
const NO_SUBJECT =
  /^(?:[.,;:?!()—–“”"]|and|but|or|that|which|who|is|are|was|were|has|have|had|will|would|in|on|at|by|with|for|to|as|when|while|after|before|because|since|where|if)$/i;
const DETERMINER = /^(?:an?|the|its|his|her|their|our|my|one|another)$/;
const ADVERB = /^\p{Ll}+ly$/u;
const CAPITAL = /^\p{Lu}/u;
const LAST_BEFORE = /[,?!…]$/;

/** Subject and verb, or verb and name; null when something else follows. */
export function cueBehind(
  p: Passage,
  { start, end, outer }: QuotedSpan,
): { cue: Span; source: Span } | null {
  const first = tokenFrom(p, outer.end);
  const text = (i: number): string => p.tokens[i]?.text ?? '';
  const inside = text(tokenFrom(p, end) - 1);
  if (end <= start || !LAST_BEFORE.test(inside)) return null;
  const span = (from: number, to: number): Span => ({
    start: p.tokens[from]?.start ?? 0,
    end: p.tokens[to]?.end ?? 0,
  });
  if (isSaidFirst(p.words[first]?.lexicon ?? 0, text(first))) {
    const last = subjectEnd(text, first);
    return last < 0 ? null : { cue: span(first, first), source: span(first + 1, last) };
  }
  for (let i = first; i - first <= LONGEST_SUBJECT; i++) {
    const bits = p.words[i]?.lexicon ?? 0;
    const says = (bits & SPEECH_VERB) !== 0 && (bits & (CLAUSE | PERSON)) !== 0 && !(bits & ING);
    // “Vale tearfully asked”
    const before = ADVERB.test(text(i - 1)) ? i - 2 : i - 1;
    if (before >= first && says) return { cue: span(i, i), source: span(first, before) };
    // "one of them": "of" goes on with the subject.
    if (NO_SUBJECT.test(text(i)) || !text(i)) return null;
  }
  return null;
}

const isSaidFirst = (bits: number, word: string): boolean =>
  /^(?:says|adds|asks|writes)$/.test(word) ||
  ((bits & SPEECH_VERB) !== 0 && (bits & CLAUSE) !== 0 && (bits & PAST) !== 0);

/** Behind "said" a name, or a short noun phrase that ends at a mark: "said the ruling."; else -1. */
function subjectEnd(text: (i: number) => string, verb: number): number {
  let last = verb;
  while (CAPITAL.test(text(last + 1))) last++;
  if (last > verb || !DETERMINER.test(text(verb + 1))) return last > verb ? last : -1;
  last = verb + 1;
  while (last - verb < LONGEST_SUBJECT && !/^[.,]$/.test(text(last + 1))) {
    last++;
    if (NO_SUBJECT.test(text(last)) || !text(last)) return -1;
  }
  return /^[.,]$/.test(text(last + 1)) && last > verb + 1 ? last : -1;
}
