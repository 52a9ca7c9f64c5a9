/**
 * Names end where another one begins: at the hyphen of "US-China", at the possessive of "Chad's Ministry of Health" and of
 * "Parliament's Health Committee"; no person's begins with a title.
 */
import type { EntityType } from '../../../article/index.ts';
import { titles } from '../../../language/en/index.ts';
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

const TOWNS = is.LARGE_CITY | is.CITY | is.REGION;
const PEOPLES = is.NATIONALITY | is.PEOPLE | is.CAMP;
/** Titles that are acronyms, or that the list of given names holds too. */
const TITLES = new Set(['PM', 'MP', 'MEP', 'VP', 'CEO', 'CM', 'DP', 'DPM', 'Pol', 'Dame']);

/** The type of the known phrase that piece `i` belongs to, if it is a country's or a people's. */
function nationalType({ phrases }: Sentence, i: number): EntityType | undefined {
  const classes = ((phrases[i] as number | undefined) ?? 0) >> 2;
  if (classes & is.COUNTRY) return 'place';
  return classes & PEOPLES ? 'nationality' : undefined;
}

/** Index of the first piece in `from` to `to` at which a name must end; -1 when there is none. */
function borderIn(sentence: Sentence, from: number, to: number, type: EntityType): number {
  const { pieces } = sentence;
  for (let i = from + 1; i < to - 1; i++) {
    const text = pieces[i]?.form.text;
    const left = nationalType(sentence, i - 1);
    if (text === '-' && left === 'place' && nationalType(sentence, i + 1) === 'place') return i;
    if ((text === "'s" || text === '’s') && type === 'organization')
      if (left === 'place' || areBodies(sentence, from, i, to)) return i;
  }
  return -1;
}

/** Whether the possessive at piece `at` tells whose a body is: a town's, or another body's. */
function areBodies(sentence: Sentence, from: number, at: number, to: number): boolean {
  const isBody = (first: number, end: number) =>
    sentence.pieces.slice(first, end).some(({ form }) => form.classes & is.ORGANIZATION_WORD);
  const isAcronym = at - from === 1 && sentence.pieces[from]?.form.allCaps === true;
  return (
    isBody(at + 1, to) &&
    (isAcronym || isBody(from, at) || typeOfWhole(sentence, from, at) === 'place')
  );
}

/** The type of the pieces when all of them are one known phrase. */
function typeOfWhole(sentence: Sentence, from: number, to: number): EntityType | undefined {
  const { pieces, phrases } = sentence;
  const phrase = phrases[from] as number;
  const isWhole =
    to - from === 1
      ? (phrase & 3) === 0
      : (phrase & 3) === 1 &&
        phrases.slice(from, to).findIndex((p) => (p & 3) === 3) === to - from - 1;
  if (!isWhole) return undefined;
  const isName = ((pieces[from]?.form.classes ?? 0) & (is.GIVEN_NAME | is.SURNAME)) !== 0;
  return nationalType(sentence, from) ?? ((phrase >> 2) & TOWNS && !isName ? 'place' : undefined);
}

/** Index of the first piece of a person's name after the titles that lead to it ("Deputy President"). */
function afterTitles(sentence: Sentence, from: number, to: number): number {
  const { pieces } = sentence;
  let after = from;
  for (let i = from; i < to - 1; i++) {
    const form = pieces[i]?.form;
    if (!form) break;
    const isTitle =
      TITLES.has(form.text) ||
      ((form.classes & is.TITLE) !== 0 && (form.classes & is.GIVEN_NAME) === 0);
    if (isTitle) after = i + 1;
    else if (!titles.roleModifiers.has(form.text.toLowerCase()) && !nationalType(sentence, i))
      break;
  }
  return after;
}

/** "Kenyan Ada Otieno": a word for a country's people, and no given name, before a person's name. */
function isCompatriot({ pieces, phrases }: Sentence, i: number): boolean {
  const isNational =
    (phrases[i] as number) >> 2 === is.NATIONALITY && !((phrases[i] as number) & 3);
  return isNational && !((pieces[i]?.form.classes ?? 0) & (is.GIVEN_NAME | is.SURNAME));
}

/** The names of a sentence, cut where one must end and another begins. */
export function cutAtBorders(sentence: Sentence, names: readonly Name[]): Name[] {
  const { pieces } = sentence;
  const found: Name[] = [];
  let at = 0;
  for (const name of names) {
    while (at < pieces.length && (pieces[at]?.start ?? 0) < name.start) at++;
    let from = at;
    while (at < pieces.length && (pieces[at]?.end ?? Infinity) <= name.end) at++;
    const to = at;
    if (name.type === 'person') {
      from = afterTitles(sentence, from, to);
      if (to - from > 1 && isCompatriot(sentence, from)) {
        found.push({ ...name, ...span(from, from + 1), type: 'nationality' });
        from++;
      }
    }
    let border = borderIn(sentence, from, to, name.type);
    while (border >= 0) {
      const type = typeOfWhole(sentence, from, border);
      found.push({ ...name, ...span(from, border), type: type ?? name.type });
      from = border + 1;
      border = borderIn(sentence, from, to, name.type);
    }
    if (from >= to) continue;
    const cut = pieces[from]?.start !== name.start;
    const type = cut && to - from === 1 ? nationalType(sentence, from) : undefined;
    found.push({ ...name, ...span(from, to), type: type ?? name.type });
  }
  return found;

  function span(first: number, end: number) {
    return { start: pieces[first]?.start ?? 0, end: pieces[end - 1]?.end ?? 0 };
  }
}
