/** What is asked of the article for one statement: whom its source's words stand for, and where. */
import type { Quotation, Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import type { Reading } from '../candidate.ts';
import type { Discourse } from './discourse.ts';
import { headWord, isPossessive, type SourcePhrase } from './phrase.ts';
import type { Turns } from './turns.ts';

/** How a source refers: by which pronoun, by a name, or by which kind of noun phrase. */
export const FORMS = [
  'none',
  'he',
  'she',
  'it',
  'they',
  'i',
  'we',
  'you',
  'relative',
  'name',
  'definite',
  'possessive',
  'indefinite',
  'bare',
  'pair',
] as const;

export type Form = (typeof FORMS)[number];

/** Noun phrases that describe somebody and name nobody. */
export const DESCRIPTIONS: ReadonlySet<Form> = new Set([
  'definite',
  'possessive',
  'indefinite',
  'bare',
]);

/** One who has spoken before, and where that was. */
export interface Turn {
  readonly speaker: Speaker;
  readonly block: number;
  /** Where the words ended, in UTF-16 units. */
  readonly end: number;
}

export interface Question {
  readonly reading: Reading;
  readonly type: Quotation['type'];
  readonly phrase: SourcePhrase | null;
  readonly form: Form;
  /** The head noun in small letters; empty without a source. */
  readonly head: string;
  /** The cue in small letters. */
  readonly cue: string;
  /** "has been reported", "is said", but not "is saying". */
  readonly passive: boolean;
  /** Where the words stand that ask: the source, else the cue, else the content. */
  readonly at: number;
  readonly sentence: number;
  readonly block: number;
  /** All who have spoken before. */
  readonly turns: Pick<Turns, 'latest' | 'spokenBy'>;
  /** The last one of them who may go on here, if any. */
  readonly previous: Turn | null;
  /** In whose own words the statement stands. */
  readonly within: Speaker | undefined;
}

const PAIR = /^(?:(?:both|the two)(?: \p{L}+| of them)?|the pair|the duo|the couple)$/iu;
const DEFINITE = /^(?:the|this|that|these|those|said)$/;
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/;
const INDEFINITE =
  /^(?:an?|one|another|some|any|several|many|most|few|two|three|four|five|six|seven|eight|nine|ten|other|others|each|every|no|\d.*)$/;

const PRONOUNS: Readonly<Record<string, Form>> = {
  i: 'i',
  me: 'i',
  we: 'we',
  us: 'we',
  you: 'you',
  it: 'it',
};

/** "The Harbour Post", "the Kea Falls Leader": names that no entity has; but "the Prime Minister" is an office. */
function isProper({ core, head }: SourcePhrase): boolean {
  if (core.length < 2 || !/^\p{Lu}/u.test(head.text)) return false;
  const word = head.text.toLowerCase();
  if (!speakerWords.people.has(word) && !speakerWords.offices.has(word)) return true;
  return core.length > LONGEST_OFFICE && core.slice(1).every((t) => /^\p{Lu}/u.test(t.text));
}

/** Longest office in capitals, in words with its article: "the Deputy Prime Minister". */
const LONGEST_OFFICE = 4;

/** How the phrase refers. */
export function formOf(phrase: SourcePhrase | null, discourse: Discourse): Form {
  if (!phrase) return 'none';
  const { core, text } = phrase;
  const first = core[0]?.text.toLowerCase() ?? '';
  const head = headWord(phrase);
  if (core.length === 1) {
    if (speakerWords.masculine.has(head)) return 'he';
    if (speakerWords.feminine.has(head)) return 'she';
    if (speakerWords.plural.has(head)) return 'they';
    const pronoun = PRONOUNS[head];
    if (pronoun) return pronoun;
  }
  if (speakerWords.relative.has(first) && (first !== 'that' || core.length === 1))
    return 'relative';
  if (PAIR.test(text) && core.length === phrase.tokens.length) return 'pair';
  const named = discourse
    .within(phrase.span)
    .some((m) => m.start <= phrase.head.start && phrase.head.end <= m.end);
  // "Pay", who is Ana Pay, where no mention was read.
  if (named || (core.length === 1 && discourse.surnamed(phrase.head.text).length > 0))
    return 'name';
  if (DEFINITE.test(first)) return isProper(phrase) ? 'name' : 'definite';
  if (POSSESSIVE.test(first) || core.some(isPossessive)) return 'possessive';
  if (INDEFINITE.test(first)) return 'indefinite';
  return /^\p{Lu}/u.test(phrase.head.text) && core.length > 1 ? 'name' : 'bare';
}
