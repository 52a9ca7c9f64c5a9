/** Whether the stages of a configuration can be planned, for whoever leaves the planning to a thread. */
import type { LoadedConfig } from './load.ts';

/**
 * Without a file and names of stages there is nothing that could be wrong, and the stages, which take
 * longer to load than all the rest of a command, are not loaded.
 * @throws ConfigError as `planStages` does.
 */
export async function checkPlan(
  { config, file }: LoadedConfig,
  only: readonly string[] = [],
): Promise<void> {
  if (file === undefined && !only.length) return;
  const { planStages } = await import('./plan.ts');
  planStages(config, only);
}
