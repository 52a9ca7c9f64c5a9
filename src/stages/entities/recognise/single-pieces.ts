/** Names of a single piece, which some rules take away. */
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

/** The names without those that are one piece, of index `i`, of which `isNone` holds. */
export function withoutSingle(
  { pieces }: Sentence,
  names: readonly Name[],
  isNone: (i: number, name: Name) => boolean,
): Name[] {
  let at = 0;
  return names.filter((name) => {
    while ((pieces[at]?.start ?? name.end) < name.start) at++;
    const piece = pieces[at];
    return piece?.start !== name.start || piece.end !== name.end || !isNone(at, name);
  });
}
