/** Worker threads for the work itself, each task with a limit on its time and memory. */
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { PipelineError } from '../pipeline/index.ts';
import type { Setup } from './setup.ts';

/** What a worker is handed, and says back as `started` when it takes it up. */
export interface Numbered<T> {
  number: number;
  task: T;
}

/** The longest that a thread may take to load stages and models before its first task. */
const START_SECONDS = 60;

const workerFile = new URL('./worker.js', import.meta.url).href;

export class WorkerPool {
  readonly threads: number;
  readonly #piscina: Piscina;
  // A task enters the pool only when a thread is free, so that its time starts with its work.
  readonly #queue: PQueue;
  readonly #seconds: number;
  /** Called when the task of that number is taken up. */
  readonly #onStart = new Map<number, () => void>();
  #count = 0;

  constructor(setup: Setup, threads: number) {
    const { seconds, workerMemory } = setup.config.limits;
    this.threads = threads;
    this.#seconds = seconds;
    this.#queue = new PQueue({ concurrency: threads });
    this.#piscina = new Piscina({
      filename: workerFile,
      workerData: setup,
      minThreads: threads,
      maxThreads: threads,
      resourceLimits: { maxOldGenerationSizeMb: workerMemory },
    });
    // A thread that dies between tasks is replaced; one that dies at work rejects its task.
    this.#piscina.on('error', () => {});
    this.#piscina.on('message', ({ started }: { started: number }) =>
      this.#onStart.get(started)?.(),
    );
  }

  /**
   * Runs one of the functions of worker.ts.
   * @throws PipelineError `timeout`, `out-of-memory` or `worker-failed`.
   */
  async run<R>(name: 'line' | 'article', task: unknown): Promise<R> {
    return this.#queue.add(() => this.#attempt<R>(name, task));
  }

  async close(): Promise<void> {
    await this.#piscina.destroy();
  }

  async #attempt<R>(name: string, task: unknown): Promise<R> {
    const number = this.#count++;
    const controller = new AbortController();
    const abortAfter = (seconds: number) => setTimeout(() => controller.abort(), seconds * 1000);
    let timer = abortAfter(this.#seconds + START_SECONDS);
    // A new thread first loads; the time of the article starts when its work does.
    this.#onStart.set(number, () => {
      clearTimeout(timer);
      timer = abortAfter(this.#seconds);
    });
    try {
      const numbered: Numbered<unknown> = { number, task };
      return await this.#piscina.run(numbered, { name, signal: controller.signal });
    } catch (error) {
      if (controller.signal.aborted)
        throw new PipelineError('timeout', `It took longer than ${this.#seconds} seconds.`);
      throw crash(error);
    } finally {
      clearTimeout(timer);
      this.#onStart.delete(number);
    }
  }
}

function crash(error: unknown): PipelineError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new PipelineError('out-of-memory', 'It needed more memory than a worker may use.');
  const reason = error instanceof Error ? error.message : String(error);
  return new PipelineError('worker-failed', `The worker thread failed: ${reason}`, undefined, {
    cause: error,
  });
}
