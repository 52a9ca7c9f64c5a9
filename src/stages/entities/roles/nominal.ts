/**
 * A person meant by the role alone: "the ambassador", "the Russian ambassador". Only where one
 * person of the article has been given that role before; else it stays unresolved.
 */
import type { Mention, Span } from '../../../article/index.ts';
import { isHead, isKnownModifier, lower, saysMore, type Words } from './words.ts';

/** A role as the article gave it. */
export interface GivenRole {
  readonly entity: string;
  /** The word that it is built on, lower-cased. */
  readonly head: string;
  /** The role's words, lower-cased. */
  readonly words: ReadonlySet<string>;
  /** Where it was given. */
  readonly at: number;
}

/** Share of such mentions that are right, by reading. */
const SCORE = 0.8;
const FOLLOWING = new Set(['of', 'to', 'for', 'at', 'who']);

/** The one person whose role has all these words and was given before `at`. */
function holder(wanted: readonly string[], at: number, given: readonly GivenRole[]) {
  const fitting = given.filter(
    (role) =>
      role.at < at && role.head === wanted.at(-1) && wanted.every((word) => role.words.has(word)),
  );
  const [first] = fitting;
  return first && fitting.every(({ entity }) => entity === first.entity) ? first.entity : undefined;
}

/** The nominal mentions of one sentence. */
export function nominalsOf(words: Words, given: readonly GivenRole[]): Mention[] {
  const { tokens, mentions } = words;
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (lower(words, i) !== 'the' || mentions[i]) continue;
    let end = i + 1;
    while (isKnownModifier(words, end) || isHead(words, end)) end++;
    if (!isHead(words, end - 1) || mentions[end]?.type === 'person') continue;
    if (FOLLOWING.has(lower(words, end)) || saysMore(words, end)) continue;
    const wanted: string[] = [];
    for (let k = i + 1; k < end; k++) wanted.push(lower(words, k));
    const span = plainSpan(words, i, end);
    const entity = holder(wanted, span.start, given);
    if (entity)
      found.push({
        ...span,
        entity,
        type: 'person',
        form: 'nominal',
        by: 'nominal-role',
        score: SCORE,
      });
    i = end - 1;
  }
  return found;
}

/** From the article on, or after the last name in the phrase: mentions do not overlap. */
function plainSpan({ tokens, mentions }: Words, from: number, end: number): Span {
  let first = from;
  for (let k = from; k < end; k++) if (mentions[k]) first = k + 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
