/**
 * Worker threads for the work itself, each task with a limit on its processor time and memory. The
 * clock would fail articles on a busy machine that it does not fail on an idle one.
 */
import { setFlagsFromString } from 'node:v8';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { PipelineError } from '../pipeline/error.ts';
import { decodedWeights, sharedWeights, type Weights } from '../stages/weights.ts';
import { processorSeconds } from './processor-time.ts';
import type { Setup } from './setup.ts';

/** What a thread starts with. */
export interface WorkerStart {
  readonly setup: Setup;
  readonly weights: Weights;
}

/** What a worker is handed, and says back as `started` when it takes it up. */
export interface Numbered<T> {
  number: number;
  task: T;
  /** What it takes first; given until each thread has it. */
  weights?: Weights;
}

/** What a worker says when it takes a task up. */
export interface Started {
  started: number;
  /** As `threadName` names it. */
  thread: string;
}

/** The functions of worker.ts that work. */
export type Work = 'line' | 'tables' | 'article';

/** A thread that waits for ever uses no processor time: it is ended after so many times its limit. */
const WAITING_FACTOR = 20;
/** The longest that a thread may take by the clock to load stages and models before its first task. */
const START_SECONDS = 600;

const SHORTEST_WAIT = 0.02;

/**
 * By how many percent of what is alive a heap grows before it is cleaned: V8 lets one that may become
 * large grow fourfold, which over thousands of articles holds several hundred megabytes of garbage.
 */
const HEAP_GROWTH = 40;

const workerFile = new URL('./worker.js', import.meta.url).href;

export class WorkerPool {
  readonly threads: number;
  readonly #piscina: Piscina;
  // A task enters the pool only when a thread is free, so that its time starts with its work.
  readonly #queue: PQueue;
  readonly #seconds: number;
  /** Called when the task of that number is taken up. */
  readonly #onStart = new Map<number, (thread: string) => void>();
  /** The threads that took weights. */
  readonly #given = new Set<string>();
  readonly #sharesWeights: boolean;
  #count = 0;
  #closed = false;

  constructor(setup: Setup, threads: number) {
    const { seconds, workerMemory } = setup.config.limits;
    // Holds for every heap of the process, those of its threads among them.
    setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
    this.threads = threads;
    this.#seconds = seconds;
    // A few stages alone may need none of them.
    this.#sharesWeights = setup.only.length === 0;
    this.#queue = new PQueue({ concurrency: threads });
    this.#piscina = new Piscina({
      filename: workerFile,
      // A thread that replaces another takes what was decoded by then.
      workerData: { setup, weights: decodedWeights() } satisfies WorkerStart,
      // Each is started when there is a task for it: a thread loads for longer than most articles take.
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: Infinity,
      // A thread that waits with them stands still: it would begin to load when the weights are decoded.
      atomics: 'disabled',
      resourceLimits: { maxOldGenerationSizeMb: workerMemory },
    });
    // A thread that dies between tasks is replaced; one that dies at work rejects its task.
    this.#piscina.on('error', () => {});
    this.#piscina.on('message', ({ started, thread }: Started) =>
      this.#onStart.get(started)?.(thread),
    );
  }

  /**
   * Runs one of the functions of worker.ts.
   * @param moved what the worker takes over in place of a copy; it is gone here.
   * @throws PipelineError `timeout`, `out-of-memory` or `worker-failed`, which it is too once it is closed.
   */
  async run<R>(name: Work, task: unknown, moved: readonly ArrayBuffer[] = []): Promise<R> {
    if (this.#closed) throw new PipelineError('worker-failed', 'The run was stopped.');
    return this.#queue.add(() => this.#attempt<R>(name, task, moved));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#piscina.destroy();
  }

  /** While a thread loads the stages, the weights are decoded here: for all threads, and beside it. */
  async #startThread(signal: AbortSignal): Promise<void> {
    const ready = this.#piscina.run(undefined, { name: 'ready', signal });
    if (this.#sharesWeights) sharedWeights();
    await ready;
  }

  async #attempt<R>(name: Work, task: unknown, moved: readonly ArrayBuffer[]): Promise<R> {
    const number = this.#count++;
    const controller = new AbortController();
    const abort = () => controller.abort();
    let timer = setTimeout(abort, START_SECONDS * 1000);
    // A new thread first loads; the time of the article starts when its work does.
    this.#onStart.set(number, (thread) => {
      this.#given.add(thread);
      const used = () => processorSeconds(thread, this.threads);
      const [start, clock] = [used(), performance.now()];
      const check = () => {
        const left = this.#seconds - (used() - start);
        const waited = (performance.now() - clock) / 1000;
        if (left <= 0 || waited > this.#seconds * WAITING_FACTOR) abort();
        // No thread uses more processor time than passes by the clock.
        else timer = setTimeout(check, Math.max(left, SHORTEST_WAIT) * 1000);
      };
      clearTimeout(timer);
      timer = setTimeout(check, this.#seconds * 1000);
    });
    try {
      const { signal } = controller;
      if (number < this.threads) await this.#startThread(signal);
      const numbered: Numbered<unknown> = {
        number,
        task,
        ...(this.#given.size < this.threads && { weights: decodedWeights() }),
      };
      return await this.#piscina.run(numbered, { name, signal, transferList: [...moved] });
    } catch (error) {
      if (controller.signal.aborted)
        throw new PipelineError(
          'timeout',
          `It took longer than ${this.#seconds} seconds of processor time.`,
        );
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
