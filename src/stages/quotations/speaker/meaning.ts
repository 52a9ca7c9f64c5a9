/** Which kind of thing a source can stand for, from its pronoun or head noun, whoever is near. */
import type { Entity, Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import type { Gender } from '../../../models/genders/gender.ts';
import type { Discourse } from './discourse.ts';
import { describedGender } from './gender.ts';
import { isBody, isDocument, isPaper, PUBLIC_BODY } from './nouns.ts';
import type { Question } from './question.ts';

export interface Meaning {
  readonly kind: 'person' | 'body' | 'thing' | 'any';
  readonly gender: Gender | undefined;
  /** Several persons, or a body. */
  readonly plural: boolean;
  /** A newspaper or broadcaster. */
  readonly paper: boolean;
}

/** What the words leave open: "she" is one woman, "the bank" a body, "they" anybody. */
export function meaning({ form, head }: Question): Meaning {
  const gender =
    form === 'he' || form === 'she' || form === 'definite' ? describedGender(head) : undefined;
  const paper = form === 'definite' && isPaper(head);
  const of = (kind: Meaning['kind'], plural = false): Meaning => ({ kind, gender, plural, paper });
  if (form === 'he' || form === 'she') return of('person');
  if (form === 'it') return of('thing');
  if (form === 'they') return of('any', true);
  if (form !== 'definite') return of('any');
  if (speakerWords.firms.has(head)) return of('body');
  if (isDocument(head)) return of('any');
  if (isBody(head)) return of('body', true);
  if (head.endsWith('s') && speakerWords.people.has(head)) return of('any', true);
  const one =
    speakerWords.people.has(head) ||
    speakerWords.offices.has(head) ||
    speakerWords.callings.has(head);
  return of(one || gender ? 'person' : 'any');
}

const disagrees = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Whether an entity can be what is meant. */
export function mayBeEntity(
  { kind, gender, paper }: Meaning,
  { id, type }: Entity,
  discourse: Discourse,
): boolean {
  if (type === 'nationality') return false;
  if (type === 'person') {
    if (kind === 'thing' || kind === 'body') return false;
    return !disagrees(gender, discourse.genderOf(id));
  }
  return kind !== 'person' && !(paper && discourse.bodyClassOf(id) === PUBLIC_BODY);
}

/** Whether one who is described, or several, can be what is meant. */
export function mayBe({ kind, gender, plural }: Meaning, speaker: Speaker): boolean {
  const { name } = speaker;
  if (name === null || speaker.kind === 'unstated') return false;
  const last =
    /(?<!\p{L})\p{L}+$/u.exec(
      name.toLowerCase().replace(/ (?:of|for|at|from|in|with|who|on)\b[\s\S]*$/, ''),
    )?.[0] ?? '';
  const many = speaker.entities !== undefined || isPlural(last);
  if (kind === 'person')
    return (
      !many &&
      speaker.kind !== 'document' &&
      !(speaker.kind === 'organization' && !speaksFor(last)) &&
      !disagrees(gender, describedGender(last))
    );
  if (kind === 'thing')
    return !many && speaker.kind !== 'person' && speaker.kind !== 'unnamed-person';
  if (kind === 'body') return speaker.kind === 'organization';
  return !plural || many || speaker.kind === 'organization';
}

/** One who speaks for a body, and counts as it: "a spokesman", "a U.S. official". */
const speaksFor = (noun: string): boolean =>
  speakerWords.spokespeople.has(noun) || speakerWords.representatives.has(noun);

const isPlural = (word: string): boolean => /(?:[^su]s|men|people|police)$/.test(word);
