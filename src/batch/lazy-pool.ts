/** Worker threads that are started with their first task: a run that finds all in the cache needs none. */
import { PipelineError } from '../pipeline/index.ts';
import { WorkerPool } from './pool.ts';
import type { Setup } from './setup.ts';

export class LazyPool {
  readonly #setup: Setup;
  readonly #threads: number;
  #pool: WorkerPool | undefined;
  #closed = false;

  constructor(setup: Setup, threads: number) {
    this.#setup = setup;
    this.#threads = threads;
  }

  /** @throws PipelineError as the pool does, and when it is closed. */
  run: WorkerPool['run'] = async (name, task, moved) => {
    if (this.#closed) throw new PipelineError('worker-failed', 'The run was stopped.');
    this.#pool ??= new WorkerPool(this.#setup, this.#threads);
    return this.#pool.run(name, task, moved);
  };

  async close(): Promise<void> {
    this.#closed = true;
    await this.#pool?.close();
  }
}
