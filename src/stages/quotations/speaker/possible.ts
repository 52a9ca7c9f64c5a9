/** Whom a pronoun or relative word can mean, among all who are near. */
import type { Candidate } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { isPossessive } from './phrase.ts';
import type { Question } from './question.ts';
import { wordsOf } from './words.ts';

/** Those of the candidates that the source can stand for. */
export const possible = (
  found: readonly Candidate[],
  q: Question,
  discourse: Discourse,
): Candidate[] =>
  withoutOthers(
    withoutSelf(q.form === 'relative' ? besideRelative(found, q, discourse) : found, q),
    q,
  );

/** So many letters do "Orva" and "Orvan" share. */
const STEM = 4;

/** "Kea's Foreign Ministry" is not the one of Orva, whatever the article calls that for short. */
function withoutOthers(found: Candidate[], { head, phrase }: Question): Candidate[] {
  const core = phrase?.core ?? [];
  const owner = core[core.findIndex(isPossessive) - 1]?.text;
  if (!phrase || !owner || !/^\p{Lu}/u.test(owner) || phrase.text.length > LONGEST) return found;
  const stem = owner.toLowerCase().slice(0, STEM);
  const told = new Set(wordsOf(phrase.text));
  const isOther = (words: readonly string[]) =>
    words.includes(head) &&
    !words.some((word) => word.startsWith(stem)) &&
    words.some((word) => !told.has(word));
  return found.filter(
    ({ entity }) => !entity || entity.type === 'person' || !isOther(wordsOf(entity.name)),
  );
}

/** Longest phrase that is looked at, in UTF-16 units. */
const LONGEST = 200;

/** Nobody is "he" or "she" in words of his own. */
function withoutSelf(found: readonly Candidate[], { form, within }: Question): Candidate[] {
  if (!within?.entity || (form !== 'he' && form !== 'she')) return [...found];
  return found.filter((c) => c.entity?.id !== within.entity);
}

/** Those of the same sentence for "who" and "which"; all where there is none. */
function besideRelative(
  found: readonly Candidate[],
  q: Question,
  discourse: Discourse,
): readonly Candidate[] {
  const from = discourse.sentences[q.sentence]?.start ?? 0;
  const beside = found.filter((c) => {
    const end = c.entity ? discourse.lastBefore(c.entity.id, q.at)?.end : c.end;
    return end !== undefined && end > from;
  });
  return beside.length ? beside : found;
}
