/** Who may be meant by a source: whom its words name, who was named or spoke before, or nobody. */
import {
  type Entity,
  type Mention,
  overlaps,
  type Span,
  type Speaker,
} from '../../../article/index.ts';
import { describedSpeaker } from './described.ts';
import type { Described, DescribedBefore } from './described-before.ts';
import type { Discourse } from './discourse.ts';
import { describedGender } from './gender.ts';
import { mayBe, mayBeEntity, meaning } from './meaning.ts';
import { namedTogether, speakerFrom } from './named.ts';
import { namedLater } from './named-later.ts';
import { pairsFor } from './pair.ts';
import { isActedFor, sourcePhrase, toldBeside } from './phrase.ts';
import { isPlainNounPhrase } from './plain-noun-phrase.ts';
import { possible } from './possible.ts';
import { DESCRIPTIONS, type Form, formOf, type Question } from './question.ts';
import { unknownBeside } from './unknown-beside.ts';
import { wordsOf } from './words.ts';

export type CandidateKind =
  | 'within'
  | 'elsewhere'
  | 'spoke'
  | 'noun'
  | 'words'
  | 'beside'
  | 'several'
  | 'pair'
  | 'seen'
  | 'after'
  | 'nobody';

export interface Candidate {
  readonly kind: CandidateKind;
  readonly speaker: Speaker;
  readonly entity?: Entity;
  /** Within the source's words. */
  readonly mention?: Mention;
  /** Where it was described last; for one that no entity names. */
  readonly at?: number;
  readonly end?: number;
}

const NOBODY: Candidate = { kind: 'nobody', speaker: { name: null, kind: 'unstated' } };
/** How far back, in sentences, and how many entities. */
const BACK = { sentences: 12, entities: 10 };
/** How far back, in sentences, those may be described who have no name; with the same noun, farther. */
const DESCRIBED_BACK = 2;
const ALIKE_BACK = 40;
const MOST_DESCRIBED_ALIKE = 4;
const MOST_DESCRIBED = 6;
/** Of a sentence, the nearest ones: a sentence may be as long as a page. */
const MOST_LOOKED_AT = 48;
const MOST_SPOKEN = 4;
const MOST_ALIKE = 6;

/** In a fixed order, nobody last. */
export function candidatesFor(
  q: Question,
  discourse: Discourse,
  described: DescribedBefore,
): Candidate[] {
  const found: Candidate[] = [];
  const { phrase, form } = q;
  const pronoun = form !== 'name' && form !== 'indefinite' && form !== 'bare';
  if (phrase && form !== 'relative') addWithin(found, q, discourse);
  if (pronoun) addBefore(found, q, discourse);
  addAlike(found, q, discourse);
  addSeen(found, q, discourse);
  if (pronoun || form === 'bare') addDescribed(found, q, described);
  addAfter(found, q, discourse);
  if (form === 'pair' || form === 'they') found.push(...pairsFor(q, discourse));
  const chosen = possible(found, q, discourse);
  if (mayBeNobody(q)) chosen.push(NOBODY);
  return chosen;
}

/** Words that name or describe somebody name nobody only where others said it of them. */
const mayBeNobody = ({ phrase, form, passive }: Question): boolean =>
  !phrase || passive || !DESCRIBING.has(form);

export const DESCRIBING: ReadonlySet<Form> = new Set([...DESCRIPTIONS, 'name', 'pair']);

const holds = (found: readonly Candidate[], id: string): boolean =>
  found.some((c) => c.entity?.id === id && c.kind !== 'several');

function addEntity(
  found: Candidate[],
  entity: Entity | undefined,
  kind: CandidateKind,
  mention?: Mention,
): void {
  if (!entity || holds(found, entity.id)) return;
  found.push({ kind, speaker: speakerFrom(entity), entity, ...(mention && { mention }) });
}

/** Whether a mention in a source's words is neither another bearer of the name nor one for whom somebody acts. */
const maySpeak = (m: Mention, { phrase }: Question, discourse: Discourse): boolean =>
  !discourse.isOther(m) && !(phrase && isActedFor(phrase, m));

/** Whom the source's own words name or describe. */
function addWithin(found: Candidate[], q: Question, discourse: Discourse): void {
  const { phrase } = q;
  if (!phrase) return;
  const mentions = discourse.within(phrase.span);
  const several = namedTogether(phrase, mentions, discourse);
  if (several) found.push({ kind: 'several', speaker: several });
  for (const m of mentions)
    if (maySpeak(m, q, discourse)) addEntity(found, discourse.entity(m.entity), 'within', m);
  if (!DESCRIBING.has(q.form)) return;
  const beside = unknownBeside(phrase);
  // "The chair, Dame Ana Vale": the article knows Ana Vale.
  const isKnown = mentions.some((m) =>
    beside?.name?.endsWith(discourse.text.slice(m.start, m.end)),
  );
  if (beside && !isKnown) found.push({ kind: 'beside', speaker: beside });
  found.push({
    kind: 'words',
    speaker: describedSpeaker(toldBeside(phrase, discourse.text) ?? phrase, discourse),
    at: phrase.span.start,
  });
}

