/**
 * Interviews and transcripts: lines that begin with "Q:", "A:", "ANA VALE:" or "Vale:". A line
 * without a label goes on with the turn before. What the programme's own reporter tells ("ANA VALE,
 * BYLINE:") is its prose, and no quotation.
 */
import type { Span } from '../../../article/index.ts';
import type { Passage } from '../../../models/statement-network/passage.ts';
import type { SpanCandidate } from '../candidate.ts';
import type { Layout, Page } from './page.ts';
import { withoutDirections } from './stage-direction.ts';
import { type TurnLabel, turnLabel } from './turn-label.ts';

/** One label alone may be a headline; a conversation has more. */
const FEWEST = 2;
const NARRATES = /\b(?:byline|narrator|narration|voice-?over)\b/;
const ADDRESSES = /^(?:i|we|you|me|us|my|our|your|it|that|this)$/i;
const QUESTION = /[?!]["”’]?$/;
/** Share of the lines between the first label and the last that have one. */
const DENSE = 0.5;

interface Line {
  /** Its place among the passages. */
  readonly at: number;
  readonly passage: Passage;
  readonly label: TurnLabel;
}

/** What follows the label of each labelled line, when the article has at least two alike. */
export function labelledTurns({ text, prose }: Page): Layout {
  const lines = labelledLines(prose);
  if (!isConversation(text, lines)) return { voices: [] };
  const narrators = new Set(
    lines.filter((l) => NARRATES.test(l.label.role)).map((l) => lastWord(l.label)),
  );
  const dense = lines.length >= ((lines.at(-1)?.at ?? 0) - (lines[0]?.at ?? 0) + 1) * DENSE;
  const voices: SpanCandidate[] = [];
  for (const [i, line] of lines.entries()) {
    if (narrators.has(lastWord(line.label))) continue;
    const { at, passage, label } = line;
    const next = lines[i + 1]?.at ?? Infinity;
    // What the last one says ends with its line: the end of the page comes after it.
    let end = dense && next < Infinity ? next : at + 1;
    if (label.colon === passage.tokens.length - 1) end = Math.min(next, Math.max(end, at + 2));
    const turn = turnOf(text, line, prose.slice(at, end));
    if (turn) voices.push(turn);
  }
  return { voices, labels: lines.map(labelSpan) };
}

const lastWord = ({ text }: TurnLabel): string =>
  text.slice(text.lastIndexOf(' ') + 1).toLowerCase();

const labelSpan = ({ passage, label }: Line): Span =>
  passage.span({ first: label.first, last: label.colon });

/** The lines whose label is loud, where several are, or stands more than once. */
function labelledLines(passages: readonly Passage[]): Line[] {
  const lines = passages.flatMap((passage, at): Line[] => {
    const label = turnLabel(passage);
    return label ? [{ at, passage, label }] : [];
  });
  const counts = new Map<string, number>();
  for (const { label } of lines) counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
  const loud = lines.filter((l) => l.label.loud).length;
  return lines.filter(({ label }) => (label.loud ? loud : (counts.get(label.text) ?? 0)) >= FEWEST);
}

/** Whether people talk in the lines: they ask, or speak of themselves or to each other. */
function isConversation(text: string, lines: readonly Line[]): boolean {
  const talking = lines.filter(({ passage: { tokens }, label }) => {
    const said = tokens.slice(label.colon + 1);
    const last = said.at(-1);
    const [start, end] = [said[0]?.start ?? 0, last?.end ?? 0];
    return said.some((t) => ADDRESSES.test(t.text)) || QUESTION.test(text.slice(start, end));
  });
  return lines.length >= FEWEST && talking.length * 3 >= lines.length;
}

/** The turn that begins with the line and takes the passages. */
function turnOf(
  text: string,
  { label, passage }: Line,
  passages: readonly Passage[],
): SpanCandidate | null {
  const colon = passage.span({ first: label.colon, last: label.colon });
  const content = passages.flatMap(({ start, end }, i) =>
    withoutDirections(text, { start: i ? start : colon.end, end }),
  );
  if (!content.length) return null;
  return {
    content,
    cue: [colon],
    source: [passage.span(label)],
    by: 'speaker-label',
    verbatim: true,
  };
}
