/**
 * What is said, and then by whom: "The bridge is safe, a survey published on Tuesday shows.", "The
 * bridge, its owners warn, is old." For those that the tagger passed over.
 */
import { speakerWords } from '../../../language/en/index.ts';
import { inflect } from '../../../language/en/verb-forms.ts';
import { PERSON } from '../../../models/quotation-tagger/lexicon.ts';
import {
  type Parts,
  type Passage,
  type Range,
  wordAt,
} from '../../../models/quotation-tagger/passage.ts';
import type { PassageCandidate } from '../candidate.ts';
import { isStatement } from './statement.ts';

/** Verbs that stand behind what they report; their participles hardly ever describe a noun. */
const VERBS = new Map(
  'say tell add write warn note argue explain insist suggest admit concede contend maintain acknowledge recall show find reveal predict estimate calculate conclude state report claim confirm testify complain observe remark reply stress emphasize emphasise believe'
    .split(' ')
    .flatMap((verb) => {
      const [base, third, ...past] = inflect(verb).slice(0, -1);
      return [[base, 'base'], [third, 'third'], ...past.map((form) => [form, 'past'])] as [
        string,
        'base' | 'third' | 'past',
      ][];
    }),
);
/** Of these the ones that are nouns as well. */
const NOUNS = new Set('state report claim estimate note remark reply show find stress'.split(' '));
/** Between commas these are one more noun of a list: "towns, states, and provinces". */
const LISTED = /^(?:states?|reports?|shows?|estimates?|notes?)$/;
const LONGEST_SOURCE = 14;
const LONGEST_TAIL = 7;
const FEWEST_SAID = 3;

const OPENS_NOUN =
  /^(?:an?|the|its|his|her|their|our|my|this|that|these|those|one|two|three|four|five|some|several|many|most|other|another|he|she|they|it|we)$/i;
