/**
 * An attribution inside another one's content: "a source says that the bank argues that …". The
 * outer reading keeps the whole; the inner one is a layer of its own.
 */
import type { Span } from '../../../article/index.ts';
import { CLAUSE, ING, SPEECH_VERB } from '../lexicon.ts';
import { type Passage, tokenFrom } from '../passage.ts';
import type { Reading } from '../reading.ts';

const SPEAKS = SPEECH_VERB | CLAUSE;
const SCORE = 0.6;
const LONGEST_SUBJECT = 6;
const BOUNDARY = /^(?:that|and|but|because|while|whether|if|when|which|as|,|;|:|\(|—|–|-|“|"|”)$/i;
const AUXILIARY =
  /^(?:has|have|had|is|was|are|were|will|would|can|could|may|might|did|does|do|not|never|also|now|still|already)$/i;

/** Readings for each verb of speech with "that" after it inside the outer content, outside marks. */
export function nestedReadings(p: Passage, outer: Reading): Reading[] {
  const found: Reading[] = [];
  for (const { start, end } of outer.content) {
    const first = tokenFrom(p, start);
    for (let i = first + 1; (p.tokens[i]?.end ?? Infinity) < end; i++) {
      const bits = p.words[i]?.lexicon ?? 0;
      if ((bits & SPEAKS) !== SPEAKS || bits & ING || (p.quoted[i] ?? -1) >= 0) continue;
      const [verb, that, after] = [p.tokens[i], p.tokens[i + 1], p.tokens[i + 2]];
      if (!verb || that?.text !== 'that' || !after || after.start >= end) continue;
      const source = subjectBefore(p, i, first);
      if (!source) continue;
      const content = [{ start: after.start, end }];
      const cue = [{ start: verb.start, end: verb.end }];
      found.push({ content, cue, source: [source], score: SCORE, by: 'nested-clause' });
      break;
    }
  }
  return found;
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
