/**
 * Reporting verbs that share the subject of a verb before them: "Ruiz confirmed the sale and said it
 * was legal", "… left the room, warning that the roof leaks", "the mill, which is for sale, says that …".
 */
import type { Token } from '../../nlp/index.ts';
import type { Phrase } from './phrases.ts';
import { ADVERBIAL, canSpeak, isMark, isReport, NOT_IN_SOURCE, word } from './words.ts';

const JOINS = /^(?:and|but|then)$/;
const HELPS = /^(?:has|have|had|also|later|then|now|once|recently|repeatedly|officially)$/;
const PARTICIPLE =
  /^(?:adding|admitting|alleging|announcing|arguing|asserting|claiming|complaining|conceding|concluding|confirming|contending|declaring|estimating|explaining|hinting|implying|indicating|insisting|maintaining|mentioning|noting|observing|predicting|reporting|revealing|saying|stating|stressing|suggesting|testifying|warning)$/;
const SAYS = /^(?:said|says|say|saying|adding)$/;
const STARTS_CLAUSE =
  /^(?:it|he|she|they|there|these|those|we|its|his|her|their|at|no|nobody|nearly|more|about|an?|the)$/;
const VERBAL =
  /^(?:\p{Ll}+ed|came|gave|got|made|met|ran|sent|spoke|stood|took|went|won|left|wrote)$/u;

const TITLE = /^(?:rep|sen|gov|mr|mrs|ms|dr|gen|lt|col|prof|rev|st)$/;
const LONGEST_LEAD = 10;

/** Where the subject starts: after the comma of "In October, ". */
function subjectStart(tokens: readonly Token[]): number {
  if (!ADVERBIAL.test(word(tokens, 0))) return 0;
  const comma = tokens.findIndex((t) => t.text === ',');
  return comma > 0 && comma < LONGEST_LEAD ? comma + 1 : 0;
}

/** Where the words before the first verb of the sentence end, if they could speak. */
function subjectEnd(tokens: readonly Token[], start: number): number | undefined {
  let end = start;
  while (end + 1 < tokens.length) {
    const next = word(tokens, end + 1);
    const abbreviated = next === '.' && TITLE.test(word(tokens, end));
    if ((isMark(tokens, end + 1) && !abbreviated) || isReport(tokens, end + 1)) break;
    if (NOT_IN_SOURCE.test(next) || HELPS.test(next) || VERBAL.test(next)) break;
    end++;
  }
  return canSpeak(tokens, start, end) || PRONOUN.test(word(tokens, end)) ? end : undefined;
}

const PRONOUN = /^(?:he|she|it|they)$/;

const BASE_FORM =
  /^(?:admit|allege|announce|argue|assert|believe|claim|concede|conclude|confirm|contend|declare|estimate|insist|maintain|note|predict|report|reveal|say|state|suggest|warn)$/;

/** "The vote allowed Ruiz to claim that …", "led guards to warn that …"; `i` is the verb. */
export function madeTo(tokens: readonly Token[], i: number): Phrase | undefined {
  if (!BASE_FORM.test(word(tokens, i)) || word(tokens, i - 1) !== 'to') return undefined;
  if (word(tokens, i + 1) !== 'that') return undefined;
  const end = i - 2;
  let start = end;
  while (start > 0 && /^\p{Lu}/u.test(tokens[start - 1]?.text ?? '')) start--;
  if (!canSpeak(tokens, start, end)) return undefined;
  return { first: start, last: i + 1, cue: [i, i], source: [start, end], by: 'made-to' };
}

const PUTS = /^(?:put|puts|pegged|pegs|valued|values)$/;
export const isEstimating = (word: string): boolean => PUTS.test(word);

const AMOUNT =
  /^(?:\p{Sc}|\p{N}.*|about|around|nearly|roughly|almost|over|under|more|less|up|one|two|three|four|five|six|seven|eight|nine|ten|half|between)$/u;
const LONGEST = 14;

/** "Ruiz put the cost at about $3 million": the estimate is what follows the verb at `i`. */
export function estimates(tokens: readonly Token[], i: number): Phrase | undefined {
  if (!PUTS.test(word(tokens, i))) return undefined;
  let at = i + 2;
  while (at < i + LONGEST && !isMark(tokens, at) && word(tokens, at) !== 'at') at++;
  if (word(tokens, at) !== 'at' || !AMOUNT.test(tokens[at + 1]?.text ?? '')) return undefined;
  let end = i - 1;
  while (HELPS.test(word(tokens, end))) end--;
  let start = end;
  while (start > 0 && !isMark(tokens, start - 1) && !JOINS.test(word(tokens, start - 1))) start--;
  if (!canSpeak(tokens, start, end) && !PRONOUN.test(word(tokens, end))) return undefined;
  return { first: start, last: i, cue: [i, i], source: [start, end], by: 'puts-at' };
}

/** A reporting verb at `i` without a subject of its own, with "that" or a plain clause after it. */
export function joined(tokens: readonly Token[], i: number): Phrase | undefined {
  const participle = PARTICIPLE.test(word(tokens, i));
  if (!participle && !isReport(tokens, i)) return undefined;
  let before = i - 1;
  while (HELPS.test(word(tokens, before))) before--;
  const comma = tokens[before]?.text === ',';
  if (!comma && (participle || !JOINS.test(word(tokens, before)))) return undefined;
  const that = word(tokens, i + 1) === 'that';
  // After a comma the subject may follow: ", says a report".
  const plain =
    (participle || !comma) && SAYS.test(word(tokens, i)) && STARTS_CLAUSE.test(word(tokens, i + 1));
  if (!that && !plain) return undefined;
  const start = subjectStart(tokens);
  const end = subjectEnd(tokens, start);
  if (end === undefined || end >= before) return undefined;
  return { first: i, last: that ? i + 1 : i, cue: [i, i], source: [start, end], by: 'says-too' };
}
