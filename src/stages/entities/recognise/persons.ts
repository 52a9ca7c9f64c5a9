/** "Quist and Oduya" are two persons, never one: no person's name has an "and" in it. */
import { lastStartingBy } from '../../../article/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

/** The names of a sentence, a person's parted at each "and". */
export function partPersons({ pieces }: Sentence, names: readonly Name[]): Name[] {
  return names.flatMap((name) => {
    if (name.type !== 'person') return [name];
    const parts: Name[] = [];
    let start = name.start;
    let end = start;
    for (let i = lastStartingBy(pieces, name.start); ; i++) {
      const piece = pieces[i];
      if (!piece || piece.start >= name.end) break;
      if (piece.form.text === 'and' || piece.form.text === '&') {
        if (end > start) parts.push({ ...name, start, end });
        start = pieces[i + 1]?.start ?? name.end;
        end = start;
      } else end = piece.end;
    }
    if (end > start) parts.push({ ...name, start, end });
    return parts;
  });
}
