/** What runs in a worker thread: one task at a time, plain data in and out. */
import { workerData } from 'piscina';
import { answerLine } from './answer-line.ts';
import { type ArticleTask, type Processed, processArticle } from './process-article.ts';
import { csvStyle, type Setup, stagesOf } from './setup.ts';

// Safe: the pool, which starts this file, gives nothing else.
const setup = workerData as Setup;
const stages = await stagesOf(setup);

/** The answer to a line of `onrecord filter`. */
export const line = (text: string): string =>
  answerLine(text, stages, setup.config.limits.megabytes * 1e6);

/** The rows of one article of `onrecord run`. */
export const article = (task: ArticleTask): Processed =>
  processArticle(task, stages, csvStyle(setup.config));
