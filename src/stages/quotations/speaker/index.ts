/** Who a source's words stand for: a named person or body, a described one, or nobody that is plain. */
import type { Span } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { besideSpeaker, unknownBeside } from './beside.ts';
import { describedSpeaker } from './described.ts';
import { namedSpeaker } from './named.ts';
import type { NamedPlaces } from './people.ts';
import { headWord, isPronoun, type SourcePhrase, sourcePhrase } from './phrase.ts';
import { pairSpeaker, pronounSpeaker } from './pronoun.ts';
import { relativeSpeaker } from './relative.ts';
import { ambiguousPerson, type Earlier, type Resolved, unstated } from './resolved.ts';
import { sameBody } from './same-body.ts';
import { samePerson } from './same-person.ts';

export { labelSpeaker } from './label.ts';
export { speakerFrom } from './named.ts';
export { NamedPlaces } from './people.ts';
export { posterOf } from './poster.ts';
export { ambiguousPerson, type Earlier, type Resolved, unstated } from './resolved.ts';
export { subjectOf } from './subject.ts';

const NAMED: number = 1;
const PRONOUN_AND = /^(?:he|she|they) and \S/i;
const PRONOUN = 0.9;
/** "Nobody", "neither side", "not everyone"; but "No 10" is a house. */
const NOBODY = /^(?:nobody|no-one|none|neither|not|no(?! ?\.? ?\d))\b/i;
/** "has been reported", "is said", but not "is saying". */
const PASSIVE = /\b(?:is|was|are|were|be|been|being)\b(?!\s+\w+ing\b)/;

/**
 * `cue`: the words that report, which tell "it has been reported" from "it has reported". `previous`:
 * the speaker of the quotation before, in the same or the last paragraph; else null.
 */
export function resolveSpeaker(
  text: string,
  source: readonly Span[],
  cue: Span | undefined,
  places: NamedPlaces,
  previous: Earlier | null,
): Resolved {
  const span = nearest(text, source, cue);
  const phrase = span && sourcePhrase(text, span);
  if (!phrase) return unstated;
  const word = headWord(phrase);
  if (isRelative(phrase)) return relativeSpeaker(text, phrase, places);
  if (NOBODY.test(phrase.text)) return unstated;
  if (phrase.core.length === 1 && isPronoun(word)) {
    if (word === 'it' && cue && PASSIVE.test(text.slice(cue.start, cue.end))) return unstated;
    const { speaker, score } = pronounSpeaker(phrase, places, previous);
    return score ? { speaker, score } : { speaker, score: 1, ambiguous: true };
  }
  // "He and Vale": one of them is named only.
  if (PRONOUN_AND.test(phrase.text)) return ambiguousPerson;
  const meant =
    pairSpeaker(phrase, places) ??
    sameBody(phrase, places, previous?.speaker ?? null) ??
    samePerson(phrase, places, previous);
  if (meant) return { speaker: meant, score: PRONOUN };
  const speaker = besideSpeaker(phrase, places) ?? namedSpeaker(phrase, places);
  if (speaker) return { speaker, score: NAMED, ...(speaker.name === null && { ambiguous: true }) };
  const described = unknownBeside(phrase) ?? describedSpeaker(phrase, places);
  return { speaker: described, score: NAMED };
}

/** "who", "which", "that"; but not "that report". */
const isRelative = ({ core: [first, ...rest] }: SourcePhrase): boolean => {
  const word = first?.text.toLowerCase() ?? '';
  return speakerWords.relative.has(word) && (word !== 'that' || !rest.length);
};

/** "Vale, … Tuesday at the fair, said": when it was said is nobody. */
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|last|earlier|late|in|on|at|during)\b/i;

/** Of several pieces, the one beside the cue. */
function nearest(text: string, pieces: readonly Span[], cue: Span | undefined): Span | undefined {
  const named = pieces.filter((s) => !TIME.test(text.slice(s.start, s.end)));
  const source = named.length ? named : pieces;
  if (!cue) return source[0];
  const gap = (span: Span) => Math.max(cue.start - span.end, span.start - cue.end);
  return source.reduce<Span | undefined>((a, b) => (!a || gap(b) < gap(a) ? b : a), undefined);
}
