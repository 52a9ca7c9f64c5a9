/** People, bodies and papers that the sentences before describe: "a man", "two officials of the port". */
import { lastStartingBy, type Span, type Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { type Token, tokenize } from '../../../nlp/index.ts';
import { describedSpeaker } from './described.ts';
import type { Discourse } from './discourse.ts';
import { isBody, isDocument } from './nouns.ts';
import { headWord, sourcePhrase } from './phrase.ts';

const DETERMINER =
  /^(?:the|an?|one|two|three|four|five|six|several|some|many|most|other|another|his|her|its|their|this|these|those)$/i;
/** Longest phrase, in words behind its determiner. */
const LONGEST = 5;
const LINK = /^(?:of|for|at|from|on|in|with)$/;
/** What a paper is about: "a report on the bolts", "a review of eight years of flights". */
const ABOUT = /^(?:on|into|about|by|of)$/;
const LONGEST_TOPIC = 5;
const ENDS =
  /^(?:[^\p{L}\d]+|who|which|that|is|are|was|were|has|have|had|to|in|on|by|with|and|or|as|when|said)$/u;

const isHead = (word: string): boolean =>
  speakerWords.people.has(word) ||
  speakerWords.callings.has(word) ||
  isBody(word) ||
  isDocument(word);

const isPlural = (word: string): boolean => word.endsWith('s') && isHead(word);

const MANY = /^(?:two|three|four|five|six|several|many|most|these|those)$/i;
/** "five coast guard divers": the head is a word that no list knows. */
const agrees = (determiner: string, head: string): boolean =>
  !MANY.test(determiner) || /(?:s|men|people|police)$/i.test(head);

/** One who is described and not named, and where. */
export interface Described extends Span {
  readonly speaker: Speaker;
  /** The head noun in small letters. */
  readonly head: string;
}

/** Whom the sentences of an article describe; each sentence is read once. */
export class DescribedBefore {
  readonly #discourse: Discourse;
  readonly #known = new Map<number, readonly Described[]>();

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /** Those of a sentence that end by the offset, the nearest first, `most` at most. */
  before(sentence: number, offset: number, most: number): Described[] {
    const all = this.#of(sentence);
    const after = lastStartingBy(all, offset) + 1;
    return all
      .slice(Math.max(0, after - most), after)
      .filter(({ end }) => end <= offset)
      .reverse();
  }

  #of(sentence: number): readonly Described[] {
    let known = this.#known.get(sentence);
    if (!known) {
      const span = this.#discourse.sentences[sentence];
      known = span ? describedIn(this.#discourse.text, span).flatMap((s) => this.#read(s)) : [];
      this.#known.set(sentence, known);
    }
    return known;
  }

  #read(span: Span): Described[] {
    const phrase = sourcePhrase(this.#discourse.text, span);
    if (!phrase || this.#discourse.namedBeside(span)) return [];
    if (this.#discourse.within(span).some((m) => m.end >= phrase.head.end)) return [];
    const speaker = describedSpeaker(phrase, this.#discourse);
    return [{ ...span, speaker, head: headWord(phrase) }];
  }
}

/** The noun phrases of a sentence that can be who speaks, in order. */
function describedIn(text: string, sentence: Span): Span[] {
  const tokens = tokenize(text, sentence.start, sentence.end);
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const determined = DETERMINER.test(token.text);
    if (!determined && !isPlural(token.text.toLowerCase())) continue;
    const head = determined ? headAfter(tokens, i) : i;
    const last = tokens[withPlace(tokens, head)];
    if (head < 0 || !last || !agrees(token.text, tokens[head]?.text ?? '')) continue;
    found.push({ start: token.start, end: last.end });
    i = head;
  }
  return found;
}

/** Index of the last noun of its kind in the phrase that opens at `from`; -1 where there is none. */
function headAfter(tokens: readonly Token[], from: number): number {
  let head = -1;
  for (let j = from + 1; j <= from + LONGEST && j < tokens.length; j++) {
    const word = tokens[j]?.text.toLowerCase() ?? '';
    if (ENDS.test(word) || LINK.test(word)) break;
    if (isHead(word)) head = j;
    // "a police officer", but not "a guard sent voters".
    else if (head >= 0) break;
  }
  return head;
}

/** Index of the last word of "of the Port Authority" behind the head, or the head itself. */
function withPlace(tokens: readonly Token[], head: number): number {
  const isPaper = isDocument(tokens[head]?.text.toLowerCase() ?? '');
  if (isPaper && ABOUT.test(tokens[head + 1]?.text ?? '')) return withTopic(tokens, head);
  let at = head + 1;
  if (!LINK.test(tokens[at]?.text ?? '')) return head;
  at++;
  const determiner = at;
  if (/^the$/i.test(tokens[at]?.text ?? '')) at++;
  const first = at;
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++;
  if (at > first) return at - 1;
  // "of the port authority"
  const isDetermined = DETERMINER.test(tokens[determiner]?.text ?? '');
  return isDetermined ? Math.max(head, headAfter(tokens, determiner)) : head;
}

/** Index of the last word of "on the bolts" behind a paper, or the head itself. */
function withTopic(tokens: readonly Token[], head: number): number {
  let last = head + 1;
  while (
    last - head <= LONGEST_TOPIC &&
    tokens[last + 1] &&
    !ENDS.test(tokens[last + 1]?.text ?? '')
  )
    last++;
  return last > head + 1 ? last : head;
}
