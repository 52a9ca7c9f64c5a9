/**
 * A nationality is of a country: "Odvarian", "Odvarians". Words for a part of the world or of a country
 * ("Western", "Texans"), for a faith, a people without a state or a political camp are none.
 */
import { lastStartingBy } from '../../../article/index.ts';
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

const OTHERS = is.PEOPLE | is.CAMP;

/** The names of a sentence, nationalities only of countries. */
export function keepCountryPeoples(
  { pieces, phrases }: Sentence,
  names: readonly Name[],
): readonly Name[] {
  return names.filter((name) => {
    if (name.type !== 'nationality') return true;
    let classes = 0;
    for (let i = lastStartingBy(pieces, name.start); (pieces[i]?.start ?? name.end) < name.end; i++)
      classes |= (phrases[i] as number) >> 2;
    return !(classes & OTHERS) || (classes & is.NATIONALITY) !== 0;
  });
}
