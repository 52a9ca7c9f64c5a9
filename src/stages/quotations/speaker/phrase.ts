/** The parts of a source's words: what it is about (its head) and what only describes it. */
import type { Span } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { type Token, tokenize } from '../../../nlp/index.ts';

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
  ', ( – — - -- : ; of for at from in with on near to close familiar speaking including by about inside within under during after before as into against without toward towards over whose who which that based like behind among'.split(
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
  let end = first + 1;
  while (end < tokens.length && !ENDS_CORE.has(lower(tokens[end]))) end++;
  const core = tokens.slice(first, end);
  while (core.length > 1 && /^['’]s?$/.test(core.at(-1)?.text ?? '')) core.pop();
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

/** Where the describing words end: before a comma that opens a clause or an apposition. */
function describedTo(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i + 1 < tokens.length; i++) {
    if (tokens[i]?.text !== ',') continue;
    if (speakerWords.asideOpeners.has(lower(tokens[i + 1]))) return tokens[i - 1]?.end ?? end;
  }
  return end;
}

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** Lower-cased head without a plural possessive. */
export const headWord = ({ head }: SourcePhrase): string =>
  head.text.toLowerCase().replace(/['’]s?$/, '');
