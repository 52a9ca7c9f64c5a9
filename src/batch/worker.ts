/** What runs in a worker thread: one task at a time, plain data in and out. */
import { parentPort } from 'node:worker_threads';
import { workerData } from 'piscina';
import { answerLine } from './answer-line.ts';
import { answerTables } from './answer-tables.ts';
import type { Numbered, Started } from './pool.ts';
import { type ArticleTask, type Processed, processArticle } from './process-article.ts';
import { threadName } from './processor-time.ts';
import { type Setup, stagesOf } from './setup.ts';

// Safe: the pool, which starts this file, gives nothing else.
const setup = workerData as Setup;
const stages = await stagesOf(setup);
const thread = threadName();

const start = <T>({ number, task }: Numbered<T>): T => {
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
