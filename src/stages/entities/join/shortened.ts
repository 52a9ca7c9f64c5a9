/** A body, event, work or product that is named in short: "the Union State" of "the Union State of X and Y". */
import { nameWords, organizations } from '../../../language/en/index.ts';
import { knownAs } from '../country/lexicon.ts';
import { bearersOf } from '../country/towns.ts';
import { comparable, type Form, keyOf } from './form.ts';
import { legalForms } from './legal-forms.ts';

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => long[i] === word);

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => long[long.length - short.length + i] === word);

/** The word that a body's name is built on: "Commission" of "European Commission", "Ministry" of "Ministry of Health". */
function head(words: readonly string[]): string | undefined {
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  return of > 0 ? words[of - 1] : words.at(-1);
}

/** Words that begin the names of many bodies. */
const COMMON = new Set(
  'national united royal federal first general central new american international european global world great public state southern northern eastern western north south east west big free open green red blue black white golden city people democratic republican social liberal conservative holy saint st good high old young young'.split(
    ' ',
  ),
);

/** "Norvik" of "Norvik Dairy Foods": the first word is no place, people or common word, so it is the firm's own. */
export const isOwnWord = (word: string, long: readonly string[]): boolean =>
  word.length > 3 &&
  !long.includes('of') &&
  !COMMON.has(word) &&
  !knownAs('place', word) &&
  !knownAs('nationality', word) &&
  !bearersOf(word).large.length;

/** Bodies that the lexicon knows by that very name. */
const KNOWN = new Set(
  organizations.organizations.map((name) => keyOf(comparable(name, 'organization'))),
);
const SAME_BODY = new Set(
  'university electronics motors airlines airways bank party news international department'.split(
    ' ',
  ),
);

/** "Disney" is no short name of "Disney Channel": it is a body of its own, and not only in form. */
function isAnother(short: readonly string[], long: readonly string[]): boolean {
  if (!startsWith(long, short) || !KNOWN.has(keyOf(short))) return false;
  const rest = long.slice(short.length);
  if (/^(?:of|for|in|and)$/.test(rest[0] ?? '')) return false;
  return !rest.every((word) => legalForms.has(word) || SAME_BODY.has(word));
}

/** How well `short` fits `long`: 3 beginning of the name, 2 its end, 1 its head alone, 0 not at all. */
export function shortFit(short: Form, long: Form): number {
  const [s, l] = [short.words, long.words];
  if (s.length >= l.length || (short.type === 'organization' && isAnother(s, l))) return 0;
  const [only = ''] = s;
  if (s.length === 1) {
    if (only.length < 3) return 0;
    // "The House" is no White House, but a House of Representatives.
    if (only === 'house' && l[1] !== 'of') return 0;
    if (nameWords.organization.has(only)) return head(l) === only ? 1 : 0;
    const rest = l.slice(1);
    const firm = rest.every((word) => legalForms.has(word) || nameWords.organization.has(word));
    if (l[0] === only)
      return firm || short.type !== 'organization' ? 3 : isOwnWord(only, l) ? 2 : 0;
    // "Halmar" of "Ada Halmar Co.": the firm's own word stands before its legal form.
    if (l.at(-2) === only && legalForms.has(l.at(-1) ?? '')) return 2;
    if (l.at(-1) !== only) return 0;
    // "Pirates" of "Norvik Pirates": a team behind its town.
    if (
      knownAs('place', l.slice(0, -1).join(' ')) ||
      bearersOf(l.slice(0, -1).join(' ')).large.length
    )
      return 2;
    // "Church of X" is X in short; but only "X of Y" itself, not "Department of Y" of somewhere.
    return short.type !== 'organization' ? 2 : l.length === 3 && l[1] === 'of' ? 1 : 0;
  }
  if (startsWith(l, s)) return 3;
  return endsWith(l, s) ? 2 : 0;
}
