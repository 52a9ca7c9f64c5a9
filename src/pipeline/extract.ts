/** From an input to its record: what cannot be an article is refused, the rest goes through the stages. */
import type { AnyStage, ArticleRecord, InputDocument } from '../article/index.ts';
import { checkInput } from './check-input.ts';
import { PipelineError } from './error.ts';
import { inspect } from './inspect.ts';
import { type Limits, withinMegabytes, withinSeconds } from './limits.ts';
import { runPipeline, type Timings } from './run.ts';

/**
 * The article record of one input.
 * @param timings when given, each stage's milliseconds are added to it.
 * @param limits none unless given.
 * @throws PipelineError `too-large`, `timeout`, `bad-input`, `empty-file`, `not-html`, `no-article`, or what a stage failed with.
 */
export function extract(
  input: InputDocument,
  stages: readonly AnyStage[],
  timings?: Timings,
  { seconds, megabytes = Infinity }: Limits = {},
): ArticleRecord {
  checkInput(input);
  withinMegabytes(input, megabytes);
  inspect(input);
  const run = () => runPipeline(input, stages, timings);
  const article = seconds === undefined ? run() : withinSeconds(seconds, run);
  // The content stage takes a page that only declares its article: a title without a text.
  if (!article.text.trim() && article.title === null)
    throw new PipelineError('no-article', 'No text of an article was found in the page.');
  return article;
}
