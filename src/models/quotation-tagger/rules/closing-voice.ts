/** "Vale warned [that the pier was weak], according to two letters": whoever reports the whole of it. */
import type { Span } from '../../../article/index.ts';

/** Up to the end: one noun phrase, and at most one that explains it, "an adviser to the board". */
const VOICE = /^, according to [^,;:“”"]+(?:, (?:an?|the|who|which|both|all) [^,;:“”"]+)?$/;
const OPENS = ', according to ';
const SENTENCE_END = /^(?:[.!?\n]|$)/;

/** The piece without the voice at the end of its sentence, which reports who said it as well. */
export function withoutVoice(text: string, piece: Span): Span {
  const at = piece.start + text.slice(piece.start, piece.end).lastIndexOf(OPENS);
  if (at <= piece.start || !SENTENCE_END.test(text.slice(piece.end, piece.end + 1))) return piece;
  return VOICE.test(text.slice(at, piece.end)) ? { start: piece.start, end: at } : piece;
}
