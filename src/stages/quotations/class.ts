/** Speech or stance: whether it was said or written, or is wanted, feared, believed. */
import type { Quotation } from '../../article/index.ts';
import type { Reading } from '../../models/quotation-tagger/index.ts';
import { reportingClass } from '../../models/quotation-tagger/lexicon.ts';

/** By the cue's reporting words; a cue that the lexicon does not know is stance. */
export function classOf(text: string, { cue }: Reading): Quotation['class'] {
  const [span] = cue;
  return span ? reportingClass(text.slice(span.start, span.end)) : 'speech';
}
