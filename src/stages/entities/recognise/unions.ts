/** A union names its members: "the Confederation of A and B" goes on over "and B". */
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

const UNIONS = new Set(
  'union confederation federation community commonwealth alliance association'.split(' '),
);

/** The names of a sentence, with "X Union of A", "and" and the place "B" as one organization. */
export function joinUnions({ pieces }: Sentence, names: readonly Name[]): Name[] {
  const wordsOf = ({ start, end }: Name): string[] =>
    pieces.flatMap((piece) =>
      piece.start >= start && piece.end <= end ? [piece.form.text.toLowerCase()] : [],
    );
  const found: Name[] = [];
  for (const name of names) {
    const last = found.at(-1);
    const goesOn =
      last?.type === 'organization' &&
      name.type === 'place' &&
      pieces.some(
        (piece, i) =>
          piece.form.text === 'and' &&
          pieces[i - 1]?.end === last.end &&
          pieces[i + 1]?.start === name.start,
      );
    const words = goesOn && last ? wordsOf(last) : [];
    if (last && words.at(-2) === 'of' && words.some((word) => UNIONS.has(word)))
      found[found.length - 1] = { ...last, end: name.end };
    else found.push(name);
  }
  return found;
}
