/** What a noun that heads a source names: a body, or something written or counted. */
import { nameWords, speakerWords } from '../../../language/en/index.ts';
import { isOutlet } from '../../../language/en/outlets.ts';

function among(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word)) return true;
  if (!word.endsWith('s')) return false;
  return list.has(word.slice(0, -1)) || list.has(`${word.slice(0, -3)}y`);
}

/** Whether the noun names a body that speaks as one: "regulator", "agencies". */
export const isBody = (word: string): boolean =>
  !speakerWords.people.has(word) && among(speakerWords.bodies, word);

const ABSTRACT =
  /(?:[a-z]{3}(?:tion|sion|ment|ness|ity|ance|ence|ency|ism|ship|sis|ture)|figure|cut|deal|fire|word|eye|price|sale)s?$/;

/** Whether the noun, by its ending, names no person and no body: "calculations", "endorsement". */
export const isThing = (word: string): boolean =>
  ABSTRACT.test(word) &&
  !among(speakerWords.endsAsThing, word) &&
  !among(speakerWords.people, word) &&
  !among(speakerWords.bodies, word);

/** Of the words that end bodies' names, those that are surnames as well: "Charlotte Church". */
const SURNAMES =
  /^(?:bank|brothers|chamber|church|club|court|forces?|front|guard|house|king|law|league|major|party|power|press|union|works)$/;

/** Whether a name ends as those of bodies do: "Kea Productions", "Harbour Energy". */
export function isBodyName(name: string): boolean {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const word = last.toLowerCase().replace(/['’]s?$/, '');
  return (
    words.length > 1 &&
    /^\p{Lu}/u.test(last) &&
    (speakerWords.bodyEndings.has(word) ||
      (nameWords.organization.has(word) && !SURNAMES.test(word)))
  );
}

/** Whether the noun names something written or counted: "report", "figures". */
export const isDocument = (word: string): boolean => among(speakerWords.documents, word);

/** Whether the noun names what can be a source: a body, something written, people. */
export const isSourceNoun = (word: string): boolean =>
  isBody(word) || isDocument(word) || speakerWords.people.has(word);

/** Whether the noun stands for a newspaper or broadcaster. */
export const isPaper = (word: string): boolean => speakerWords.papers.has(word);

/** The class of councils, ministries and clubs. */
export const PUBLIC_BODY = 2;

/** What a body's name says of it: 1 a paper or broadcaster, 2 a public body or a club, 0 anything else. */
export function bodyClass(name: string): number {
  if (isOutlet(name)) return 1;
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => speakerWords.publicBodies.has(word))
    ? PUBLIC_BODY
    : 0;
}
