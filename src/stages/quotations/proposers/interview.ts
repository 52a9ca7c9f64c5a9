/**
 * A printed interview: questions on lines of their own to somebody whom the page introduces or a
 * question names ("Dr. Vale, you have said …"), each with an answer that speaks of "I". The answers
 * are theirs.
 */
import { type Span, spanAt } from '../../../article/index.ts';
import type { Passage } from '../../../models/statement-network/passage.ts';
import type { SpanCandidate } from '../candidate.ts';
import type { Layout, Page } from './page.ts';
import { turnLabel } from './turn-label.ts';

const LONGEST_QUESTION = 60;
const LONGEST_NAME = 5;
const FEWEST = 2;
/** Share of the answers that speak of "I". */
const PERSONAL = 0.5;
const YOU = /^your?s?$/i;
const I = /^(?:i|my|me|mine|myself)$/i;
const FIRST_PERSON = /^(?:i|my|me|mine|myself|we|us|our|ours)$/i;
const NAME = /^\p{Lu}[\p{L}.’'-]*$/u;
/** The dot of a title: “Dr.” */
const NAME_OR_DOT = /^(?:\p{Lu}[\p{L}.’'-]*|\.)$/u;
/** Words of what stands before an interview, and how far back they are looked for, in paragraphs. */
const INTRODUCES =
  /^(?:interview(?:ed|s)?|conversation|spoke|speaks|talk(?:s|ed)|met|asked|questions?|sat|caught|reached|answer(?:s|ed)?|transcript|repl(?:y|ied)|told)$/i;
const HIM = /^(?:him|her|them)$/i;
const BEFORE = 4;
const BEHIND = 2;

const isQuestion = (p: Passage): boolean =>
  p.tokens.length <= LONGEST_QUESTION &&
  p.tokens.at(-1)?.text === '?' &&
  p.quotes.every(({ last }) => last < p.tokens.length - 1);

/** Whether the word stands outside quotation marks. */
const holds = (p: Passage, word: RegExp): boolean =>
  p.tokens.some((t, i) => !p.inMarks(i) && word.test(t.text.replace(/['’].*$/s, '')));

/** "[She laughs.]", "(The line freezes.)" */
const isAside = ({ tokens }: Passage): boolean =>
  /^[[(]$/.test(tokens[0]?.text ?? '') && /^[\])]$/.test(tokens.at(-1)?.text ?? '');

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

/** Paragraphs and headings: a question may be either. */
function linesOf({ blocks, passages, prose }: Page): Passage[] {
  const isProse = new Set(prose);
  return passages.filter((p) => isProse.has(p) || spanAt(blocks, p.start)?.role === 'heading');
}

/** "You write that you entered by mistake.": asks without a mark, of an interview that is known to be one. */
const isPrompt = (p: Passage): boolean =>
  p.tokens.length <= LONGEST_QUESTION && holds(p, YOU) && !holds(p, FIRST_PERSON);

/** "We asked her about the library." */
const asksSomebody = ({ tokens }: Passage): boolean =>
  tokens.some(
    ({ text }, i) =>
      INTRODUCES.test(text) && tokens.slice(i + 1, i + 3).some((t) => HIM.test(t.text)),
  );

const isPersonal = (lines: Answer): boolean => lines.some((p) => holds(p, I));

/** The answers after the questions; none where the page is not plainly an interview. */
export function interviewOf(page: Page): Layout {
  const lines = linesOf(page).filter((p) => !isAside(p));
  const asked = askedIn(lines, isQuestion);
  const [first = 0, last = 0] = [asked[0], asked.at(-1)];
  const questions = asked.flatMap((i) => lines[i] ?? []);
  const source = questions.map(addressed).find((name) => name !== null);
  const told = [...lines.slice(Math.max(0, first - BEFORE), first), ...lines.slice(-BEHIND)];
  const answered = answersTo(lines, asked);
  const plain =
    questions.length >= FEWEST &&
    answered.filter(isPersonal).length >= answered.length * PERSONAL &&
    (source ||
      told.some(asksSomebody) ||
      (told.some((p) => holds(p, INTRODUCES)) && questions.some((p) => holds(p, YOU)))) &&
    !questions.some(turnLabel);
  if (!plain) return { voices: [] };
  const isAsked = (p: Passage) => isQuestion(p) || isPrompt(p);
  const all = askedIn(lines, (p, i) => (i < first || i > last ? isQuestion(p) : isAsked(p)));
  const voices = answersTo(lines, all).map((answer): SpanCandidate => {
    const spoken = answer.filter((p, i) => !i || holds(p, FIRST_PERSON) || holds(p, YOU));
    const content = spoken.map((p) => ({ start: opening(p), end: p.end }));
    return { content, cue: [], source: source ? [source] : [], by: 'interview', verbatim: true };
  });
  return { voices, questions: all.flatMap((i) => lines[i] ?? []) };
}

/** Where somebody asks, in places of the lines: before a line that does not. */
const askedIn = (lines: readonly Passage[], asks: (p: Passage, i: number) => boolean): number[] =>
  [...lines.entries()].flatMap(([i, p]) => {
    const next = lines[i + 1];
    return asks(p, i) && next && !asks(next, i + 1) ? [i] : [];
  });
