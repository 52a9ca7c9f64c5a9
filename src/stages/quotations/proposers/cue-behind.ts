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
const LONGEST_TITLE = 4;
/** A verb in the past or the present: any word in small letters that is not of another kind. */
const VERB =
  /^(?:\p{Ll}{2,}(?:ed|s)|put|shot|cut|broke|threw|came|went|sang|swore|spat|wept|read|wrote|quoth|bit|hit|let|set|began|chimed)$/u;
const PARTICLE = /^(?:in|back|out|up|on|off|forth)$/;
const NOUN = /^\p{Ll}{2,}$/u;
const ENDS_TAG = /^(?:[.,;:()—–“"]|who|in|at|on|from|after|as|with|to|when|while|during|before)$/;
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
  const named = namedBehind(text, first) ?? namedBefore(text, first);
  if (named) return { cue: span(...named.cue), source: span(...named.source) };
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

type Tag = Readonly<Record<'cue' | 'source', readonly [first: number, last: number]>>;

/** "marvelled diver Per Ek", "put in Per Ek, with a laugh": whatever the verb, between the marks and a name. */
function namedBehind(text: (i: number) => string, verb: number): Tag | null {
  if (!VERB.test(text(verb)) || NO_SUBJECT.test(text(verb))) return null;
  const cueEnd = PARTICLE.test(text(verb + 1)) ? verb + 1 : verb;
  let first = cueEnd + 1;
  while (first - cueEnd <= LONGEST_TITLE && NOUN.test(text(first)) && !NO_SUBJECT.test(text(first)))
    first++;
  let last = first - 1;
  while (CAPITAL.test(text(last + 1))) last++;
  if (last < first || !ENDS_TAG.test(text(last + 1))) return null;
  return { cue: [verb, cueEnd], source: [cueEnd + 1, last] };
}

/** "Ek shot back.": a name, its verb and the end. */
function namedBefore(text: (i: number) => string, first: number): Tag | null {
  let last = first - 1;
  while (CAPITAL.test(text(last + 1))) last++;
  const verb = last + 1;
  if (last < first || !VERB.test(text(verb)) || NO_SUBJECT.test(text(verb))) return null;
  const cueEnd = PARTICLE.test(text(verb + 1)) ? verb + 1 : verb;
  return /^[.,]$/.test(text(cueEnd + 1)) ? { cue: [verb, cueEnd], source: [first, last] } : null;
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
