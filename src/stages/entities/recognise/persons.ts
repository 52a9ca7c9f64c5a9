/** Where a person's name ends: "Quist and Oduya" are two, and a number behind a name is no part of it. */
import { lastStartingBy } from '../../../article/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';

const isAnd = ({ form }: Piece): boolean => form.text === 'and' || form.text === '&';

/** The names in the pieces `from` to `to`, which the model took for one person's. */
function partsOf(pieces: readonly Piece[], name: Name, from: number, to: number): Name[] {
  const parts: Name[] = [];
  let first = from;
  for (let i = from; i <= to; i++) {
    const piece = pieces[i];
    if (i < to && piece && !isAnd(piece)) continue;
    let last = i;
    while (last > first && pieces[last - 1]?.form.number) last--;
    const [start, end] = [pieces[first]?.start, pieces[last - 1]?.end];
    if (last > first && start !== undefined && end !== undefined)
      parts.push({ ...name, start, end });
    first = i + 1;
  }
  return parts;
}

/** The names of a sentence, a person's parted where another begins and ended where it ends. */
export function partPersons({ pieces }: Sentence, names: readonly Name[]): Name[] {
  return names.flatMap((name) => {
    if (name.type !== 'person') return [name];
    const from = lastStartingBy(pieces, name.start);
    let to = from;
    while ((pieces[to]?.start ?? name.end) < name.end) to++;
    return partsOf(pieces, name, from, to);
  });
}
