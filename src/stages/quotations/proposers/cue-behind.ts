/** Who says it, right behind the closing mark: '“We care,” one of them assured the committee.' */
import {
  CLAUSE,
  ING,
  PAST,
  PERSON,
  SPEECH_VERB,
} from '../../../models/statement-network/lexicon.ts';
import type { Passage } from '../../../models/statement-network/passage.ts';
import type { QuotedSpan } from '../../../nlp/index.ts';
import type { Tag } from '../candidate.ts';

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
const STOP = /^[.,]$/;
const LAST_BEFORE = /[,?!…]$/;

/** Subject and verb, or verb and name; null when something else follows. */
export function cueBehind(p: Passage, { start, end, outer }: QuotedSpan): Tag | null {
  const first = p.tokenFrom(outer.end);
  if (end <= start || !LAST_BEFORE.test(p.word(p.tokenFrom(end) - 1))) return null;
  if (isSaidFirst(p, first)) {
    const last = subjectEnd(p, first);
    return last < 0 ? null : tag(first, first, first + 1, last);
  }
  return namedBehind(p, first) ?? namedBefore(p, first) ?? subjectFirst(p, first);
}

const tag = (cue: number, cueEnd: number, source: number, sourceEnd: number): Tag => ({
  cue: { first: cue, last: cueEnd },
  source: { first: source, last: sourceEnd },
});

/** "one of them assured the committee": a noun phrase and a verb that may report a clause. */
function subjectFirst(p: Passage, first: number): Tag | null {
  for (let i = first; i - first <= LONGEST_SUBJECT; i++) {
    const bits = p.lexicon(i);
    const says = (bits & SPEECH_VERB) !== 0 && (bits & (CLAUSE | PERSON)) !== 0 && !(bits & ING);
    // “Vale tearfully asked”
    const before = ADVERB.test(p.word(i - 1)) ? i - 2 : i - 1;
    if (before >= first && says) return tag(i, i, first, before);
    // "one of them": "of" goes on with the subject.
    if (NO_SUBJECT.test(p.word(i)) || !p.word(i)) return null;
  }
  return null;
}

/** Index of the last of the capital words that begin there; the one before it for none. */
function nameEnd(p: Passage, first: number): number {
  let last = first - 1;
  while (CAPITAL.test(p.word(last + 1))) last++;
  return last;
}

/** Index of the last word of a verb that stands there, whatever the verb: "put in"; -1 for none. */
function verbEnd(p: Passage, verb: number): number {
  if (!VERB.test(p.word(verb)) || NO_SUBJECT.test(p.word(verb))) return -1;
  return PARTICLE.test(p.word(verb + 1)) ? verb + 1 : verb;
}

/** "marvelled diver Per Ek", "put in Per Ek, with a laugh": between the marks and a name. */
function namedBehind(p: Passage, verb: number): Tag | null {
  const cueEnd = verbEnd(p, verb);
  if (cueEnd < 0) return null;
  let first = cueEnd + 1;
  while (
    first - cueEnd <= LONGEST_TITLE &&
    NOUN.test(p.word(first)) &&
    !NO_SUBJECT.test(p.word(first))
  )
    first++;
  const last = nameEnd(p, first);
  return last < first || !ENDS_TAG.test(p.word(last + 1))
    ? null
    : tag(verb, cueEnd, cueEnd + 1, last);
}

/** "Ek shot back.": a name, its verb and the end. */
function namedBefore(p: Passage, first: number): Tag | null {
  const last = nameEnd(p, first);
  const cueEnd = last < first ? -1 : verbEnd(p, last + 1);
  return cueEnd >= 0 && STOP.test(p.word(cueEnd + 1)) ? tag(last + 1, cueEnd, first, last) : null;
}

/** "said" and the like, or one of the few that open a tag in the present. */
function isSaidFirst(p: Passage, i: number): boolean {
  const bits = p.lexicon(i);
  return (
    /^(?:says|adds|asks|writes)$/.test(p.word(i)) ||
    ((bits & SPEECH_VERB) !== 0 && (bits & CLAUSE) !== 0 && (bits & PAST) !== 0)
  );
}

/** Behind "said" a name, or a short noun phrase that ends at a mark: "said the ruling."; else -1. */
function subjectEnd(p: Passage, verb: number): number {
  const named = nameEnd(p, verb + 1);
  if (named > verb || !DETERMINER.test(p.word(verb + 1))) return named > verb ? named : -1;
  let last = verb + 1;
  while (last - verb < LONGEST_SUBJECT && !STOP.test(p.word(last + 1))) {
    last++;
    if (NO_SUBJECT.test(p.word(last)) || !p.word(last)) return -1;
  }
  return STOP.test(p.word(last + 1)) && last > verb + 1 ? last : -1;
}
