/** A union names its members: "the Confederation of A and B" goes on over "and B". */
import { lastStartingBy } from '../../../article/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';

const UNIONS = new Set(
  'union confederation federation community commonwealth alliance association'.split(' '),
);

/** The names of a sentence, with "X Union of A", "and" and the place "B" as one organization. */
export function joinUnions({ pieces }: Sentence, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  for (const name of names) {
    const last = found.at(-1);
    const next = lastStartingBy(pieces, name.start);
    if (
      last?.type === 'organization' &&
      name.type === 'place' &&
      pieces[next - 1]?.form.text === 'and' &&
      pieces[next - 2]?.end === last.end &&
      pieces[next - 3]?.form.text === 'of' &&
      isUnion(pieces, lastStartingBy(pieces, last.start), next)
    )
      found[found.length - 1] = { ...last, end: name.end };
    else found.push(name);
  }
  return found;
}

const isUnion = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces.slice(from, to).some(({ form }) => UNIONS.has(form.text.toLowerCase()));
