/** All that a worker thread loads for its work. */
import type { AnyStage } from '../article/index.ts';
import { loadConfig, planStages } from '../config/index.ts';
import type { Setup } from './setup.ts';

export { answerLine } from './answer-line.ts';
export { answerTables } from './answer-tables.ts';
export { processArticle } from './process-article.ts';

/** The stages that run in a worker; its own stages are loaded from the configuration file anew. */
export async function stagesOf({ config, ownStagesFile, only }: Setup): Promise<AnyStage[]> {
  const ownStages = ownStagesFile ? (await loadConfig('.', ownStagesFile)).config.ownStages : [];
  return planStages({ stages: config.stages, ownStages }, only).stages;
}
