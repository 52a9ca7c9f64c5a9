/** Connectives that open a clause and tie it to its surroundings: no part of what it states. */
import type { Span } from '../../article/index.ts';
import { commaConnectives, connectives } from '../../language/en/clause-words.ts';

const MARKS = '[\\s,;:.—–-]*';
const WORDS = `(?:${connectives.join('|')})(?![\\p{L}\\p{N}]|$)|(?:${commaConnectives.join('|')})(?=,)`;
const OPENING = new RegExp(`^${MARKS}(?:(?:${WORDS})${MARKS})*`, 'iu');

/** The span without the connectives that open it ("However, …", "And yet …"). */
export function withoutConnective(text: string, { start, end }: Span): Span {
  const [opening = ''] = OPENING.exec(text.slice(start, end)) ?? [];
  return { start: start + opening.length, end };
}
