/**
 * Two names that the model took for one: "Norvik Foods Council and Halmar", "Orvik Pro and Orvik Mini",
 * "Ada Quist of Orva Hospital".
 */
import { nameWords } from '../../../language/en/index.ts';
import * as is from '../recognise/classes.ts';
import { gazetteer } from '../recognise/lexicon.ts';
import type { Name } from '../recognise/name.ts';
import { abbreviates } from './acronym.ts';
import { comparable, type Form } from './form.ts';

const AND = ' and ';
const OF = ' of ';

const BODIES = new Set(
  'university ministry committee commission council federation association foundation corporation institute institution agency bureau department company inc inc. ltd'.split(
    ' ',
  ),
);

/** "Orva Port Council": a body in full, of several words, by its last one. */
function isWhole(part: string): boolean {
  const words = part.toLowerCase().split(' ');
  return words.length > 1 && BODIES.has(words.at(-1) ?? '') && !/ (?:of|for|on) /.test(part);
}

/** "Orvik Pro and Orvik Mini": both have the same first word and more. */
function areOfOneMake(left: string, right: string): boolean {
  const [l, r] = [left.split(' '), right.split(' ')];
  return l.length > 1 && r.length > 1 && l[0] === r[0];
}

/** The two names that "and" joins in a name; undefined where it is one. */
function joinedBy(own: string, { type }: Name): readonly [string, string] | undefined {
  const [left = '', right = '', more] = own.split(AND);
  // "Quist and Quist".
  if (more !== undefined || right.startsWith(left) || right.endsWith(left)) return undefined;
  const areTwo =
    (type === 'organization' && isWhole(left)) || (type === 'product' && areOfOneMake(left, right));
  return areTwo && /^\p{Lu}/u.test(right) ? [left, right] : undefined;
}

const isHead = (word: string): boolean => nameWords.organization.has(word.toLowerCase());

/** A given name with more, and the body that the person is of; undefined where it is one body. */
function personOf(own: string): readonly [string, string] | undefined {
  const at = own.indexOf(OF);
  if (at < 0) return undefined;
  const [person, body] = [own.slice(0, at), own.slice(at + OF.length)];
  const words = person.split(' ');
  const isGiven = (gazetteer.classesOf((words[0] ?? '').toLowerCase()) & is.GIVEN_NAME) !== 0;
  if (!isGiven || words.length < 2 || words.some((word) => isHead(word) || !/^\p{Lu}/u.test(word)))
    return undefined;
  return body.split(' ').some(isHead) ? [person, body] : undefined;
}

/** "Orva Port Council OPC": a body and its letters; undefined where it has none. */
function lettersBehind(own: string): readonly [string, string] | undefined {
  const at = own.lastIndexOf(' ');
  const [body, letters] = [own.slice(0, at), own.slice(at + 1)];
  const form = (text: string): Form => ({
    text,
    type: 'organization',
    words: comparable(text, 'organization'),
  });
  const isShort = /^\p{Lu}{3,}$/u.test(letters) && abbreviates(form(letters), form(body));
  return isShort ? [body, letters] : undefined;
}

/** The names, those of two things parted. */
export function splitNames(text: string, names: readonly Name[]): Name[] {
  return names.flatMap((name): Name[] => {
    const own = text.slice(name.start, name.end);
    const two = own.includes(AND)
      ? joinedBy(own, name)
      : name.type === 'organization'
        ? (personOf(own) ?? lettersBehind(own))
        : undefined;
    if (!two) return [name];
    const [left, right] = two;
    const isPerson = own.slice(left.length).startsWith(OF);
    return [
      { ...name, end: name.start + left.length, type: isPerson ? 'person' : name.type },
      { ...name, start: name.end - right.length },
    ];
  });
}
