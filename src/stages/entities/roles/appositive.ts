/** A role after the name: "Ada Quist, 61, the Danish ambassador to Chad, said", "Ada Quist, who heads the trust". */
import { occupations } from '../../../language/en/index.ts';
import {
  complementsEnd,
  isClosing,
  isOver,
  isTitleAnd,
  type RoleSpan,
  roleSpan,
} from './phrase.ts';
import {
  isDeterminer,
  isHead,
  isNounLike,
  isParticiple,
  isPerson,
  isPossessive,
  lower,
  type Words,
} from './words.ts';

/** Of a role's words before its head. */
const LONGEST = 8;
const OPENERS = new Set([',', '(', '–', '—', '-']);
const TIMES = new Set(['now', 'currently', 'also', 'then', 'formerly', 'previously', 'once']);
const AGE = /^\d{1,3}$/;
const YEARS_OLD = /^\d{1,3}-year-old$/;

/** The role that follows the name whose last token is before `end`. */
export function roleAfter(words: Words, end: number): RoleSpan | undefined {
  if (!OPENERS.has(lower(words, end))) return predicate(words, end);
  let at = end + 1;
  if (lower(words, at) === 'aged') at++;
  if (AGE.test(lower(words, at)) && /^[,)]$/.test(lower(words, at + 1))) {
    at += 2;
    if (lower(words, at) === ',') at++;
  }
  if (lower(words, at) === 'who') return headedBy(words, at + 1);
  return described(words, afterTime(words, at));
}

/** ", now a baker": the role begins behind the adverb. */
const afterTime = (words: Words, i: number): number =>
  TIMES.has(lower(words, i)) && isDeterminer(words, i + 1) ? i + 1 : i;

/** "is the head of the trust", "served as a judge", "was then serving as its clerk": from the verb on. */
function predicate(words: Words, verb: number): RoleSpan | undefined {
  let at = verb;
  const isBeing = occupations.being.has(lower(words, at));
  if (isBeing) at++;
  if (TIMES.has(lower(words, at))) at++;
  if (isBeing && MADE.has(lower(words, at))) {
    const from = lower(words, at + 1) === 'as' ? at + 2 : at + 1;
    return described(words, from);
  }
  if (occupations.servingAs.has(lower(words, at)) && lower(words, at + 1) === 'as') at += 2;
  else if (!isBeing) return undefined;
  return isDeterminer(words, at) || words.mentions[at] ? described(words, at) : undefined;
}

/** "was named chief executive", "was elected as mayor": what somebody is from then on. */
const MADE = new Set(['named', 'appointed', 'elected', 're-elected', 'made', 'crowned']);

/** "who heads the trust", "who is a judge of the court". */
function headedBy(words: Words, verb: number): RoleSpan | undefined {
  const told = predicate(words, verb);
  if (told) return told;
  if (!occupations.heading.has(lower(words, verb))) return undefined;
  const over = lower(words, verb) === 'presides' && lower(words, verb + 1) === 'over';
  const from = over ? verb + 2 : verb + 1;
  if (!isDeterminer(words, from) && !words.mentions[from]) return undefined;
  let to = isDeterminer(words, from) ? from + 1 : from;
  const first = to;
  while (to - first < LONGEST && isNounLike(words, to) && !isPerson(words, to)) to++;
  if (to === first) return undefined;
  to = complementsEnd(words, to);
  return isOver(words, to) ? roleSpan(words, verb, to, verb) : undefined;
}

/** The role whose words begin at token `at`, up to where its clause goes on. */
function described(words: Words, at: number): RoleSpan | undefined {
  let from = isDeterminer(words, at) ? at + 1 : at;
  if (YEARS_OLD.test(lower(words, from))) from++;
  const [head, end] = lastHead(words, from);
  if (head < 0) return undefined;
  const to = complementsEnd(words, end);
  // "Ada Quist, minister Bo Lind and …" is a list: the role is of the next name.
  if (isPerson(words, to) || !isOver(words, to)) return undefined;
  const span = roleSpan(words, from, afterBody(words, to), head);
  // "A member of the trust and a teacher in Orva".
  const more =
    lower(words, to) === 'and' && isDeterminer(words, to + 1)
      ? described(words, to + 1)
      : undefined;
  return span && more ? { ...span, end: more.end } : span;
}

/** "director, Port Trust": the body stands behind a comma. */
function afterBody(words: Words, to: number): number {
  const body = words.mentions[to + 1];
  if (lower(words, to) !== ',' || body?.type !== 'organization') return to;
  let end = to + 1;
  while (words.mentions[end] === body) end++;
  return isClosing(words, end) ? end : to;
}

/** The head that the noun phrase from token `from` on ends with, and the token after it; -1 when it ends otherwise. */
function lastHead(words: Words, from: number, first = true): [head: number, end: number] {
  let at = from;
  while (
    at - from < LONGEST &&
    (isNounLike(words, at) ||
      isPossessive(words, at) ||
      (at > from && isTitleAnd(words, at)) ||
      (isParticiple(words, at) && isNounLike(words, at + 1)))
  )
    at++;
  if (!isHead(words, at - 1)) return [-1, at];
  const head = at - 1;
  if (!first || lower(words, at) !== 'and' || isPerson(words, at + 1)) return [head, at];
  // "founder and chief executive of": one role with two heads.
  const [second, end] = lastHead(words, at + 1, false);
  return second < 0 ? [head, at] : [head, end];
}
