/** Dialogue whose lines open with a dash: "— It is cold in here, said Ana Vale." and "— Then light the stove." */
import type { Passage } from '../../../models/statement-network/passage.ts';
import type { Candidate, SpanCandidate } from '../candidate.ts';

const DASH = /^[—–―]$/;
/** One such line may be an item of a list. */
const FEWEST = 2;

/** Where the words of a line begin that opens with a dash. */
const wordsAt = ({ tokens }: Passage): number | undefined =>
  DASH.test(tokens[0]?.text ?? '') ? tokens[1]?.start : undefined;

/** Whether its words open a line with a dash and whoever says them is told behind: items of a list tell it before. */
function isSpoken(starts: ReadonlySet<number>, { content, cue }: SpanCandidate): boolean {
  const [first] = content;
  return first !== undefined && starts.has(first.start) && (cue[0]?.start ?? -1) >= first.end;
}

/** The readings with those marked whose every word is the speaker's, and the lines that nobody is read to say. */
export function dashDialogue<R extends Candidate>(
  passages: readonly Passage[],
  readings: readonly R[],
): { readings: readonly R[]; unread: readonly SpanCandidate[] } {
  const lines = passages.flatMap((p) => {
    const start = wordsAt(p);
    return start === undefined ? [] : [{ passage: p, span: { start, end: p.end } }];
  });
  const starts = new Set(lines.map(({ span }) => span.start));
  const isDialogue = lines.length >= FEWEST && readings.some((r) => isSpoken(starts, r));
  if (!isDialogue) return { readings, unread: [] };
  const read = new Set(readings.map(({ passage }) => passage));
  const unread = lines
    .filter(({ passage }) => !read.has(passage))
    .map(({ span }) => ({
      ...{ content: [span], cue: [], source: [], by: 'quotation-marks' },
      ...{ carried: true, verbatim: true },
    }));
  return {
    readings: readings.map((r) => (isSpoken(starts, r) ? { ...r, verbatim: true } : r)),
    unread,
  };
}
