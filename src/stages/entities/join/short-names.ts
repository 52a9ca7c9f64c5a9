/**
 * Short names of bodies that the model missed: the initials of a body ("SES" of "State Emergency
 * Service"), and the first word of a firm where it is a word of its own ("Norvik" of "Norvik Dairy").
 */
import { bySpan } from '../../../article/index.ts';
import { titleGender } from '../../../models/genders/gender.ts';
import type { Token } from '../../../nlp/index.ts';
import { isWellKnown } from '../country/listed.ts';
import { isTitled } from '../kinds/titled.ts';
import type { Name } from '../recognise/name.ts';
import { initialsOf } from './acronym.ts';
import { comparable } from './form.ts';
import { isOwnWord } from './shortened.ts';

/** Share of such names that are right on development data. */
const SCORE = 0.8;
const SHORTEST_ACRONYM = 3;
const CAPITALISED = /^\p{Lu}/u;
/** After a name that opens a sentence: it is a subject, or possesses. */
const SUBJECT =
  /^(?:['’]s|has|had|is|was|will|would|can|could|may|might|should|said|says|plans|expects|wants|also|did|does)$/;
/** Before the rest of a longer name. */
const JOINED = /^(?:of|and|for|the|&)$/;
/** Around a word of a web or mail address. */
const ADDRESS = /^[@./]|[@/]|\.\p{L}/u;
/** Behind the name of one who governs. */
const OF_A_PERSON = /^(?:['’]s)? (?:administration|campaign|presidency|cabinet|family)\b/;
const ACRONYM = /^\p{Lu}{3,8}$/u;

/** Short names by their words as written; null where several bodies have it. */
function shortNames(text: string, names: readonly Name[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const add = (short: string, long: string) => {
    const known = found.get(short);
    found.set(short, known === undefined || known === long ? long : null);
  };
  for (const { start, end, type } of names) {
    if (type !== 'organization') continue;
    const written = text.slice(start, end).replace(/^[Tt]he /, '');
    const words = comparable(written, type);
    if (words.length < 2) continue;
    const long = words.join(' ');
    for (const initials of initialsOf({ text: written, type, words }))
      if (initials.length >= SHORTEST_ACRONYM) add(initials.toUpperCase(), long);
    const [first = ''] = written.split(' ');
    if (CAPITALISED.test(first) && isOwnWord(first.toLowerCase(), words)) add(first, long);
  }
  return found;
}

/** Whether a capitalised word is no first word of a sentence and no part of a longer name. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1]?.text ?? '', tokens[i + 1]?.text ?? ''];
  if (CAPITALISED.test(before) || CAPITALISED.test(after)) return false;
  // "an officer of Norvik", but "Ministry of Ports".
  const isPart =
    JOINED.test(before) && !(before === 'of' && /^\p{Ll}/u.test(tokens[i - 2]?.text ?? ''));
  return !isPart && (SUBJECT.test(after) || /^\p{Ll}|^,$/u.test(before));
}

/** "Climate Fund" does not make "Climate" its name where the article writes of climate, addresses aside. */
function dropCommon(
  text: string,
  sentences: readonly (readonly Token[])[],
  short: Map<string, string | null>,
): void {
  const common = new Map([...short.keys()].map((name) => [name.toLowerCase(), name]));
  for (const tokens of sentences)
    for (const { text: word, start, end } of tokens) {
      const name = common.get(word);
      if (name && !ADDRESS.test(text.slice(Math.max(0, start - 1), end + 2))) short.delete(name);
    }
}

/** One word that is a body's short name is no person's, unless somebody of the article has that surname or title. */
function retyped(
  text: string,
  names: readonly Name[],
  short: ReadonlyMap<string, unknown>,
): Name[] {
  const words = names.map(({ start, end }) => text.slice(start, end).split(' '));
  const surnames = new Set(
    words.flatMap((name, i) =>
      names[i]?.type === 'person' && name.length > 1 ? (name.at(-1) ?? '') : [],
    ),
  );
  for (const { start, end, type } of names)
    if (type === 'person' && (isTitled(text, start) || OF_A_PERSON.test(text.slice(end, end + 16))))
      surnames.add(text.slice(start, end));
  // "the Pirates" of "Norvik Pirates".
  const teams = new Set(
    words.flatMap((name, i) =>
      names[i]?.type === 'organization' &&
      name.at(-1)?.endsWith('s') &&
      isWellKnown(name.slice(0, -1).join(' '))
        ? (name.at(-1) ?? '')
        : [],
    ),
  );
  return names.map((name, i) => {
    const [word = '', more] = words[i] ?? [];
    const isShort =
      name.type === 'person' && more === undefined && (short.has(word) || teams.has(word));
    if (!isShort || surnames.has(word) || titleGender(text, name)) return name;
    return { ...name, type: 'organization' };
  });
}

/** The names with the short ones that the model did not find; in order, without overlap. */
export function addShortNames(
  text: string,
  sentences: readonly (readonly Token[])[],
  names: readonly Name[],
): Name[] {
  const short = shortNames(text, names);
  if (short.size) dropCommon(text, sentences, short);
  const own = retyped(text, names, short);
  if (short.size === 0) return own;
  const added: Name[] = [];
  let next = 0;
  for (const tokens of sentences)
    tokens.forEach(({ text: word, start, end }, i) => {
      while ((names[next]?.end ?? Infinity) <= start) next++;
      if ((names[next]?.start ?? Infinity) < end || !short.get(word)) return;
      if (ACRONYM.test(word) || standsAlone(tokens, i))
        added.push({ start, end, type: 'organization', score: SCORE });
    });
  return added.length ? [...own, ...added].sort(bySpan) : own;
}
