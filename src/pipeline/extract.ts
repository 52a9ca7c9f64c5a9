/** From an input to its record: what cannot be an article is refused, the rest goes through the stages. */
import {
  type AnyStage,
  type ArticleRecord,
  type InputDocument,
  isWebAddress,
  type Warning,
} from '../article/index.ts';
import { checkInput } from './check-input.ts';
import { PipelineError } from './error.ts';
import { inspect } from './inspect.ts';
import { type Limits, withinMegabytes, withinSeconds } from './limits.ts';
import { runPipeline, type Timings } from './run.ts';

/** An address of no page leads nobody anywhere; the article is read all the same. */
const NO_ADDRESS: Warning = {
  code: 'address-ignored',
  stage: 'content',
  message: 'The address that was given does not start with http or https, and is left out.',
};

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
  const { url, ...unaddressed } = input;
  const isAddressed = url === undefined || isWebAddress(url);
  const run = () => runPipeline(isAddressed ? input : unaddressed, stages, timings);
  const article = seconds === undefined ? run() : withinSeconds(seconds, run);
  // The content stage takes a page that only declares its article: a title without a text.
  if (!article.text.trim() && article.title === null)
    throw new PipelineError('no-article', 'No text of an article was found in the page.');
  return isAddressed ? article : { ...article, warnings: [NO_ADDRESS, ...article.warnings] };
}
