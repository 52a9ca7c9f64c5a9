/** Interviews and transcripts: lines that begin with "Q:", "A:", "ANA VALE:" or "Vale:". */
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

const LETTER = /^(?:Q|A|Question|Answer)$/;
const LOUD = /^[\p{Lu}.'’-]{2,}$/u;
const NAME = /^\p{Lu}[\p{L}.'’-]*$/u;
const MARK = /^["“”'‘]$/;
const LONGEST = 4;
/** One label alone may be a headline; a conversation has more. */
const FEWEST = 2;
const SCORE = 0.9;

interface Label {
  readonly text: string;
  /** Token range of the name; the colon follows it. */
  readonly first: number;
  readonly last: number;
  /** Q, A, or all in capitals. */
  readonly loud: boolean;
}

/** The label that a line begins with, or null. */
function labelOf({ tokens }: Passage): Label | null {
  let first = 0;
  while (MARK.test(tokens[first]?.text ?? '')) first++;
  let end = first;
  while (end - first < LONGEST && NAME.test(tokens[end]?.text ?? '')) end++;
  if (end === first || tokens[end]?.text !== ':') return null;
  const words = tokens.slice(first, end).map((t) => t.text);
  const loud = words.every((w) => LOUD.test(w) || LETTER.test(w));
  return { text: words.join(' '), first, last: end - 1, loud };
}

/** What follows the label of each labelled line, when the article has at least two alike. */
export function labelledTurns(passages: readonly Passage[]): Reading[] {
  const labels = passages.map(labelOf);
  const counts = new Map<string, number>();
  let loud = 0;
  for (const label of labels) {
    if (!label) continue;
    counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
    if (label.loud) loud++;
  }
  const found: Reading[] = [];
  for (const [i, { tokens }] of passages.entries()) {
    const label = labels[i];
    if (!label || (label.loud ? loud : (counts.get(label.text) ?? 0)) < FEWEST) continue;
    const [name, nameEnd, colon] = [
      tokens[label.first],
      tokens[label.last],
      tokens[label.last + 1],
    ];
    const [after, last] = [tokens[label.last + 2], tokens.at(-1)];
    if (!name || !nameEnd || !colon || !after || !last) continue;
    found.push({
      content: [{ start: after.start, end: last.end }],
      cue: [{ start: colon.start, end: colon.end }],
      source: [{ start: name.start, end: nameEnd.end }],
      score: SCORE,
      by: 'speaker-label',
      verbatim: true,
    });
  }
  return found;
}
