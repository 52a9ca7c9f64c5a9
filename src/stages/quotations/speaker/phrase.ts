/** The parts of a source's words: what it is about (its head) and what only describes it. */
import type { Mention, Span } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { type Token, tokenize } from '../../../nlp/index.ts';
import { isBody } from './nouns.ts';

export interface SourcePhrase {
  readonly span: Span;
  /** The words without a clause or an apposition at the end. */
  readonly text: string;
  /** All words and marks. */
  readonly tokens: readonly Token[];
  /** Those before the first comma, preposition or relative word. */
  readonly core: readonly Token[];
  /** The last word of the core: spokesman in "a spokesman for the mayor". */
  readonly head: Token;
}

const ENDS_CORE = new Set(
  ', ( – — - -- : ; of for at from in with on near to close familiar speaking including by about inside within under during after before as into against without toward towards over around outside across through throughout alongside aboard beyond whose who which that based like behind among'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}]/u;

/** Null when the source holds no word. */
export function sourcePhrase(text: string, span: Span): SourcePhrase | null {
  const tokens = tokenize(text, span.start, span.end);
  let first = tokens.findIndex((t) => WORD.test(t.text));
  if (first < 0) return null;
  if (first + 1 < tokens.length && speakerWords.conjunctions.has(lower(tokens[first]))) first++;
  let end = coreEnd(tokens, first + 1);
  if (isBody(lower(tokens[end - 1]))) end = titleEnd(tokens, end) ?? end;
  const core = tokens.slice(first, end);
  while (core.length > 1 && isPossessive(core.at(-1))) core.pop();
  while (core.length > 1 && speakerWords.reflexives.has(lower(core.at(-1)))) core.pop();
  const head = core.at(-1);
  if (!head) return null;
  const start = core[0]?.start ?? span.start;
  return {
    span,
    text: text.slice(start, describedTo(tokens, first, span.end)),
    tokens,
    core,
    head,
  };
}

/** Whether the token is the mark behind whose something is: 's, or ' behind a plural. */
export const isPossessive = (token: Token | undefined): boolean =>
  /^['’]s?$/.test(token?.text ?? '');

/** Index of the first token from `at` on that ends a core. */
function coreEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && !ENDS_CORE.has(lower(tokens[end]))) end++;
  return end;
}

/** Where the core ends that a body of several words opens, "Bank of Kea governor Ana Vale"; undefined where it is the body alone. */
function titleEnd(tokens: readonly Token[], of: number): number | undefined {
  if (lower(tokens[of]) !== 'of') return undefined;
  let at = of + 1;
  while (IN_NAME.test(tokens[at]?.text ?? '')) at++;
  const isNamed = CAPITAL.test(tokens[at - 1]?.text ?? '');
  const end = coreEnd(tokens, at);
  return isNamed && end > at && NOUN.test(tokens[at]?.text ?? '') ? end : undefined;
}

const CAPITAL = /^\p{Lu}/u;
const IN_NAME = /^(?:\p{Lu}.*|the|and|&|of)$/u;
/** What may be a title behind a name: no helping verb, no adverb, no reflexive. */
const NOUN =
  /^(?!(?:also|then|later|has|had|is|was|will|would|itself|themselves|but|or)$)\p{Ll}+(?<!ly)$/u;

/** Where the describing words end: before a comma or dash that opens a clause or an apposition, or "that". */
function describedTo(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i + 1 < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    const isEnd = OPENS.test(text) ? opensAside(tokens, i + 1) : THAT.test(text);
    if (isEnd) return tokens[i - 1]?.end ?? end;
  }
  return end;
}

/** A comma or a dash. */
export const OPENS = /^(?:,|--?|[–—])$/;
const THAT = /^(?:that|which)$/;

/** "led by Ana Vale", "the largest of them", "in a report"; but "teachers and parents" after "pupils". */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens[at]);
  if (speakerWords.asideOpeners.has(word) || ENDS_CORE.has(word)) return true;
  const isList = tokens.slice(at, at + LONGEST_ITEM).some((t) => JOINS.test(t.text));
  return !isList && ASIDE.test(tokens[at]?.text ?? '');
}

const ASIDE = /^(?:the|that|these|those|\p{Ll}+(?:ed|ing))$/u;
const JOINS = /^(?:and|or|&)$/;
/** Of a list, in words. */
const LONGEST_ITEM = 5;

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** "A farmer" of "one, a farmer" and of "one of them, a farmer": what the word alone does not tell. */
export function toldBeside(
  { core, tokens, span }: SourcePhrase,
  text: string,
): SourcePhrase | null {
  const comma = tokens.findIndex((t) => t.text === ',');
  const [word, article] = [core[0], tokens[comma + 1]];
  if (!word || !article || comma < 1 || !/^an?$/i.test(article.text)) return null;
  const before = text.slice(word.start, tokens[comma]?.start);
  return ONE.test(before) ? sourcePhrase(text, { start: article.start, end: span.end }) : null;
}

const ONE = /^(?:one|another)(?: of (?:them|these|those))?$/i;

/** Whether the person is the one for whom somebody else speaks: Ana Vale in "an aide to Ana Vale". */
export function isActedFor(
  { core, head, tokens, span }: SourcePhrase,
  { type, start, end }: Mention,
): boolean {
  const isBehind = start >= head.end && end <= span.end;
  if (type !== 'person' || !isBehind || core.length < 2) return false;
  const [next, ...others] = tokens.filter((t) => t.start >= head.end && t.end <= start);
  if (!next || !ACTS_FOR.test(next.text) || others.some((t) => OPENS.test(t.text))) return false;
  return PERSONS.some((nouns) => nouns.has(head.text.toLowerCase()));
}

const ACTS_FOR = /^(?:for|to)$/;
const { spokespeople, people, callings, representatives } = speakerWords;
const PERSONS = [spokespeople, people, callings, representatives];

/** Lower-cased head without a plural possessive. */
export const headWord = ({ head }: SourcePhrase): string =>
  head.text.toLowerCase().replace(/['’]s?$/, '');
