/**
 * “I have never seen such holes,” marvelled diver Per Ek: where the words in marks are followed by
 * whoever says them, that is the cue and the source, whatever a tagger that knows no such verb read.
 */

import { SPEECH_VERB } from '../../../models/quotation-tagger/lexicon.ts';
import type { Parts, Passage, Range } from '../../../models/quotation-tagger/passage.ts';
import { cueBehind } from '../proposers/cue-behind.ts';

/** The candidate with cue and source right behind its marks, where it has no verb of speech or no source. */
export function withTagBehind<C extends Parts>(p: Passage, c: C): C {
  const [piece, ...more] = c.content;
  if (!piece || more.length) return c;
  const at = p.quoted[piece.first] ?? -1;
  const marks = p.marked[at];
  if (!marks || p.quoted[piece.last] !== at || (c.source.length > 0 && says(p, c.cue))) return c;
  const behind = cueBehind(p, marks);
  return behind?.source ? { ...c, cue: [behind.cue], source: [behind.source] } : c;
}

function says(p: Passage, cue: readonly Range[]): boolean {
  for (const { first, last } of cue)
    for (let i = first; i <= last; i++) if (p.lexicon(i) & SPEECH_VERB) return true;
  return false;
}
