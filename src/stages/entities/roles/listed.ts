/** A role of several: "judges Ada Quist, Bo Lind and Cy Day", "the club’s directors, Ada Quist and Bo Lind". */
import { occupations, titles } from '../../../language/en/index.ts';
import { complementsEnd, isOver, phraseStart, type RoleSpan, roleSpan } from './phrase.ts';
import { isDeterminer, isNounLike, isPossessive, lower, type Words } from './words.ts';

/** "judge" of "judges"; undefined where no role stands in the plural. */
function singular(words: Words, i: number): string | undefined {
  const word = lower(words, i);
  if (words.mentions[i] || !word.endsWith('s') || word.length < 4) return undefined;
  const one = word.slice(0, -1);
  const isRole =
    titles.roles.has(one) ||
    occupations.occupations.has(one) ||
    occupations.OCCUPATION_ENDING.test(one);
  return isRole && !titles.roles.has(word) ? one : undefined;
}

/** "Sens. Quist and Lind": written short, and for each as it stands. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['sens', 'senator'],
  ['reps', 'representative'],
  ['govs', 'governor'],
]);

/** A role that several persons share. */
export interface SharedRole {
  readonly span: RoleSpan;
  /** In the singular; it stands in the plural in the span. */
  readonly head: string;
}

/** The role in the plural that stands before the list of persons that begins at token `start`. */
export function roleOfList(words: Words, start: number): SharedRole | undefined {
  const short = lower(words, start - 1) === '.' ? start - 2 : start - 1;
  const office = SHORT.get(lower(words, short).replace(/\.$/, ''));
  if (office) {
    const span = roleSpan(words, phraseStart(words, short), start, short);
    return span && { span, head: office };
  }
  const isApposed = lower(words, start - 1) === ',';
  const at = isApposed ? start - 2 : start - 1;
  const head = singular(words, at);
  if (head === undefined) return undefined;
  const from = phraseStart(words, at);
  const isIntroduced =
    isDeterminer(words, from - 1) ||
    isPossessive(words, from - 1) ||
    words.mentions[from] !== undefined;
  const span = isApposed && !isIntroduced ? undefined : roleSpan(words, from, at + 1, at);
  return span && { span, head };
}

const BOTH = new Set(['both', 'all', 'two', 'three', 'four']);
const LONGEST_BEHIND = 5;

/** The same behind the list that ends before token `end`: "…, both professors at the Port Institute,". */
export function roleBehindList(words: Words, end: number): SharedRole | undefined {
  if (lower(words, end) !== ',') return undefined;
  let from = end + 1;
  while (BOTH.has(lower(words, from)) || isDeterminer(words, from)) from++;
  if (from === end + 1) return undefined;
  let at = from;
  while (at - from < LONGEST_BEHIND && singular(words, at) === undefined && isNounLike(words, at))
    at++;
  const head = singular(words, at);
  if (head === undefined) return undefined;
  const to = complementsEnd(words, at + 1);
  const span = isOver(words, to) ? roleSpan(words, from, to, at) : undefined;
  return span && { span, head };
}

/** The role of one of those who share it: "judges at the court" gives "judge at the court". */
export function ofOne(text: string, { span, head }: SharedRole): string {
  const role = text.slice(span.start, span.end);
  const at = role.toLowerCase().lastIndexOf(`${head}s`);
  if (at < 0) return role;
  return role.slice(0, at + head.length) + role.slice(at + head.length + 1);
}

/** True where the tokens between two persons join them in one list. */
export function joinsList(words: Words, end: number, start: number): boolean {
  const between = words.tokens
    .slice(end, start)
    // "… and Australian Bo Lind".
    .filter((_, i) => words.mentions[end + i] === undefined)
    .map(({ text }) => text)
    .join(' ');
  return /^(?:,|and|, and|&)$/.test(between);
}
