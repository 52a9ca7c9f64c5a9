/** Two of a kind who are meant together by a number or a pronoun: "both men", "the two", "they". */
import type { Entity, EntityType, Span } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import type { Candidate } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { isBody } from './nouns.ts';
import type { Question } from './question.ts';

const PEOPLE = /^(?:two|both|them|pair|duo|couple|men|women|they)$/;
const BODIES = /^(?:two|both|them|pair|duo|they)$/;
/** What joins two names. */
const AND = /^,? (?:and|&) $/;
/** How far back, in sentences, two may be named: apart from each other, or joined. */
const APART_BACK = 3;
const JOINED_BACK = 12;
const MOST_JOINED = 2;

/** The two, and where they stand together. */
interface Two extends Pick<Candidate, 'at' | 'end'> {
  readonly two: readonly [Entity, Entity];
}

/** Those of a kind who were named last, and those who were named together: "Ana Vale and Tom Reed". */
export function pairsFor(q: Question, discourse: Discourse): Candidate[] {
  const noun = q.head.replace(/ies$/, 'y').replace(/s$/, '');
  const kinds = {
    person: PEOPLE.test(q.head) || speakerWords.people.has(noun) || speakerWords.callings.has(noun),
    organization: BODIES.test(q.head) || speakerWords.firms.has(noun) || isBody(noun),
  };
  return (['person', 'organization'] as const).flatMap((kind) => {
    if (!kinds[kind]) return [];
    const found = new Map<string, Candidate>();
    for (const { two, ...place } of [
      ...joinedBefore(q, discourse, kind),
      ...lastTwo(q, discourse, kind),
    ]) {
      const name = two.map((e) => e.name).join(' and ');
      const entities = two.map((e) => e.id);
      const key = entities.toSorted().join();
      if (found.has(key)) continue;
      found.set(key, { kind: 'pair', speaker: { name, entities, kind }, ...place });
    }
    return [...found.values()];
  });
}

const since = ({ sentence, at }: Question, { sentences }: Discourse, back: number): Span => ({
  start: sentences[Math.max(0, sentence - back)]?.start ?? 0,
  end: at,
});

function lastTwo(q: Question, discourse: Discourse, kind: EntityType): Two[] {
  const { start, end } = since(q, discourse, APART_BACK);
  const near = discourse.before(end, start, 6).flatMap((id) => discourse.entity(id) ?? []);
  const [second, first] = near.filter((e) => e.type === kind);
  return first && second ? [{ two: [first, second] }] : [];
}

/** The latest first. */
function joinedBefore(q: Question, discourse: Discourse, kind: EntityType): Two[] {
  const mentions = discourse.within(since(q, discourse, JOINED_BACK));
  return mentions
    .flatMap((second, i): Two[] => {
      const first = mentions[i - 1];
      if (!first || !AND.test(discourse.text.slice(first.end, second.start))) return [];
      const [a, b] = [discourse.entity(first.entity), discourse.entity(second.entity)];
      if (a?.type !== kind || b?.type !== kind || a === b) return [];
      return [{ two: [a, b], at: first.start, end: second.end }];
    })
    .slice(-MOST_JOINED)
    .reverse();
}