const CAPITAL = /^\p{Lu}/u;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|wo|ca|['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;
/** "the council has now confirmed" */
const PERFECT = /^(?:has|have|had|now|since|also|already)$/;
const CLAUSE_WORD =
  /^(?:that|because|if|when|while|although|though|which|what|how|why|whether|but|so|unless|until|as|where)$/i;
const ADVERBIAL =
  /^(?:in|on|at|by|during|from|last|late|early|earlier|later|this|today|yesterday|tomorrow|\p{Lu}\p{Ll}+day|\p{L}+ly)$/u;
/** After the comma the sentence goes on by itself. */
const GOES_ON = /^(?:and|but|or|so|citing|adding|while|although|though|which|who|\p{L}+ing)$/iu;

/** One for each reporting verb behind what it reports. */
export function postposed(p: Passage): PassageCandidate[] {
  const found: PassageCandidate[] = [];
  for (const sentence of p.sentences)
    for (let verb = sentence.first + FEWEST_SAID; verb <= sentence.last; verb++) {
      const bits = p.words[verb]?.lexicon ?? 0;
      if (!VERBS.has(wordAt(p, verb)) || (p.quoted[verb] ?? -1) >= 0) continue;
      const parts = subjectFirst(p, sentence, verb, bits);
      if (!parts) continue;
      found.push({ ...parts, cue: [{ first: verb, last: verb }], by: 'postposed' });
      break;
    }
  return found;
}

/** "said", "says", and "say" after a plural; "states" and "reports" only after "the letter". */
function isSaid(p: Passage, subject: number, verb: number): boolean {
  const [word, before] = [wordAt(p, verb), wordAt(p, verb - 1)];
  const form = VERBS.get(word);
  if (form === undefined || (before === ',' && LISTED.test(word))) return false;
  if (form === 'past' || before === ',' || subject === verb + 1) return true;
  const plural = /(?:[^s]s|people|police|they|we|others|many|some)$/i.test(before);
  if (form === 'base') return plural && !NOUNS.has(word);
  return (
    !plural &&
    (!NOUNS.has(word.slice(0, -1)) ||
      (verb - subject <= 3 && /^(?:an?|the|its|his|her)$/i.test(wordAt(p, subject))))
  );
}

type Sides = Pick<Parts, 'content' | 'source'>;

/** "…, its scientists warn." */
function subjectFirst(p: Passage, sentence: Range, verb: number, bits: number): Sides | null {
  const after = tailEnd(p, sentence, verb, bits);
  let begin = verb;
  while (begin > sentence.first && PERFECT.test(wordAt(p, begin - 1))) begin--;
  const comma = after < 0 ? -1 : commaBefore(p, sentence, begin);
  if (comma < 0 || !isSaid(p, comma + 1, verb)) return null;
  let last = begin - 1;
  if (wordAt(p, last) === ',') last--;
  const source = { first: comma + 1, last };
  const content = said(p, sentence, comma, after);
  return content ? { content, source: [source] } : null;
}

/** The comma before the subject; -1 where no noun phrase stands between it and the verb. */
function commaBefore(p: Passage, sentence: Range, verb: number): number {
  let comma = previousComma(p, sentence, verb - 1);
  // "the mayor of Kea, Ana Vale, said": the subject is in two parts.
  if (comma === verb - 1) comma = previousComma(p, sentence, comma - 1);
  const first = wordAt(p, comma + 1);
  if (comma > 0 && CAPITAL.test(first) && !isSubject(p, comma, verb)) return -1;
  if (comma > 0 && CAPITAL.test(first)) {
    const before = previousComma(p, sentence, comma - 1);
    if (before > 0 && /^(?:an?|the|its|his|her|their)$/.test(wordAt(p, before + 1)))
      if (isSubject(p, before, verb)) comma = before;
  }
  return comma > 0 && isSubject(p, comma, verb) ? comma : -1;
}

function previousComma(p: Passage, sentence: Range, from: number): number {
  for (let i = from; i > sentence.first && from - i <= LONGEST_SOURCE; i--)
    if (wordAt(p, i) === ',') return i;
  return -1;
}

function isSubject(p: Passage, comma: number, verb: number): boolean {
  const [first, length] = [wordAt(p, comma + 1), verb - comma - 1];
  if (length < 1 || length > LONGEST_SOURCE) return false;
  const named = OPENS_NOUN.test(first) || CAPITAL.test(first);
  if (!named && !speakerWords.people.has(first) && !speakerWords.bodies.has(first)) return false;
  for (let i = comma + 1; i < verb; i++) {
    const word = wordAt(p, i);
    if (CLAUSE_WORD.test(word) && i > comma + 1) return false;
    if ((FINITE.test(word) && !/^['’]s$/.test(word)) || (p.quoted[i] ?? -1) >= 0) return false;
    if (/^[.:;?!—–(]$/.test(word)) return false;
  }
  return true;
}

/** The stop or comma after the verb, whom it tells, and when; -1 where something else is said. */
function tailEnd(p: Passage, sentence: Range, verb: number, bits: number): number {
  let i = verb + 1;
  if (ADVERBIAL.test(wordAt(p, i)) || (bits & PERSON && !CLAUSE_WORD.test(wordAt(p, i))))
    while (i <= sentence.last && i - verb <= LONGEST_TAIL && !/^[.,]$/.test(wordAt(p, i))) {
      if (CLAUSE_WORD.test(wordAt(p, i)) || FINITE.test(wordAt(p, i)) || wordAt(p, i) === 'to')
        return -1;
      i++;
    }
  return /^[.,]$/.test(wordAt(p, i)) ? i : -1;
}

/** What stands before the subject, and after the verb where the sentence goes on with it. */
function said(p: Passage, sentence: Range, comma: number, after: number): Range[] | null {
  const before = { first: sentence.first, last: comma - 1 };
  if (before.last - before.first + 1 < FEWEST_SAID && wordAt(p, after) === '.') return null;
  const rest = {
    first: after + 1,
    last: sentence.last - (wordAt(p, sentence.last) === '.' ? 1 : 0),
  };
  const goesOn =
    wordAt(p, after) === ',' && rest.last - rest.first >= 1 && !GOES_ON.test(wordAt(p, rest.first));
  const states = isStatement(p, before);
  if (!states && !(goesOn && isStatement(p, rest))) return null;
  return goesOn ? [before, rest] : [before];
}
