/** "The camera sees the door", "the program asks for a number": a device does what its maker meant. */
import { devices } from '../../../language/en/devices.ts';
import { type Parts, type Passage, wordAt } from '../passage.ts';
import { isMarked, wordsOf } from './parts.ts';

const DOUBT = 0.6;
const BEHIND_NOUN = /^(?:of|in|on|at|by|for|with|from|that|which|who|,)$/;
/** "has been reported": somebody else does. */
const OTHERS = /^(?:according|per|been|was|were|is|are)$/;

/** Lower where the source's noun, in small letters, is a device, a program or a part of a body. */
export function device(p: Passage, parts: Parts): number {
  const [source] = parts.source;
  if (!source || isMarked(p, parts)) return 1;
  if (wordsOf(p, parts.cue).some((word) => OTHERS.test(word))) return 1;
  let noun = source.first;
  while (noun < source.last && !BEHIND_NOUN.test(wordAt(p, noun + 1))) noun++;
  return devices.has(wordAt(p, noun)) ? DOUBT : 1;
}
