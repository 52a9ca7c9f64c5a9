/** What runs in a worker thread: one task at a time, plain data in and out. */
// Not piscina's own: all of it would be loaded in each thread to hand the same on.
import { parentPort, workerData } from 'node:worker_threads';
import { takeWeights } from '../stages/weights.ts';
import type { Numbered, Started, WorkerStart } from './pool.ts';
import type { ArticleTask, Processed } from './process-article.ts';
import { threadName } from './processor-time.ts';

// Safe: the pool, which starts this file, gives nothing else.
const { setup, weights } = workerData as WorkerStart;
const thread = threadName();

async function load() {
  // Before anything loads a stage: the stages find decoded what was decoded by then.
  takeWeights(weights);
  const work = await import('./thread-work.ts');
  return { ...work, stages: await work.stagesOf(setup) };
}

// The module itself does not wait: piscina would begin to load it in vain, and then again.
const loading = load();
// Told by the first task, which waits for it.
loading.catch(() => {});

/** Does nothing: whoever waits for it knows that the thread has loaded. */
export const ready = async (): Promise<void> => void (await loading);

function begin({ number, weights }: Numbered<unknown>): void {
  if (weights) takeWeights(weights);
  const started: Started = { started: number, thread };
  parentPort?.postMessage(started);
}

/** The answer to a line of `onrecord filter`. */
export async function line(numbered: Numbered<string>): Promise<string> {
  const { answerLine, stages } = await loading;
  begin(numbered);
  return answerLine(numbered.task, stages, setup.config.limits.megabytes * 1e6);
}

/** The answer to a line of `onrecord filter --tables`. */
export async function tables(numbered: Numbered<string>): Promise<string> {
  const { answerTables, stages } = await loading;
  begin(numbered);
  return answerTables(numbered.task, stages, setup.config);
}

/** The rows of one article of `onrecord run`. */
export async function article(numbered: Numbered<ArticleTask>): Promise<Processed> {
  const { processArticle, stages } = await loading;
  begin(numbered);
  return processArticle(numbered.task, stages, setup.config);
}
