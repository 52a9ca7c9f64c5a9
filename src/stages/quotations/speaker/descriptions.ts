/** Noun phrases that can be who speaks, told by their words alone: "a man", "two officials of the port". */
import type { Span } from '../../../article/index.ts';
import { months, speakerWords, weekdays } from '../../../language/en/index.ts';
import { type Token, tokenize } from '../../../nlp/index.ts';
import { isDocument, isSourceNoun } from './nouns.ts';

const DETERMINER =
  /^(?:the|an?|one|two|three|four|five|six|several|some|many|most|other|another|his|her|its|their|this|these|those)$/i;
/** Longest phrase, in words behind its determiner. */
const LONGEST = 5;
const LINK = /^(?:of|for|at|from|on|in|with)$/;
/** What a paper is about: "a report on the bolts", "a review of eight years of flights". */
const ABOUT = /^(?:on|into|about|by|of)$/;
const LONGEST_TOPIC = 5;
/** Words behind a paper that are looked at: a sentence may be as long as a page. */
const LOOKED_AT = 12;
const ENDS =
  /^(?:[^\p{L}\d]+|who|which|that|is|are|was|were|has|have|had|to|in|on|by|with|and|or|as|when|said|published|released|issued|filed|obtained|seen)$/u;
const JOINS = /^(?:and|or)$/;
/** What may be the verb behind a phrase: "a guard at the gate waves", "a man in the crowd shouted". */
const VERB = /(?:s|ed)$/;

const textOf = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** Whether the noun names people, a body or a paper. */
export const isHead = (word: string): boolean =>
  isSourceNoun(word) || speakerWords.callings.has(word);

const isPlural = (word: string): boolean => word.endsWith('s') && isHead(word);

const MANY = /^(?:two|three|four|five|six|several|many|most|these|those)$/i;
/** "five coast guard divers": the head is a word that no list knows. */
const agrees = (determiner: string, head: string): boolean =>
  !MANY.test(determiner) || /(?:s|men|people|police)$/i.test(head);

type IsHead = (word: string) => boolean;

/** Those of a sentence, in order; `noun` is one more that is looked for, in small letters. */
export function descriptionsIn(text: string, sentence: Span, noun?: string): Span[] {
  const heads: IsHead = (word) => word === noun || isHead(word.toLowerCase());
  const tokens = tokenize(text, sentence.start, sentence.end);
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const determined = DETERMINER.test(token.text);
    if (!determined && !isPlural(token.text.toLowerCase())) continue;
    const head = determined ? headAfter(tokens, i, heads) : i;
    const last = head < 0 ? undefined : tokens[lastOf(tokens, head)];
    if (!last || !agrees(token.text, textOf(tokens, head))) continue;
    found.push({ start: token.start, end: last.end });
    i = head;
  }
  return found;
}

/** Index of the last noun of its kind in the phrase that opens at `from`; -1 where there is none. */
function headAfter(tokens: readonly Token[], from: number, heads: IsHead): number {
  let head = -1;
  for (let j = from + 1; j <= from + LONGEST && j < tokens.length; j++) {
    const word = textOf(tokens, j);
    const lower = word.toLowerCase();
    if (ENDS.test(lower) || LINK.test(lower) || DETERMINER.test(word)) break;
    if (heads(word)) head = j;
    // "a police officer", but not "a guard sent voters".
    else if (head >= 0) break;
  }
  return head;
}

/** Index of the last word of the phrase with this head: of "on the bolts", "of the Port Authority". */
function lastOf(tokens: readonly Token[], head: number): number {
  const link = textOf(tokens, head + 1);
  const hasTopic = ABOUT.test(link) && isDocument(textOf(tokens, head).toLowerCase());
  if (!hasTopic && !LINK.test(link)) return head;
  if (isTime(textOf(tokens, head + 2))) return head;
  return hasTopic ? withTopic(tokens, head) : withPlace(tokens, head);
}

/** "on Friday", "in October": when it was, not whose. */
function isTime(word: string): boolean {
  const lower = word.toLowerCase();
  return weekdays.weekdays.has(lower) || months.months.has(lower) || /^\d{4}$/.test(word);
}

/** The last word of a place or body behind the link, the head itself where that goes on as something else. */
function withPlace(tokens: readonly Token[], head: number): number {
  const determiner = head + 2;
  let at = determiner;
  if (/^the$/i.test(textOf(tokens, at))) at++;
  const first = at;
  while (/^\p{Lu}/u.test(textOf(tokens, at))) at++;
  if (at > first) return at - 1;
  if (!DETERMINER.test(textOf(tokens, determiner))) return head;
  // "of the port authority", "in a green coat".
  let next = determiner + 1;
  while (next <= determiner + LONGEST_PLACE && isPlain(textOf(tokens, next))) next++;
  const ends = next === tokens.length || !isPlain(textOf(tokens, next));
  return ends && next > determiner + 1 ? next - 1 : head;
}

/** Longest place, in words behind its determiner. */
const LONGEST_PLACE = 3;

/** A word of a place: in small letters, and nothing that ends it. */
const isPlain = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  !ENDS.test(word) &&
  !LINK.test(word) &&
  (!VERB.test(word) || isHead(word));

/** The last word of what a paper is about, the paper itself where that is long. */
function withTopic(tokens: readonly Token[], head: number): number {
  let next = head + 2;
  const goesOn = (word: string): boolean => JOINS.test(word) || !ENDS.test(word);
  const most = Math.min(tokens.length, next + LOOKED_AT);
  while (next < most && goesOn(textOf(tokens, next))) next++;
  while (JOINS.test(textOf(tokens, next - 1))) next--;
  const length = next - head - 2;
  return length > 0 && length <= LONGEST_TOPIC ? next - 1 : head;
}
