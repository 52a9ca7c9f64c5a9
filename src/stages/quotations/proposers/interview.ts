/**
 * A printed interview: questions on lines of their own that say "you" to somebody named in one of
 * them ("Dr. Vale, you have said …"), each with an answer that speaks of "I". The answer is theirs.
 */
import type { Span } from '../../../article/index.ts';
import type { Passage } from '../../../models/statement-network/passage.ts';
import type { SpanCandidate } from '../candidate.ts';
import type { Layout, Page } from './page.ts';

const LONGEST_QUESTION = 45;
const LONGEST_NAME = 5;
const FEWEST = { turns: 4, you: 2, first: 2 };
const YOU = /^your?$/i;
const FIRST_PERSON = /^(?:i|my|me)$/i;
const NAME = /^\p{Lu}[\p{L}.’'-]*$/u;
/** The dot of a title: “Dr.” */
const NAME_OR_DOT = /^(?:\p{Lu}[\p{L}.’'-]*|\.)$/u;

const isQuestion = (p: Passage | undefined): p is Passage =>
  p !== undefined &&
  p.tokens.length <= LONGEST_QUESTION &&
  p.tokens.at(-1)?.text === '?' &&
  p.quotes.every(({ last }) => last < p.tokens.length - 1);

const holds = ({ tokens }: Passage, word: RegExp): boolean =>
  tokens.some((t) => word.test(t.text.replace(/['’].*$/s, '')));

/** The name that a question begins with: "Dr. Vale, you …". */
function addressed({ tokens }: Passage): Span | null {
  let end = 0;
  while (end < LONGEST_NAME && (end ? NAME_OR_DOT : NAME).test(tokens[end]?.text ?? '')) end++;
  const [first, last] = [tokens[0], tokens[end - 1]];
  if (!first || !last || tokens[end]?.text !== ',') return null;
  return YOU.test(tokens[end + 1]?.text ?? '') ? { start: first.start, end: last.end } : null;
}

/** Where the answer's words begin, after a stage direction: "[Laughs] They did." */
function opening({ tokens, start }: Passage): number {
  const close = tokens[0]?.text === '[' ? tokens.findIndex((t) => t.text === ']') : -1;
  return tokens[close + 1]?.start ?? start;
}

/** An answer, and where in it: several paragraphs up to the next question. */
type Answer = readonly Passage[];

/**
 * What follows each question up to the next. Where always an odd number of lines does, most often
 * one, the two take turns, and every second line is a short remark of the one who asks.
 */
function answersTo(passages: readonly Passage[], asked: readonly number[]): Answer[] {
  const between = asked.map((at, i): Answer => passages.slice(at + 1, asked[i + 1] ?? at + 2));
  const remarks = between.flatMap((lines) => lines.filter((_, i) => i % 2 === 1));
  const inTurns =
    between.every(({ length }) => length % 2 === 1) &&
    between.filter(({ length }) => length === 1).length * 2 > between.length &&
    remarks.every((p) => p.tokens.length <= LONGEST_QUESTION);
  if (!inTurns) return between;
  return between.flatMap((lines) => lines.filter((_, i) => i % 2 === 0).map((p) => [p]));
}

/** The answers after the questions; none where the page is not plainly an interview. */
export function interviewOf({ prose: passages }: Page): Layout {
  const asked = [...passages.keys()].filter((i) => {
    const next = passages[i + 1];
    return isQuestion(passages[i]) && next !== undefined && !isQuestion(next);
  });
  const questions = asked.flatMap((i) => passages[i] ?? []);
  const answers = answersTo(passages, asked);
  const source = questions.map(addressed).find((name) => name !== null);
  const plain =
    questions.length >= FEWEST.turns &&
    questions.filter((p) => holds(p, YOU)).length >= FEWEST.you &&
    answers.filter((lines) => lines.some((p) => holds(p, FIRST_PERSON))).length >= FEWEST.first;
  if (!source || !plain) return { voices: [] };
  const voices = answers.map((lines): SpanCandidate => {
    const content = lines.map((p) => ({ start: opening(p), end: p.end }));
    return { content, cue: [], source: [source], by: 'interview', verbatim: true };
  });
  return { voices, questions };
}
