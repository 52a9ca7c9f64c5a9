/** How much a block of the page looks like a paragraph of prose. */
import type { Candidate } from './block-gatherer.ts';

/** No paragraph weighs more for being longer than this. */
const LONGEST_WEIGHED = 3000;

const PUNCTUATION = /[.,;:!?…。，、！？；：؟،।]/g;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Length of a text in characters, where one of a script that writes words in one or two counts more. */
const proseLength = (text: string): number => text.length + 2 * (text.match(WIDE)?.length ?? 0);

/** How much a block looks like a paragraph of prose, its place aside; 0 when not at all. */
export function proseWeight({ text: whole, linked, element }: Candidate): number {
  const text = whole.slice(0, LONGEST_WEIGHED);
  const length = proseLength(text);
  const free = 1 - linked / whole.length;
  if (length < 40 || free < 0.5) return 0;
  const marks = text.match(PUNCTUATION)?.length ?? 0;
  if (marks === 0) return 0;
  const named = element.name === 'p' ? 1 : element.name === 'li' ? 0.5 : 0.8;
  return (1 + Math.min(marks, length / 25) + Math.min(length / 100, 6)) * free * named;
}
