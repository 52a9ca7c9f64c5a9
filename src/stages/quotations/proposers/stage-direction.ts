/** What a transcript tells beside the words: "(LAUGHTER)", "[Applause]", "(SOUNDBITE OF MUSIC)". */
import type { Span } from '../../../article/index.ts';

const DIRECTION =
  /[([](?:soundbite|laugh|chuckl|applau|cheer|cross-?talk|inaudible|unintelligible|pause|music|sigh|smile|shrug|nod|crying|weep|sobb|speaking|reading|singing|through (?:an )?interpreter|off-?mic|begin video|end video|begin audio|end audio|video clip|audio clip|commercial break)[^()[\]\n]{0,60}[)\]]/giu;
const WORD = /[\p{L}\p{N}]/u;

/** The pieces of the span between directions, without white space at their edges. */
export function withoutDirections(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  const add = (to: number): void => {
    const said = text.slice(from, to);
    if (!WORD.test(said)) return;
    const first = from + said.length - said.trimStart().length;
    pieces.push({ start: first, end: first + said.trim().length });
  };
  for (const { index, 0: direction } of text.slice(start, end).matchAll(DIRECTION)) {
    add(start + index);
    from = start + index + direction.length;
  }
  add(end);
  return pieces;
}
