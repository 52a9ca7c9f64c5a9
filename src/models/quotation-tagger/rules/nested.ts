/**
 * An attribution inside another one's content: "a source says that the bank argues that …". The
 * outer reading keeps the whole; the inner one is a layer of its own.
 */
import type { Span } from '../../../article/index.ts';
import { CLAUSE, ING, PERSON, SPEECH_VERB } from '../lexicon.ts';
import { type Passage, tokenFrom } from '../passage.ts';
import type { Reading } from '../reading.ts';

const SCORE = 0.6;
const LONGEST_SUBJECT = 6;
/** Longest addressee between the verb and “that”. */
const LONGEST_ADDRESSEE = 4;
const BOUNDARY = /^(?:that|and|but|because|while|whether|if|when|which|as|,|;|:|\(|—|–|-|“|"|”)$/i;
const AUXILIARY =
  /^(?:has|have|had|is|was|are|were|will|would|can|could|may|might|did|does|do|not|never|also|now|still|already)$/i;
const BE = /^(?:is|was|are|were|be|been)$/i;

/** Readings for each verb of speech with "that" after it inside the outer content, outside marks. */
export function nestedReadings(p: Passage, outer: Reading): Reading[] {
  const found: Reading[] = [];
  for (const { start, end } of outer.content) {
    const first = tokenFrom(p, start);
    for (let i = first + 1; (p.tokens[i]?.end ?? Infinity) < end; i++) {
      const bits = p.words[i]?.lexicon ?? 0;
      if (!(bits & SPEECH_VERB) || bits & ING || (p.quoted[i] ?? -1) >= 0) continue;
      // The subject of the passive is told, and does not tell.
      if (BE.test(p.tokens[i - 1]?.text ?? '')) continue;
      const at = thatAfter(p, i, bits);
      const [verb, that, after] = [p.tokens[i], p.tokens[at], p.tokens[at + 1]];
      if (!verb || !that || !after || after.start >= end) continue;
      const source = subjectBefore(p, i, first);
      if (!source) continue;
      const content = [{ start: that.start, end }];
      const cue = [{ start: verb.start, end: verb.end }];
      found.push({ content, cue, source: [source], score: SCORE, by: 'nested-clause' });
      break;
    }
  }
  return found;
}

/** The "that" right after the verb, or after whom it tells; -1 where there is none. */
function thatAfter({ tokens }: Passage, verb: number, bits: number): number {
  const until = verb + 1 + (bits & PERSON ? LONGEST_ADDRESSEE : 0);
  if (!(bits & (CLAUSE | PERSON))) return -1;
  for (let i = verb + 1; i <= until; i++) {
    const word = tokens[i]?.text ?? '';
    if (word === 'that') return bits & CLAUSE || i > verb + 1 ? i : -1;
    if (BOUNDARY.test(word) || word === '.') return -1;
  }
  return -1;
}

/** The words right before the verb; after "and" the subject that the content begins with. */
function subjectBefore({ tokens }: Passage, verb: number, first: number): Span | null {
  let last = verb - 1;
  while (last > first && AUXILIARY.test(tokens[last]?.text ?? '')) last--;
  let from = last;
  while (from > first && !BOUNDARY.test(tokens[from - 1]?.text ?? '')) from--;
  if (BOUNDARY.test(tokens[last]?.text ?? '')) {
    from = first;
    last = first;
    while (last < verb && !AUXILIARY.test(tokens[last + 1]?.text ?? '')) last++;
    if (last >= verb - 1) return null;
  }
  const [a, b] = [tokens[from], tokens[last]];
  return a && b && last - from < LONGEST_SUBJECT ? { start: a.start, end: b.end } : null;
}
