/** The work of each stage over some pages, counted (src/article/work.ts), and a baseline of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type AnyStage,
  countWork,
  KINDS_OF_WORK,
  noWork,
  type Work,
} from '../src/article/index.ts';
import { extract, PipelineError, type Timings } from '../src/pipeline/index.ts';

export interface Page {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What a stage takes an article. */
export interface StageCost {
  /** Of the machine on which it was measured; told beside other figures, never checked. */
  readonly milliseconds: number;
  readonly work: Work;
}

export type Costs = Readonly<Record<string, StageCost>>;

/** Where the figures lie that later ones are held against. */
export const BASELINE = 'benchmarks/pipeline-baseline.json';

/** By how much counted work may grow before somebody has to say that it should. */
export const GROWTH = 0.1;

/** Less than this an article is noise: a page or a weight changed. */
const LEAST = 1;

const stagesThat = (
  stages: readonly AnyStage[],
  tell: (name: string, work: Work) => void,
): AnyStage[] =>
  stages.map((stage) => ({
    ...stage,
    run(article, context) {
      const { value, work } = countWork(() => stage.run(article, context));
      tell(stage.name, work);
      return value;
    },
  }));

/** Reads every page; those that are refused count as read. `timings`: milliseconds are added to it, by stage. */
export function readAll(
  pages: readonly Page[],
  stages: readonly AnyStage[],
  timings?: Timings,
): void {
  for (const page of pages)
    try {
      extract(page, stages, timings);
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
    }
}

/**
 * The work of each stage, an article. The pages are read twice: what the models remember of words
 * depends on what was read before, and in the second round that is always the same.
 */
export function workOf(
  pages: readonly Page[],
  stages: readonly AnyStage[],
): Readonly<Record<string, Work>> {
  const total: Record<string, Work> = {};
  readAll(pages, stages);
  readAll(
    pages,
    stagesThat(stages, (name, work) => {
      const sum = total[name] ?? noWork();
      for (const kind of KINDS_OF_WORK) sum[kind] += work[kind];
      total[name] = sum;
    }),
  );
  for (const sum of Object.values(total))
    for (const kind of KINDS_OF_WORK) sum[kind] = Math.round((10 * sum[kind]) / pages.length) / 10;
  return total;
}

/** What a stage does more of than the baseline allows, in words; nothing where all is well. */
export function grown(now: Readonly<Record<string, Work>>, baseline: Costs): string[] {
  return Object.entries(now).flatMap(([stage, work]) =>
    KINDS_OF_WORK.flatMap((kind) => {
      const before = baseline[stage]?.work[kind] ?? 0;
      if (work[kind] <= before * (1 + GROWTH) + LEAST) return [];
      return [`${stage}: ${work[kind]} ${kind} an article, where it was ${before}`];
    }),
  );
}

export const readBaseline = (): Costs => JSON.parse(readFileSync(BASELINE, 'utf8')) as Costs;

export const writeBaseline = (costs: Costs): void =>
  writeFileSync(BASELINE, `${JSON.stringify(costs, null, 2)}\n`);
