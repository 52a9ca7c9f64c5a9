/** Speech or stance: whether it was said or written, or is wanted, feared, believed. */
import type { Quotation } from '../../article/index.ts';
import {
  type Reading,
  reportingClass,
  type Vocabulary,
} from '../../models/quotation-tagger/index.ts';

/** By the cue's reporting words; without a cue it stands in quotation marks, which is speech. */
export function classOf(
  text: string,
  { cue }: Reading,
  vocabulary: Vocabulary,
): Quotation['class'] {
  const [span] = cue;
  return span ? reportingClass(text.slice(span.start, span.end), vocabulary) : 'speech';
}
