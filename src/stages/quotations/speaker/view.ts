/** What is seen of a question and its candidates before each of them is looked at. */
import { hashString } from '../../../models/index.ts';
import { standardVocabulary } from '../../../models/statement-network/words.ts';
import type { Candidate } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { describedGender } from './gender.ts';
import { FORMS, type Question } from './question.ts';
import { agreement, nounClass, typeOf } from './signs.ts';
import { type Standing, standingOf } from './standing.ts';
import { wordsOf } from './words.ts';

/** Characters before a source in which people named since the last speaker are looked for. */
const FAR = 2000;

/** Neither named nor described before. */
const UNRANKED = new Set<Candidate['kind'] | undefined>(['words', 'after']);

export type View = ReturnType<typeof viewOf>;

/** How each candidate stands is asked for once, and only where it is asked for. */
export function viewOf(q: Question, candidates: readonly Candidate[], discourse: Discourse) {
  const sight = sightOf(q, candidates, discourse);
  const known: Standing[] = [];
  const standing = (c: Candidate, i: number): Standing => (known[i] ??= standingOf(sight, c, i));
  return { ...sight, standing };
}

export type Sight = ReturnType<typeof sightOf>;

/** Lists run along the candidates. */
function sightOf(q: Question, candidates: readonly Candidate[], discourse: Discourse) {
  const noun = nounClass(q.form === 'none' || q.phrase === null ? '' : q.head);
  const capitals = (q.phrase?.core ?? []).slice(1).filter((x) => /^\p{Lu}/u.test(x.text)).length;
  const agreeing = agreementsOf(q, candidates, discourse);
  const lastMention = candidates.map((c) =>
    c.entity && !c.mention ? discourse.lastBefore(c.entity.id, q.at) : undefined,
  );
  /** Rank by nearness among those of a kind who agree, and how many of each kind do. */
  const rankOf = new Map<number, number>();
  const rivals = new Map<number, number>();
  const near = candidates
    .map((c, i) => ({ i, at: lastMention[i]?.start ?? c.at ?? -1, type: typeOf(c) }))
    .filter(({ i, at }) => at >= 0 && agreeing[i] !== 2 && !UNRANKED.has(candidates[i]?.kind))
    .sort((a, b) => b.at - a.at);
  for (const { i, type } of near) {
    const n = rivals.get(type) ?? 0;
    rankOf.set(i, n);
    rivals.set(type, n + 1);
  }
  return {
    ...{ q, candidates, discourse, noun, agreeing, lastMention, rankOf, rivals },
    form: FORMS.indexOf(q.form),
    head: noun ? hashString(q.head) : 0,
    use: noun ? standardVocabulary.word(q.head).fine : 0,
    type: q.type === 'direct' ? 0 : q.type === 'mixed' ? 1 : 2,
    cueHash: hashString(q.cue),
    passive: q.passive ? 1 : 0,
    participle: /^\p{L}+ing\b/u.test(q.cue) ? 1 : 0,
    capitals: Math.min(3, capitals),
    hasName: candidates.some((c) => c.kind === 'within') ? 1 : 0,
    several: candidates.some((c) => c.kind === 'several') ? 1 : 0,
    sincePersons: personsSince(q, discourse),
  };
}

/** Whether the gender of each is that of the words that ask; 3 where it does not matter. */
function agreementsOf(
  { form, head }: Question,
  candidates: readonly Candidate[],
  discourse: Discourse,
): number[] {
  const asked = form === 'he' ? 'masculine' : form === 'she' ? 'feminine' : describedGender(head);
  return candidates.map(({ kind, entity, speaker }) => {
    if (entity)
      return agreement(asked, entity.type === 'person' ? discourse.genderOf(entity.id) : undefined);
    if (kind !== 'spoke' && kind !== 'noun') return 3;
    return agreement(asked, describedGender(wordsOf(speaker.name ?? '').at(-1) ?? ''));
  });
}

/** Persons named since the last turn, outside other people's words. */
function personsSince({ previous, at }: Question, discourse: Discourse): ReadonlySet<string> {
  if (!previous) return new Set();
  const since = discourse.within({ start: Math.max(previous.end, at - FAR), end: at });
  return new Set(
    since.filter((m) => m.type === 'person' && !discourse.isSaid(m)).map((m) => m.entity),
  );
}