/** Who was named or spoke before. */
function addBefore(found: Candidate[], q: Question, discourse: Discourse): void {
  const from = discourse.sentences[Math.max(0, q.sentence - BACK.sentences)]?.start ?? 0;
  const end = q.form === 'none' ? (discourse.sentences[q.sentence]?.end ?? q.at) : q.at;
  const meant = meaning(q);
  for (const { speaker, end: at } of q.turns.latest(MOST_SPOKEN)) {
    const entity = discourse.entity(speaker.entity);
    if (entity) {
      if (mayBeEntity(meant, entity, discourse)) addEntity(found, entity, 'elsewhere');
    } else if (
      isAlike(q, speaker) &&
      mayBe(meant, speaker) &&
      !found.some((c) => c.speaker.name === speaker.name)
    )
      found.push({ kind: 'spoke', speaker, at });
  }
  for (const id of discourse.before(end, from, BACK.entities)) {
    const entity = discourse.entity(id);
    if (entity && mayBeEntity(meant, entity, discourse)) addEntity(found, entity, 'elsewhere');
  }
}

/** "The commission" is no earlier "Health authorities", but may be who has just spoken. */
const isAlike = ({ form, head, previous }: Question, speaker: Speaker): boolean =>
  form !== 'definite' ||
  wordsOf(speaker.name ?? '').includes(head) ||
  previous?.speaker === speaker;

/** Whom other words name or describe that may be the source. */
function addSeen(found: Candidate[], q: Question, discourse: Discourse): void {
  const meant = meaning(q);
  for (const { span, log } of q.reading.sources) {
    if (!span) continue;
    for (const m of discourse.within(span)) {
      const entity = maySpeak(m, q, discourse) ? discourse.entity(m.entity) : undefined;
      if (entity && mayBeEntity(meant, entity, discourse)) addEntity(found, entity, 'elsewhere');
    }
    if (log > UNLIKELY) addSeenWords(found, span, q, discourse);
  }
}

/** The log of a likelihood under which words are no source. */
const UNLIKELY = -4;

/** Who is described by words that may be the source in the place of those that were taken. */
function addSeenWords(found: Candidate[], span: Span, q: Question, discourse: Discourse): void {
  if (q.phrase && overlaps(q.phrase.span, span)) return;
  if (!isPlainNounPhrase(discourse.text.slice(span.start, span.end))) return;
  const phrase = sourcePhrase(discourse.text, span);
  const form = formOf(phrase, discourse);
  if (!phrase || !DESCRIPTIONS.has(form)) return;
  const speaker = describedSpeaker(phrase, discourse);
  if (found.some((c) => c.speaker.name === speaker.name)) return;
  found.push({ kind: 'seen', speaker, at: span.start, end: span.end });
}

/** Entities that share the source's head or name, wherever they stand. */
function addAlike(found: Candidate[], q: Question, discourse: Discourse): void {
  const { phrase, form, head } = q;
  if (!phrase || !head) return;
  if (form !== 'name' && form !== 'definite' && form !== 'possessive' && form !== 'bare') return;
  let n = 0;
  const meant = meaning(q);
  const title = describedGender(wordsOf(phrase.text)[0] ?? '');
  const isOtherBearer = (e: Entity) => {
    const own = discourse.genderOf(e.id);
    return form === 'name' && title !== undefined && own !== undefined && own !== title;
  };
  const words = form === 'name' ? wordsOf(phrase.head.text) : [head];
  const word = words.at(-1) ?? '';
  for (const e of discourse.withWord(word))
    if (
      e.type !== 'nationality' &&
      !(form === 'name' && isOfAnother(e, word)) &&
      mayBeEntity(meant, e, discourse) &&
      !isOtherBearer(e) &&
      n++ < MOST_ALIKE
    )
      addEntity(found, e, 'elsewhere');
}

/** Whether a body's name has the word only to tell whose it is: "Kea" in "the Academy of Kea". */
function isOfAnother({ type, name }: Entity, word: string): boolean {
  const [body = '', ...others] = name.split(/ (?:of|for|in|at) /);
  return (
    type !== 'person' &&
    !wordsOf(body).includes(word) &&
    others.some((other) => wordsOf(other).includes(word))
  );
}

/** Whom the next sentences name first. */
function addAfter(found: Candidate[], q: Question, discourse: Discourse): void {
  const meant = meaning(q);
  const isAsked = (entity: Entity): boolean =>
    !holds(found, entity.id) && mayBeEntity(meant, entity, discourse);
  for (const { entity, start: at, end } of namedLater(q, discourse, isAsked))
    found.push({ kind: 'after', speaker: speakerFrom(entity), entity, at, end });
}

/** Forms whose noun is that of whoever is meant. */
const NOUNS: ReadonlySet<Form> = new Set(['definite', 'bare']);

/** Those whom the sentences before describe without a name. */
function addDescribed(found: Candidate[], q: Question, described: DescribedBefore): void {
  const meant = meaning(q);
  const isAsked = ({ speaker, head }: Described): boolean =>
    !found.some((c) => c.speaker.name === speaker.name) &&
    mayBe(meant, speaker) &&
    (!NOUNS.has(q.form) || head === q.head);
  const noun = NOUNS.has(q.form) ? q.head : '';
  const add = (from: number, back: number, most: number): void => {
    let n = 0;
    for (let i = from; i >= 0 && i > from - back && n < most; i--)
      for (const one of described.before(i, q.at, MOST_LOOKED_AT, noun)) {
        if (n >= most || !isAsked(one)) continue;
        found.push({ kind: 'noun', speaker: one.speaker, at: one.start, end: one.end });
        n++;
      }
  };
  add(q.sentence, DESCRIBED_BACK + 1, MOST_DESCRIBED);
  if (NOUNS.has(q.form)) add(q.sentence - DESCRIBED_BACK - 1, ALIKE_BACK, MOST_DESCRIBED_ALIKE);
}
