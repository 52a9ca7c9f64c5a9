/**
 * "You know that the lid is hot": outside quotation marks "you" is the reader, of whom nothing is
 * reported; nor is it said by a device that "it tells you the pressure".
 */
import type { Parts, Passage } from '../passage.ts';
import { isMarked, lowerAt, wordsOf } from './parts.ts';

const READER = /^you(?:rs?|rself)?(?:'(?:ll|re|ve|d))?$/;
/** What the reader did say: "you asked us whether". */
const SAID = /^(?:said|told|asked|wrote|mentioned|suggested|claimed)$/;
/** Sources that tell the reader something by what they are, or the author by what is written here. */
const SHOWER = /^(?:it|this|that|these|which|i|we)$/;
const TELLS =
  /^(?:tell|tells|show|shows|showing|ask|asks|give|gives|let|lets|warn|remind|reminds)$/;
const HALF = 0.5;

/** 0 where the reader is the source, half where the reader is told. */
export function toldReader(p: Passage, parts: Parts): number {
  const [source, ...more] = wordsOf(p, parts.source);
  if (source === undefined || more.length) return 1;
  const at = parts.source[0]?.first ?? -1;
  if ((p.quoted[at] ?? -1) >= 0) return 1;
  const cue = wordsOf(p, parts.cue);
  if (READER.test(source)) {
    if (cue.some((word) => SAID.test(word))) return 1;
    return isMarked(p, parts) ? HALF : 0;
  }
  const told = lowerAt(p, parts.content[0]?.first ?? -1);
  return SHOWER.test(source) && told === 'you' && cue.some((word) => TELLS.test(word)) ? HALF : 1;
}
