/** "The Ada Quist Harbour Institute": a body that bears a person's name is one name, not two. */
import { lastStartingBy } from '../../../article/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { lower } from './pieces.ts';

const HEADS = new Set(
  'institute foundation school college university hospital center centre library museum academy trust fund'.split(
    ' ',
  ),
);
/** Of capitals between the person and the body. */
const LONGEST = 4;

/** The names of a sentence, a person's and a body's right behind it as one where the body has such a head. */
export function joinEponyms({ pieces }: Sentence, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  for (const name of names) {
    const last = found.at(-1);
    const isOne =
      last?.type === 'person' &&
      name.type === 'organization' &&
      HEADS.has(lastWord(name)) &&
      areCapitals(lastStartingBy(pieces, last.end - 1) + 1, lastStartingBy(pieces, name.start));
    if (isOne && last) found[found.length - 1] = { ...name, start: last.start };
    else found.push(name);
  }
  return found;

  function lastWord({ end }: Name): string {
    return lower(pieces[lastStartingBy(pieces, end - 1)]);
  }

  function areCapitals(from: number, to: number): boolean {
    return to - from <= LONGEST && pieces.slice(from, to).every(({ form }) => form.capital);
  }
}
