/** Articles through the pipeline: in this thread when they are few, in worker threads when many. */
import { availableParallelism } from 'node:os';
import type { ArticleRecord, InputDocument } from '../article/index.ts';
import { WorkerPool } from '../batch/pool.ts';
import { setupOf } from '../batch/setup.ts';
import { checkPlan } from '../config/check-plan.ts';
import type { LoadedConfig } from '../config/load.ts';
import { type Failure, PipelineError } from '../pipeline/error.ts';

export interface Extractor {
  /** @throws PipelineError */
  extract(input: InputDocument): Promise<ArticleRecord>;
  /** How many articles it works on at once. */
  readonly threads: number;
  close(): Promise<void>;
}

/** Below this many articles a thread, threads take longer to start than they save. */
const WORTH_A_THREAD = 16;

// Worker threads load the built files; from the source everything runs in this thread.
const built = import.meta.url.endsWith('.js');

export interface ExtractorOptions {
  /** Names of stages: these and what they need run, nothing else. */
  readonly only?: string[];
  /** The limits of the configuration hold, in this thread by the clock. */
  readonly limited?: boolean;
}

/**
 * @param count how many articles are to come.
 * @throws ConfigError
 */
export async function extractorFor(
  loaded: LoadedConfig,
  count: number,
  { only = [], limited = false }: ExtractorOptions = {},
): Promise<Extractor> {
  const threads = Math.min(availableParallelism(), Math.floor(count / WORTH_A_THREAD));
  if (!built || threads < 2) {
    const [{ planStages }, { extract }] = await Promise.all([
      import('../config/plan.ts'),
      import('../pipeline/extract.ts'),
    ]);
    const { stages } = planStages(loaded.config, only);
    const limits = limited ? loaded.config.limits : {};
    return {
      threads: 1,
      extract: async (input) => extract(input, stages, undefined, limits),
      close: async () => {},
    };
  }
  await checkPlan(loaded, only);
  const pool = new WorkerPool(setupOf(loaded.config, loaded.file, only), threads);
  return {
    threads,
    async extract({ bytes, ...rest }) {
      const htmlBase64 = bytes && Buffer.from(bytes).toString('base64');
      const task = JSON.stringify({ ...rest, ...(htmlBase64 !== undefined && { htmlBase64 }) });
      const answer: ArticleRecord | { error: Failure } = JSON.parse(
        await pool.run<string>('line', task),
      );
      if ('error' in answer)
        throw new PipelineError(answer.error.code, answer.error.message, answer.error.stage);
      return answer;
    },
    close: () => pool.close(),
  };
}

/** Does the step for each number from 0, a few at a time, and answers the results in order. */
export async function eachOf<T>(
  count: number,
  atOnce: number,
  step: (index: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const work = async () => {
    while (next < count) {
      const index = next++;
      results[index] = await step(index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
