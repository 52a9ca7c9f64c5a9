/**
 * Makes and models of machines by their designation: "Su-25", "Boeing 747-300", "F-35s",
 * "Soyuz-FG". The corpora hold few products, so the model takes no stand on them.
 */
import { lastStartingBy } from '../../../article/index.ts';
import { nameWords } from '../../../language/en/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';

/** A few letters, a hyphen, a number; or a word, a hyphen, one or two capitals. */
const DESIGNATION =
  /^(?:\p{Lu}\p{L}{0,3}-\d{1,4}\p{L}{0,2}(?:-\d{1,4})?|\p{Lu}\p{Ll}{3,}-\p{Lu}{1,2}\d{0,2})$/u;
const MODEL_NUMBER = /^\p{Lu}?\d{2,4}(?:-\d{1,4})?\p{L}{0,2}$/u;
/** Share of such names that are right, by reading. */
const SCORE = 0.75;

/** A name that is a designation and nothing else: no body is called "Su-25". */
function isDesignation(pieces: readonly Piece[], { start, end, type }: Name): boolean {
  const piece = pieces[lastStartingBy(pieces, start)];
  return (
    type === 'organization' &&
    piece?.start === start &&
    piece.end === end &&
    designates(piece.form.text)
  );
}

/** The names of a sentence and the designations where the model saw no name. */
export function addDesignations({ pieces }: Sentence, names: readonly Name[]): Name[] {
  const taken = new Uint8Array(pieces.length);
  for (const name of names)
    for (let i = lastStartingBy(pieces, name.start); (pieces[i]?.start ?? name.end) < name.end; i++)
      taken[i] = 1;
  const free = (i: number): boolean => taken[i] === 0;
  const found: Name[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece?.form.hasLetter || !piece.form.hasCapital || !free(i)) continue;
    const { text } = piece.form;
    const isMaker = nameWords.makers.has(text.toLowerCase());
    const next = pieces[i + 1];
    if (
      isMaker &&
      next &&
      free(i + 1) &&
      (MODEL_NUMBER.test(next.form.text) || designates(next.form.text))
    ) {
      found.push({ start: piece.start, end: next.end, type: 'product', score: SCORE });
      i++;
    } else if (designates(text))
      found.push({ start: piece.start, end: piece.end, type: 'product', score: SCORE });
  }
  const told = names.map((name) =>
    isDesignation(pieces, name) ? { ...name, type: 'product' as const } : name,
  );
  return found.length ? [...told, ...found].sort((a, b) => a.start - b.start) : told;
}

/** Diseases, groups of states, roads and age groups are written alike. */
const designates = (text: string): boolean =>
  DESIGNATION.test(text) && !nameWords.notDesignations.has(text.toLowerCase().replace(/-.*/, ''));
