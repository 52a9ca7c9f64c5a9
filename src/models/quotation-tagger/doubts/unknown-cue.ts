/** "The plan includes a pool": a cue without any word of saying or thinking is rarely one. */
import { speakingWords } from '../../../language/en/speaking-words.ts';
import type { Parts, Passage } from '../passage.ts';
import { isMarked, lowerAt } from './parts.ts';

const WORD = /\p{L}/u;
/** On development data a third of them are right, and half of those above it. */
const DOUBT = 0.6;

/** Lower where no word of the cue is in a list of the language; 1 for marks alone (a colon, a dash). */
export function unknownCue(p: Passage, parts: Parts): number {
  if (isMarked(p, parts) || isMoved(p, parts)) return 1;
  let worded = false;
  for (const { first, last } of parts.cue)
    for (let i = first; i <= last; i++) {
      const word = lowerAt(p, i);
      if ((p.words[i]?.lexicon ?? 0) !== 0 || speakingWords.has(word)) return 1;
      worded ||= WORD.test(word);
    }
  return worded ? DOUBT : 1;
}

/** "alarmed that the dam leaks": a participle with a clause tells of a feeling. */
function isMoved(p: Passage, { cue, content: [piece] }: Parts): boolean {
  const verb = lowerAt(p, cue.at(-1)?.last ?? -1);
  return verb.endsWith('ed') && piece !== undefined && lowerAt(p, piece.first) === 'that';
}
