/** Speech or stance: whether a cue says something or only holds it in mind. */
import type { ReportingClass } from '../../language/en/reporting-verbs.ts';
import {
  PHRASE,
  SPEECH_NOUN,
  SPEECH_VERB,
  STANCE_NOUN,
  STANCE_VERB,
} from '../../models/statement-network/lexicon.ts';
import { standardVocabulary, type Vocabulary } from '../../models/statement-network/words.ts';

const WORDS = /[\p{L}'’]+/gu;
/** Verbs that only say how another one is done: "continues to back", "keeps saying". */
const LEADING =
  /^(?:continu|keep|kept|begin|began|begun|start|seem|appear|tend|used|declin|refus|try|tries|tried)/;

/**
 * By the cue's first reporting verb, but for one that leads into another; without a verb by its
 * nouns. A cue without words (a colon, a dash) is speech, one that the lexicon does not know stance.
 */
export function reportingClass(
  cue: string,
  vocabulary: Vocabulary = standardVocabulary,
): ReportingClass {
  const words = cue.match(WORDS) ?? [];
  if (!words.length) return 'speech';
  const codes = words.map((w) => vocabulary.word(w).lexicon);
  if (codes.some((c) => c & PHRASE)) return 'speech';
  const verbs = words.flatMap((w, i) => {
    const verb = (codes[i] ?? 0) & (SPEECH_VERB | STANCE_VERB);
    return verb ? [{ verb, leads: LEADING.test(w.toLowerCase()) }] : [];
  });
  const decisive = verbs.find((v) => !v.leads) ?? verbs[0];
  if (decisive) return decisive.verb & SPEECH_VERB ? 'speech' : 'stance';
  const nouns = codes.find((c) => c & (SPEECH_NOUN | STANCE_NOUN)) ?? 0;
  return nouns & SPEECH_NOUN ? 'speech' : 'stance';
}
