/**
 * A nationality is of a country: "Odvarian", "Odvarians". Words for a part of the world or of a country
 * ("Western", "Texans"), for a faith, a people without a state or a political camp are none, and those of
 * a part of a country are no place.
 */
import { lastStartingBy } from '../../../article/index.ts';
import { knownAs } from '../country/lexicon.ts';
import { placeKey } from '../country/place-key.ts';
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

const OTHERS = is.PEOPLE | is.CAMP;

/** "South Odvarans": those of a part of a country. */
const isOfPart = (own: string): boolean =>
  own.endsWith('ans') && knownAs('place', placeKey(own.slice(0, -2)))?.kind === 'part';

/** The names of a sentence, nationalities only of countries. */
export function keepCountryPeoples(
  { pieces, phrases }: Sentence,
  names: readonly Name[],
): readonly Name[] {
  return names.filter((name) => {
    if (name.type !== 'nationality' && name.type !== 'place') return true;
    const from = lastStartingBy(pieces, name.start);
    let [to, classes] = [from, 0];
    for (; (pieces[to]?.start ?? name.end) < name.end; to++)
      classes |= (phrases[to] as number) >> 2;
    if (name.type === 'nationality') return !(classes & OTHERS) || (classes & is.NATIONALITY) !== 0;
    const words = pieces.slice(from, to).map(({ form }) => form.text);
    return !isOfPart(words.join(' '));
  });
}
