/** Small numbers for what is seen of a source and of a candidate: its noun, its place in the clause. */
import type { Span } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import type { Gender } from '../../../models/genders/gender.ts';
import type { Candidate } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { isBody, isDocument, isPaper, isThing } from './nouns.ts';

/** 0, 1, 2, 3, 4 to 5, 6 to 8, 9 and more. */
export const steps = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : 6);

/** What a noun is as a source. */
export function nounClass(head: string): number {
  if (!head) return 0;
  if (speakerWords.spokespeople.has(head)) return 1;
  if (speakerWords.offices.has(head)) return 2;
  if (speakerWords.callings.has(head)) return 3;
  if (isPaper(head)) return 12;
  if (speakerWords.firms.has(head)) return 4;
  if (speakerWords.people.has(head)) return head.endsWith('s') ? 5 : 6;
  if (speakerWords.vehicles.has(head)) return 11;
  if (isDocument(head)) return 7;
  if (isBody(head)) return 8;
  if (isThing(head)) return 9;
  return 10;
}

export const PREPOSITION =
  /^(?:of|in|at|for|with|from|by|to|on|about|against|between|than|like|over|under|after|before|into|through|during|near)$/i;
const LIGHT_BEFORE = /^(?:and|or|,|the|an?|mr|mrs|ms|dr|but|that|as|when|while|because|if)$/i;

/** How a mention stands in its clause, from the words beside it. */
export function syntaxOf(discourse: Discourse, m: Span): number {
  const { text } = discourse;
  const next = text.slice(m.end, m.end + 24);
  if (/^['’]s?\b/.test(next)) return 1;
  const before = text.slice(Math.max(0, m.start - 24), m.start);
  const word = /((?<![\p{L}.])[\p{L}.]+|[^\p{L}\s])\s*$/u.exec(before)?.[1]?.replace('.', '') ?? '';
  if (discourse.openingOf(discourse.sentenceAt(m.start)) === m) return 2;
  if (/^ (?:said|says|told|added|is|was|has|had|will|would|\p{Ll}+(?:ed|s)) /u.test(next))
    return PREPOSITION.test(word) ? 3 : 4;
  if (PREPOSITION.test(word)) return 5;
  if (/^(?:said|says|told|added|asked)$/.test(word))
    return word === 'said' || word === 'says' || word === 'added' ? 6 : 7;
  if (/\p{Ll}ed$/u.test(word)) return 8;
  return LIGHT_BEFORE.test(word) || !word ? 9 : 10;
}

/** 0 unknown, 1 agrees, 2 disagrees. */
export const agreement = (asked: Gender | undefined, own: Gender | undefined): number =>
  !asked || !own ? 0 : asked === own ? 1 : 2;

export const KINDS = [
  'within',
  'elsewhere',
  'spoke',
  'noun',
  'words',
  'beside',
  'several',
  'pair',
  'nobody',
  'seen',
  'after',
];
const TYPES = ['person', 'organization', 'place', 'nationality', 'event', 'product', 'law', 'work'];
export const SPEAKER_KINDS = ['person', 'unnamed-person', 'organization', 'document', 'unstated'];

/** What a candidate is: the type of its entity, or the kind of speaker. */
export function typeOf({ entity, speaker }: Candidate): number {
  return entity ? TYPES.indexOf(entity.type) : 10 + SPEAKER_KINDS.indexOf(speaker.kind);
}
