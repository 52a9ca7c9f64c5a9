/** Which of a passage's candidates to believe: the surest first, and none that contradicts it. */
import type { Confidence } from './confidence.ts';
import { doubtOf } from './doubts/index.ts';
import { together } from './layers.ts';
import { SPEECH_VERB } from './lexicon.ts';
import type { Passage, Range } from './passage.ts';
import { withinSentence } from './rules/one-sentence.ts';
import { AHEAD, BACK, type Candidate } from './second-pass.ts';

export interface Chosen extends Candidate {
  /** Share of such candidates that people annotated too, with the same source. */
  readonly score: number;
}

/** Of candidates just above it three in ten are right: what they add to what is found outweighs the rest. */
export const THRESHOLD = 0.27;
/** Words in marks are somebody's: they keep the source that a verb of speech gives them. */
const IN_MARKS = 0.15;
const FEWEST_MARKED = 4;

/** Whether a few words in marks are part of the content, and the cue has a verb of speech. */
function quotes({ quoted, words }: Passage, { cue, content, source }: Candidate): boolean {
  const holds = (r: Range, at: (i: number) => boolean): number => {
    let count = 0;
    for (let i = r.first; i <= r.last; i++) if (at(i)) count++;
    return count;
  };
  const marked = content.reduce((n, r) => n + holds(r, (i) => (quoted[i] ?? -1) >= 0), 0);
  const says = cue.some((r) => holds(r, (i) => ((words[i]?.lexicon ?? 0) & SPEECH_VERB) !== 0) > 0);
  return marked >= FEWEST_MARKED && says && source.length > 0;
}

/** More tokens than two candidates can be apart and still share a word. */
const REACH = 2 * (BACK + AHEAD);

const placeOf = ({ cue }: Candidate): number => Math.floor((cue[0]?.first ?? 0) / REACH);

/**
 * The believed candidates in order of the text: no two of them share a cue, nor content unless one
 * is part of the other.
 */
export function choose(
  p: Passage,
  candidates: readonly Candidate[],
  confidence: Confidence,
): Chosen[] {
  const isSure = (c: Chosen): boolean => c.score >= (quotes(p, c) ? IN_MARKS : THRESHOLD);
  const scored = candidates
    .filter((c) => c.content.length > 0)
    .map((c) => ({
      ...c,
      score: confidence.of(p, c),
      content: withinSentence(p, c.cue, c.content),
    }))
    .filter(isSure)
    .map((c) => ({ ...c, score: c.score * doubtOf(p, c) }))
    .filter(isSure)
    .sort((a, b) => b.score - a.score);
  const near = new Map<number, Chosen[]>();
  for (const candidate of scored) {
    const place = placeOf(candidate);
    const beside = [place - 1, place, place + 1].map((at) => ({
      at,
      chosen: (near.get(at) ?? []).map((c) => together(p, c, candidate)),
    }));
    if (beside.some(({ chosen }) => chosen.includes(null))) continue;
    for (const { at, chosen } of beside)
      near.set(
        at,
        chosen.filter((c) => c !== null),
      );
    near.get(place)?.push(candidate);
  }
  const chosen = [...near.values()].flat();
  return chosen.sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));
}
