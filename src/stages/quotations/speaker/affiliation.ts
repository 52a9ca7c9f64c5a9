/**
 * Whom a described source belongs to: Acme in "an engineer at Acme", the treasury in "a treasury
 * official", Ana Vale in "an aide to Ana Vale" and "Vale's lawyer".
 */
import type { Mention, Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import type { Discourse } from './discourse.ts';
import { isBody } from './nouns.ts';
import type { SourcePhrase } from './phrase.ts';

export type Affiliation = Pick<Speaker, 'affiliation' | 'affiliationEntity'>;

const LINK = /^(?:of|for|at|from|with|to|in|within|inside|by)$/;
const DETERMINER = /^(?:the|its|his|her|their|an?|this)$/i;
const ENDS =
  /^(?:[,.;:()—–]|who|which|that|whose|and|or|familiar|speaking|of|in|at|for|on|with|to)$/;
const LONGEST = 5;

/** The first named body or person of the phrase, else the first described body behind "of", "at", "for". */
export function affiliationOf(phrase: SourcePhrase, discourse: Discourse): Affiliation {
  const { head, span, text } = phrase;
  const end = (phrase.core[0]?.start ?? span.start) + text.length;
  const named = discourse
    .within({ start: span.start, end })
    .find((m) => m.form === 'name' && isOther(m, head.start) && isMember(m, phrase));
  const entity = named && discourse.entity(named.entity);
  if (entity) return { affiliation: entity.name, affiliationEntity: entity.id };
  const described = describedBody(phrase, end);
  return described ? { affiliation: described } : {};
}

/** Not the head itself. */
const isOther = (m: Mention, head: number): boolean => m.start > head || m.end <= head;

/** Before the head ("a Treasury official", "Vale's lawyer") or behind a link ("an aide to Vale"). */
function isMember(m: Mention, { tokens, head }: SourcePhrase): boolean {
  if (m.type === 'nationality') return false;
  // Somebody who lives in a town does not speak for it.
  if (m.type === 'place' && !speakerWords.representatives.has(head.text.toLowerCase()))
    return false;
  if (m.end <= head.start) return true;
  let i = tokens.findLastIndex((t) => t.end <= m.start);
  while (i >= 0 && DETERMINER.test(tokens[i]?.text ?? '')) i--;
  return LINK.test(tokens[i]?.text ?? '');
}

/** "the ministry" of "an official at the ministry"; "police" of "a police official". */
function describedBody({ tokens, head, core }: SourcePhrase, end: number): string | undefined {
  const before = core.at(-2);
  if (before && head !== before && isBody(before.text.toLowerCase())) return before.text;
  for (let i = tokens.indexOf(head) + 1; i > 0 && i < tokens.length; i++) {
    if ((tokens[i]?.end ?? end) > end) return undefined;
    if (!LINK.test(tokens[i]?.text ?? '') || !DETERMINER.test(tokens[i + 1]?.text ?? '')) continue;
    let last = i + 1;
    while (last - i <= LONGEST && tokens[last + 1] && !ENDS.test(tokens[last + 1]?.text ?? ''))
      last++;
    const [first, noun] = [tokens[i + 1], tokens[last]];
    // "the state board of pharmacy"
    if (tokens[last + 1]?.text === 'of' && (tokens[last + 2]?.end ?? end + 1) <= end) last += 2;
    if (first && noun && noun.end <= end && isBody(noun.text.toLowerCase()))
      return tokens
        .slice(i + 1, last + 1)
        .map((t) => t.text)
        .join(' ')
        .replace(/ (?=['’])/g, '');
  }
  return undefined;
}
