/** How a reported claim is supported: by how much of it stands in quotation marks. */
import type { Claim, Quotation, Span } from '../../article/index.ts';
import { holdsWord, withoutAll } from './tidy.ts';

/**
 * verbatim when every word is in quotation marks, mixed when some are, else paraphrase; `quoted` are
 * the outermost quoted spans around. The turn of a speaker in a transcript is verbatim without marks.
 */
export function supportOf(
  text: string,
  type: Quotation['type'],
  content: readonly Span[],
  quoted: readonly Span[],
): Claim['support'] {
  const plain = withoutAll(content, quoted);
  const marked = withoutAll(content, plain);
  if (!marked.some((s) => holdsWord(text, s))) return type === 'direct' ? 'verbatim' : 'paraphrase';
  return plain.some((s) => holdsWord(text, s)) ? 'mixed' : 'verbatim';
}
