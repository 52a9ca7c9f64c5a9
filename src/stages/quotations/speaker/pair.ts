/** Two of a kind who are named together by a number or a pronoun: "both men", "the two", "they". */
import { speakerWords } from '../../../language/en/index.ts';
import type { Candidate } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { isBody } from './nouns.ts';
import type { Question } from './question.ts';

const PEOPLE = /^(?:two|both|them|pair|duo|couple|men|women|they)$/;
const BODIES = /^(?:two|both|them|pair|duo|they)$/;

/** The two of a kind that were named last: of people for "both men", of bodies for "both airlines". */
export function pairsFor(q: Question, discourse: Discourse): Candidate[] {
  const from = discourse.sentences[Math.max(0, q.sentence - 3)]?.start ?? 0;
  const near = discourse.before(q.at, from, 6).flatMap((id) => discourse.entity(id) ?? []);
  const noun = q.head.replace(/ies$/, 'y').replace(/s$/, '');
  const kinds = {
    person: PEOPLE.test(q.head) || speakerWords.people.has(noun) || speakerWords.callings.has(noun),
    organization: BODIES.test(q.head) || speakerWords.firms.has(noun) || isBody(noun),
  };
  return (['person', 'organization'] as const).flatMap((kind) => {
    const [second, first] = near.filter((e) => e.type === kind);
    if (!first || !second || !kinds[kind]) return [];
    const name = `${first.name} and ${second.name}`;
    return [{ kind: 'pair', speaker: { name, entities: [first.id, second.id], kind } }];
  });
}
