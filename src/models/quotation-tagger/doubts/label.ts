/** "Price: the boats cost less in May": before a colon a label stands more often than a speaker. */
import type { Parts, Passage } from '../passage.ts';
import { isMarked, wordsOf } from './parts.ts';

const HALF = 0.5;
const MARK = /^[:—–-]$/;

/** Lower where the cue is a mark alone, and no word of the content stands in quotation marks. */
export function label(p: Passage, parts: Parts): number {
  const cue = wordsOf(p, parts.cue);
  const marks = cue.length > 0 && cue.every((word) => MARK.test(word));
  return marks && !isMarked(p, parts) ? HALF : 1;
}
