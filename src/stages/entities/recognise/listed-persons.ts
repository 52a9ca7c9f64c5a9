/**
 * Persons whose names are words too: "Ada Quist, Ivy Bridge and Rose Fields met". A given name and
 * another capital in a list with a person's full name are a person, and so are they before a verb that
 * opens what a person did ("Will Power said").
 */
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { lower, type Piece } from './pieces.ts';

/** Share of such names that are right, by reading. */
const SCORE = 0.8;
const LONGEST = 3;
const MOST_LISTED = 8;
const DEEDS = new Set(
  'said says told came was has had asked agreed wrote spoke left did met added sang went won replied'.split(
    ' ',
  ),
);

/** The pieces of one item of a list, last one excluded. */
interface Item {
  readonly from: number;
  readonly to: number;
}

const isCapital = (piece: Piece | undefined): boolean =>
  piece?.form.capital === true && piece.form.hasLetter;

/** The capitals that end before piece `to`. */
function itemBefore(pieces: readonly Piece[], to: number): Item | undefined {
  let from = to;
  while (isCapital(pieces[from - 1]) && to - from <= LONGEST) from--;
  return from < to ? { from, to } : undefined;
}

/** The items of the list whose "and" is piece `and`; none where it joins no names. */
function itemsAround(pieces: readonly Piece[], and: number): Item[] {
  let to = and + 1;
  while (isCapital(pieces[to]) && to - and <= LONGEST + 1) to++;
  if (to === and + 1) return [];
  const items: Item[] = [{ from: and + 1, to }];
  let end = lower(pieces[and - 1]) === ',' ? and - 1 : and;
  for (let n = 0; n < MOST_LISTED; n++) {
    const item = itemBefore(pieces, end);
    if (!item) break;
    items.push(item);
    if (lower(pieces[item.from - 1]) !== ',') break;
    end = item.from - 1;
  }
  return items.length > 1 ? items : [];
}

/** A given name and one or two capitals that are no known place or body. */
function mayBePerson({ pieces, phrases }: Sentence, { from, to }: Item): boolean {
  if (to - from < 2 || to - from > LONGEST || pieces[from]?.form.allCaps) return false;
  const isGiven = ((pieces[from]?.form.classes ?? 0) & is.GIVEN_NAME) !== 0;
  return isGiven && ((phrases[from] as number) & 3) === 0;
}

/** The names of a sentence, with the persons that the company of others tells. */
export function addListedPersons(sentence: Sentence, names: readonly Name[]): readonly Name[] {
  const { pieces } = sentence;
  if (sentence.case !== 'prose') return names;
  let found = [...names];
  const spanOf = ({ from, to }: Item) => ({
    start: pieces[from]?.start ?? 0,
    end: pieces[to - 1]?.end ?? 0,
  });
  const nameOf = (item: Item): Name | undefined => {
    const { start, end } = spanOf(item);
    return found.find((name) => name.start === start && name.end === end);
  };
  const isBody = ({ from, to }: Item): boolean =>
    (sentence.known[from] ?? 0) !== 0 ||
    pieces.slice(from, to).some(({ form }) => form.classes & is.ORGANIZATION_WORD);
  const add = (item: Item): void => {
    const span = spanOf(item);
    const inside = found.filter((name) => name.start < span.end && name.end > span.start);
    if (inside.some((name) => name.start < span.start || name.end > span.end)) return;
    if (inside.some(({ type }) => type === 'work' || (type === 'organization' && isBody(item))))
      return;
    found = [
      ...found.filter((name) => !inside.includes(name)),
      { ...span, type: 'person', score: SCORE },
    ];
  };
  const isPerson = (item: Item): boolean =>
    item.to - item.from > 1 && nameOf(item)?.type === 'person';
  pieces.forEach((piece, i) => {
    if (piece.form.text !== 'and') return;
    const items = itemsAround(pieces, i);
    if (!items.some(isPerson)) return;
    for (const item of items) if (!isPerson(item) && mayBePerson(sentence, item)) add(item);
  });
  const opening = { from: 0, to: 2 };
  if (DEEDS.has(lower(pieces[2])) && isCapital(pieces[1]) && mayBePerson(sentence, opening))
    if (!found.some(({ start }) => start < (pieces[2]?.start ?? 0))) add(opening);
  return found.sort((a, b) => a.start - b.start);
}
