/** Scores of corpora as a table for people. */
import type { BelowFloor, Floors } from './floors.ts';
import type { CorpusMeasures } from './scorer.ts';

export interface ScoredCorpus {
  readonly name: string;
  readonly sha256: string;
  readonly documents: number;
  /** Documents that could not be processed; they count as empty. */
  readonly failed: number;
  readonly measures: CorpusMeasures;
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** A block for each corpus: its measures, with their floors where there are any. */
export function scoresTable(scored: readonly ScoredCorpus[], floors: Floors): string {
  const width = Math.max(
    0,
    ...scored.flatMap(({ measures }) => Object.keys(measures).map((m) => m.length)),
  );
  return scored
    .map(({ name, documents, failed, measures }) => {
      const problems = failed ? `, ${failed} could not be processed` : '';
      const rows = Object.entries(measures).map(([measure, share]) => {
        const floor = floors[name]?.floors[measure];
        const bound = floor === undefined ? '' : `   floor ${percent(floor).padStart(5)}`;
        return `  ${measure.padEnd(width)} ${percent(share).padStart(6)}${bound}`;
      });
      return `${name}: ${documents} documents${problems}\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

/** "timebank valueF1 is 82.1, below its floor of 83.0" */
export const belowWords = ({ corpus, measure, floor, reached }: BelowFloor): string =>
  `${corpus} ${measure} is ${reached === undefined ? 'not measured' : percent(reached)}, below its floor of ${percent(floor)}`;
