/** What runs in a worker thread: one task at a time, plain data in and out. */
import { parentPort } from 'node:worker_threads';
import { workerData } from 'piscina';
import { takeWeights } from '../stages/weights.ts';
import type { Numbered, Started, WorkerStart } from './pool.ts';
import type { ArticleTask, Processed } from './process-article.ts';
import { threadName } from './processor-time.ts';

// Safe: the pool, which starts this file, gives nothing else.
const { setup, weights } = workerData as WorkerStart;
// Before anything loads a stage: the stages find decoded what was decoded by then.
takeWeights(weights);
const { answerLine, answerTables, processArticle, stagesOf } = await import('./thread-work.ts');
const stages = await stagesOf(setup);
const thread = threadName();

/** Does nothing: whoever waits for it knows that the thread has loaded. */
export const ready = (): void => {};

const start = <T>({ number, task, weights }: Numbered<T>): T => {
  if (weights) takeWeights(weights);
  const started: Started = { started: number, thread };
  parentPort?.postMessage(started);
  return task;
};

/** The answer to a line of `onrecord filter`. */
export const line = (numbered: Numbered<string>): string =>
  answerLine(start(numbered), stages, setup.config.limits.megabytes * 1e6);

/** The answer to a line of `onrecord filter --tables`. */
export const tables = (numbered: Numbered<string>): string =>
  answerTables(start(numbered), stages, setup.config);

/** The rows of one article of `onrecord run`. */
export const article = (numbered: Numbered<ArticleTask>): Processed =>
  processArticle(start(numbered), stages, setup.config);
