/**
 * Stands in for src/batch/pool.ts: works in this thread, so that a test of what a run writes need not
 * start workers, which takes longer than all the rest. `vi.mock` puts it in place.
 */
import { answerLine } from '../../src/batch/answer-line.ts';
import { answerTables } from '../../src/batch/answer-tables.ts';
import type { Work } from '../../src/batch/pool.ts';
import { type ArticleTask, processArticle } from '../../src/batch/process-article.ts';
import type { Setup } from '../../src/batch/setup.ts';
import { stagesOf } from '../../src/batch/thread-work.ts';

export class WorkerPool {
  readonly threads = 1;
  readonly #setup: Setup;
  readonly #stages: ReturnType<typeof stagesOf>;

  constructor(setup: Setup) {
    this.#setup = setup;
    this.#stages = stagesOf(setup);
  }

  async run(name: Work, task: unknown): Promise<unknown> {
    const stages = await this.#stages;
    const { config } = this.#setup;
    if (name === 'tables') return answerTables(task as string, stages, config);
    return name === 'line'
      ? answerLine(task as string, stages, config.limits.megabytes * 1e6)
      : processArticle(task as ArticleTask, stages, config);
  }

  async close(): Promise<void> {}
}
