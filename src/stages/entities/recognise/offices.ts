/**
 * Offices beside bodies: "White House Press Secretary" holds the name "White House", "Inspector-General
 * of Police" none, "the Orvan NGO Odvar" the name behind its kind.
 */
import { lastStartingBy } from '../../../article/index.ts';
import { titles } from '../../../language/en/index.ts';
import { knownAs } from '../country/lexicon.ts';
import { isWellKnown } from '../country/listed.ts';
import { placeKey } from '../country/place-key.ts';
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { lower, type Piece } from './pieces.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say more of an office and end no body's name. */
const LEADING = set(
  'press high chief deputy vice assistant associate senior junior prime executive managing attorney special acting lieutenant',
);
const OFFICES = set(
  'minister secretary director inspector-general commissioner president chairman governor ambassador convenor auditor-general attorney-general commander',
);
const KINDS = set('NGO NGOs');

const isOffice = (piece: Piece | undefined): boolean =>
  piece?.form.capital === true && titles.roles.has(lower(piece));

/** Index of the first piece of the body's own name; `to` when there is no name in it. */
function ownStart(pieces: readonly Piece[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    // "NGO Council" is a name of its own.
    const isPlain = i < to - 2 || !((pieces[to - 1]?.form.classes ?? 0) & is.ORGANIZATION_WORD);
    if (isPlain && KINDS.has(pieces[i]?.form.text ?? '')) return i + 1;
  }
  if (/^ministers?$/.test(lower(pieces[from - 2])) && lower(pieces[from - 1]) === 'of') return to;
  if (!OFFICES.has(lower(pieces[from])) || !/^(?:of|for)$/.test(lower(pieces[from + 1])))
    return from;
  const first = lower(pieces[from + 2]) === 'the' ? from + 3 : from + 2;
  const isBody = pieces
    .slice(first, to)
    .some(({ form }) => (form.classes & is.ORGANIZATION_WORD) !== 0);
  return isBody && to - first > 1 ? first : to;
}

/** A town, a country or a part of one; the White House is both a place and a body. */
const isPlace = (own: string): boolean =>
  isWellKnown(own) && knownAs('place', placeKey(own))?.kind !== 'region';

/** The names of a sentence, bodies without the words of an office. */
export function cutOffices(sentence: Sentence, names: readonly Name[]): Name[] {
  const { pieces } = sentence;
  return names.flatMap((name): Name[] => {
    if (name.type !== 'organization') return [name];
    const first = lastStartingBy(pieces, name.start);
    let to = first;
    while ((pieces[to]?.end ?? Infinity) <= name.end) to++;
    const from = ownStart(pieces, first, to);
    const last = to;
    if (isOffice(pieces[to])) while (to - from > 1 && LEADING.has(lower(pieces[to - 1]))) to--;
    const [start, end] = [pieces[from]?.start, pieces[to - 1]?.end];
    if (from >= to || start === undefined || end === undefined) return [];
    if (from === first && to === last) return [name];
    const own = pieces.slice(from, to).map(({ form }) => form.text);
    return [{ ...name, start, end, type: isPlace(own.join(' ')) ? 'place' : name.type }];
  });
}
