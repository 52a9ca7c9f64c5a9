/** "What has been admitted is that …", "It was reported that …": said, and nobody is named. */
import type { Span } from '../../../article/index.ts';
import { CLAUSE, PAST, SPEECH_VERB } from '../lexicon.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

const REACH = 8;
const GAP = 6;
const SCORE = 0.7;
const BE = /^(?:is|was|are|were|be|been|being)$/i;
const SAID = SPEECH_VERB | CLAUSE | PAST;

/** Passive reporting with "What … is that" or "It is … that" at the start of a sentence. */
export function cleftReadings({ tokens, words, sentences, quoted }: Passage): Reading[] {
  const found: Reading[] = [];
  for (const { first, last } of sentences) {
    const opening = tokens[first]?.text;
    if (opening !== 'What' && opening !== 'It') continue;
    const verb = passiveVerb(first + 1);
    if (verb < 0) continue;
    const that = thatAfter(verb, Math.min(last, verb + GAP), opening === 'What');
    const [from, end, cue] = [tokens[that + 1], tokens[last], tokens[verb]];
    if (that < 0 || that + 1 >= last || !from || !end || !cue) continue;
    const content: Span[] = [{ start: from.start, end: end.text === '.' ? end.start : end.end }];
    const span = { start: cue.start, end: cue.end };
    found.push({ content, cue: [span], source: [], score: SCORE, by: 'unstated-passive' });
  }
  return found;

  function passiveVerb(from: number): number {
    for (let i = from; i < from + REACH; i++) {
      const bits = words[i]?.lexicon ?? 0;
      if ((bits & SAID) !== SAID || (quoted[i] ?? -1) >= 0) continue;
      const aux = [tokens[i - 1], tokens[i - 2], tokens[i - 3]];
      if (aux.some((t) => t && BE.test(t.text))) return i;
    }
    return -1;
  }

  /** The "that" after the verb; after "What" another form of "be" stands before it. */
  function thatAfter(verb: number, until: number, needsBe: boolean): number {
    for (let i = verb + 1; i <= until; i++)
      if (tokens[i]?.text === 'that')
        return needsBe === BE.test(tokens[i - 1]?.text ?? '') ? i : -1;
    return -1;
  }
}
