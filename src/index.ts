/** onrecord as a library: one article in, one record out; and what stages and configs are made with. */
import type { AnyStage, ArticleRecord, InputDocument } from './article/index.ts';
import { extract as extractWith, type Limits, type Timings } from './pipeline/index.ts';
import { standardStages } from './stages/index.ts';

export * from './article/index.ts';
export {
  type Config,
  ConfigError,
  checkConfig,
  defineConfig,
  type OnrecordConfig,
  planStages,
} from './config/index.ts';
export { gaps, type Limits, PipelineError, type Timings } from './pipeline/index.ts';
export { registry, type StageName, standardStages } from './stages/index.ts';
export { version } from './version.ts';

/**
 * The record of one article. Synchronous; the first call loads the models.
 * @param input `{ id, html }`, `{ id, bytes }` or `{ id, text }`; with url, published and language
 *   where known.
 * @param stages all standard stages unless told otherwise; see `planStages`.
 * @param timings when given, each stage's milliseconds are added to it.
 * @param limits when given, an article that is too large or takes too long fails, as in `onrecord run`.
 * @throws PipelineError with a code, such as `no-article`; docs/datasets.md lists them.
 */
export const extract = (
  input: InputDocument,
  stages: readonly AnyStage[] = standardStages,
  timings?: Timings,
  limits?: Limits,
): ArticleRecord => extractWith(input, stages, timings, limits);
