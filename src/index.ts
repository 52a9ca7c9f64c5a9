/** onrecord as a library. */
export * from './article/index.ts';
export {
  type Config,
  ConfigError,
  checkConfig,
  defineConfig,
  type OnrecordConfig,
} from './config/index.ts';
export { extract, gaps, PipelineError, runPipeline, type Timings } from './pipeline/index.ts';
export { standardStages } from './stages/index.ts';
export { version } from './version.ts';
