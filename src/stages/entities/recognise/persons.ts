/**
 * Where a person's name ends: "Quist and Oduya" are two, "Ada Quist's Norvik" is a person and a firm,
 * "Quist Democrats" are a people; a number is no part of it, "III" is.
 */
import { lastStartingBy } from '../../../article/index.ts';
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';

const PEOPLES = is.NATIONALITY | is.PEOPLE | is.CAMP;
const PERSONAL = is.GIVEN_NAME | is.SURNAME;
/** No letter that can be an initial. */
const ORDINAL = /^(?:II|III|IV|VI{1,3}|IX|XI{1,3}|XIV|XV|XVI)$/;

/** Capitalised at the beginning of a sentence, before a person's name. */
const SENTENCE_OPENERS = new Set(
  'Given Like Unlike Despite When While Although Because Since After Before If But And Not Never Only Even Once Meet Watch Read'.split(
    ' ',
  ),
);
const INITIALS = /^(?!U\.)(?:\p{Lu}\.){2,3}$/u;

const isAnd = ({ form }: Piece): boolean => form.text === 'and' || form.text === '&';
const isPossessive = ({ form }: Piece): boolean => form.text === "'s" || form.text === '’s';

/** "T.J." before a name, but not "U.S.". */
const isInitials = (piece: Piece | undefined): boolean =>
  INITIALS.test(piece?.form.text ?? '') && !(piece && piece.form.classes & is.PHRASE_CLASSES);

/** "T." before "S. Ellis", where no other capital stands before it. */
const isInitial = (pieces: readonly Piece[], i: number): boolean =>
  /^\p{Lu}$/u.test(pieces[i]?.form.text ?? '') &&
  pieces[i + 1]?.form.text === '.' &&
  pieces[i + 1]?.start === pieces[i]?.end &&
  /^\p{Lu}$/u.test(pieces[i + 2]?.form.text ?? '') &&
  !pieces[i - 1]?.form.hasCapital;

/** "Republicans", "Kenyans": many of a people, and no surname. */
function isPeople({ pieces, phrases }: Sentence, i: number): boolean {
  const form = pieces[i]?.form;
  const classes = (phrases[i] as number) >> 2;
  return (
    form?.text.endsWith('s') === true && (classes & PEOPLES) !== 0 && !(form.classes & PERSONAL)
  );
}

/** The names in the pieces `from` to `to`, which the model took for one person's. */
function partsOf(sentence: Sentence, name: Name, from: number, to: number): Name[] {
  const { pieces } = sentence;
  const parts: Name[] = [];
  let first = from;
  let { type } = name;
  const add = (end: number) => {
    let last = end;
    while (last > first && pieces[last - 1]?.form.number) last--;
    const [start, stop] = [pieces[first]?.start, pieces[last - 1]?.end];
    if (last > first && start !== undefined && stop !== undefined)
      parts.push({ ...name, start, end: stop, type });
  };
  for (let i = from; i < to; i++) {
    const piece = pieces[i] as Piece;
    const possesses = isPossessive(piece) && i > from && i < to - 1;
    const isGroup = i > from && i === to - 1 && isPeople(sentence, i);
    if (!isAnd(piece) && !possesses && !isGroup) continue;
    add(i);
    first = isGroup ? i : i + 1;
    const next = pieces[first]?.form;
    if (possesses && next && !(next.classes & is.GIVEN_NAME)) {
      // "Dawson's Creek" is a work: behind one word only a known body stands.
      const known = ((sentence.phrases[first] as number) >> 2) & is.KNOWN_ORGANIZATION;
      if (i - from < 2 && !known) return parts;
      type = 'organization';
    }
    if (isGroup) type = 'nationality';
  }
  add(to);
  return parts;
}

/** The names of a sentence, a person's parted where another begins and ended where it ends. */
export function partPersons(sentence: Sentence, names: readonly Name[]): Name[] {
  const { pieces } = sentence;
  return names.flatMap((name, n) => {
    if (name.type !== 'person') return [name];
    const first = lastStartingBy(pieces, name.start);
    const isFree = (names[n - 1]?.end ?? 0) <= (pieces[first - 1]?.start ?? 0);
    let from = isFree && isInitials(pieces[first - 1]) ? first - 1 : first;
    while (isFree && from >= first - 4 && isInitial(pieces, from - 2)) from -= 2;
    let to = first;
    while ((pieces[to]?.start ?? name.end) < name.end) to++;
    if (ORDINAL.test(pieces[to]?.form.text ?? '') && !pieces[to + 1]?.form.hasCapital) to++;
    if (to - from > 1 && SENTENCE_OPENERS.has(pieces[from]?.form.text ?? '')) from++;
    return partsOf(sentence, name, from, to);
  });
}
