/**
 * What is said, then the verb, then who said it: "The road is closed, said district officer Tom Reed
 * at a press conference." Where the tagger takes what stands behind the verb for what was said.
 */
import { occupations, speakerWords, titles } from '../../../language/en/index.ts';
import { inflect } from '../../../language/en/verb-forms.ts';
import { type Passage, wordAt } from '../../../models/quotation-tagger/passage.ts';
import type { PassageCandidate } from '../candidate.ts';
import { isStatement } from './statement.ts';

/** Verbs that hardly ever have a person as their object. */
const VERBS = new Set(
  'say add note argue explain insist warn suggest admit concede contend maintain acknowledge report claim confirm complain observe remark reply stress state conclude believe'
    .split(' ')
    .flatMap((verb) => inflect(verb).slice(1, -1)),
);
const CAPITAL = /^\p{Lu}/u;
const OPENS_NOUN = /^(?:an?|the|its|his|her|their|our|my|one|another|two|three|four|five|several)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|and|to|not|n['’]t|that|he|she|it|they|we|i|you|there|[;:?!]|['’](?:re|ve|ll|d|m))$/i;
/** Behind whoever speaks: where, when and how, or a clause of their own. */
const TAIL =
  /^(?:at|on|in|from|to|with|during|while|after|before|when|as|quoting|citing|speaking|who|which|last|yesterday|today)$/;
const CLAUSE = /^(?:while|after|before|when|as|who|which|quoting|citing|speaking)$/;
const WITHIN_NAME = /^(?:of|the|for|de|van|von|al|bin|\.|['’]s|&)$/;
const SAYING = /^(?:statement|report|study|document|memo|notice|newspaper)$/;
const LONGEST_SOURCE = 14;
const LONGEST_TITLE = 5;
const FEWEST_SAID = 3;

const inMarks = ({ quoted }: Passage, i: number): boolean => (quoted[i] ?? -1) >= 0;

/** One for each such verb behind a comma and outside quotation marks. */
export function inverted(p: Passage): PassageCandidate[] {
  const found: PassageCandidate[] = [];
  for (const { first, last } of p.sentences)
    for (let verb = first + FEWEST_SAID + 1; verb < last; verb++) {
      if (wordAt(p, verb - 1) !== ',' || !VERBS.has(wordAt(p, verb)) || inMarks(p, verb)) continue;
      const said = { first, last: verb - 2 };
      const end = inMarks(p, verb - 2) || !isStatement(p, said) ? -1 : subjectEnd(p, verb, last);
      if (end < 0) continue;
      found.push({
        content: [said],
        cue: [{ first: verb, last: verb }],
        source: [{ first: verb + 1, last: end }],
        by: 'inverted',
      });
      break;
    }
  return found;
}

/** Where whoever speaks ends; -1 where another clause stands behind the verb. */
function subjectEnd(p: Passage, verb: number, last: number): number {
  const end = namedEnd(p, verb + 1) ?? calledEnd(p, verb + 1);
  const after = wordAt(p, end + 1);
  if (end <= verb || end - verb > LONGEST_SOURCE) return -1;
  if (/^[.,]$/.test(after) || CLAUSE.test(after)) return end;
  if (!TAIL.test(after)) return -1;
  for (let i = end + 2; i <= last && wordAt(p, i) !== ','; i++)
    if (FINITE.test(wordAt(p, i))) return -1;
  return end;
}

/** "Superintendent of Police Ana Vale", "district officer (DO) Tom Reed": ends in a name. */
function namedEnd(p: Passage, first: number): number | null {
  let i = first;
  while (i - first < LONGEST_TITLE && /^\p{Ll}/u.test(wordAt(p, i)) && !FINITE.test(wordAt(p, i)))
    i++;
  if (i > first && !OPENS_NOUN.test(wordAt(p, first)) && !isSpeaker(wordAt(p, i - 1))) return null;
  if (wordAt(p, i) === '(') i = closing(p, i) + 1;
  if (!CAPITAL.test(wordAt(p, i)) || inMarks(p, i)) return null;
  let end = i;
  while (i - first <= LONGEST_SOURCE) {
    if (CAPITAL.test(wordAt(p, i))) end = i;
    else if (wordAt(p, i) === '(') end = i = closing(p, i);
    else if (
      !WITHIN_NAME.test(wordAt(p, i)) ||
      (wordAt(p, i) === '.' && !CAPITAL.test(wordAt(p, i + 1)))
    )
      break;
    i++;
  }
  while (isSpeaker(wordAt(p, end + 1))) end++;
  return end;
}

/** "the inspector", "our correspondent", "police" */
function calledEnd(p: Passage, first: number): number {
  let i = first;
  if (OPENS_NOUN.test(wordAt(p, i))) i++;
  while (i - first < LONGEST_TITLE && /^\p{L}/u.test(wordAt(p, i)) && !FINITE.test(wordAt(p, i))) {
    if (isSpeaker(wordAt(p, i)) && !isSpeaker(wordAt(p, i + 1))) return i;
    i++;
  }
  return -1;
}

function closing(p: Passage, open: number): number {
  for (let i = open + 1; i < open + LONGEST_TITLE; i++) if (wordAt(p, i) === ')') return i;
  return open;
}

function isSpeaker(noun: string): boolean {
  if (speakerWords.people.has(noun) || speakerWords.bodies.has(noun)) return true;
  if (SAYING.test(noun)) return true;
  const one = noun.replace(/s$/, '');
  if (titles.roles.has(one) || occupations.occupations.has(one)) return true;
  return occupations.OCCUPATION_ENDING.test(one);
}
