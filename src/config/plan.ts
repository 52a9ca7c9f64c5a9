/** From a configuration to the stages that run, in order. */
import type { AnyStage } from '../article/index.ts';
import { registry } from '../stages/index.ts';
import { type StageName, stageNames } from '../stages/options.ts';
import { ConfigError } from './config-error.ts';
import type { Config } from './schema.ts';
import { didYouMean } from './suggest.ts';

export interface Plan {
  stages: AnyStage[];
  /** Stages of the configuration that do not run, in order. */
  off: string[];
}

type Choice = Pick<Config, 'stages' | 'ownStages'>;

function create(name: StageName, options: unknown): AnyStage {
  try {
    // Safe: the configuration's schema has checked the options with the stage's own schema.
    return (registry[name].create as (options: unknown) => AnyStage)(options);
  } catch (error) {
    throw new ConfigError(`stages.${name}: ${error instanceof Error ? error.message : error}`);
  }
}

function withOwn(stages: AnyStage[], own: Choice['ownStages']): AnyStage[] {
  const all = [...stages];
  for (const { stage, after } of own) {
    const names = all.map(({ name }) => name);
    if (names.includes(stage.name))
      throw new ConfigError(`ownStages: there are two stages with the name ${stage.name}.`);
    const index = names.indexOf(after);
    if (index < 0)
      throw new ConfigError(
        `ownStages: ${stage.name} is to stand after ${after}, which is no stage.${didYouMean(after, names)} Allowed: ${names.join(', ')}`,
      );
    all.splice(index + 1, 0, stage);
  }
  return all;
}

/** The named stages and all that they need, directly or through others. */
function closure(all: readonly AnyStage[], wanted: readonly string[]): Set<string> {
  const keep = new Set<string>();
  const visit = (stage: AnyStage) => {
    if (keep.has(stage.name)) return;
    keep.add(stage.name);
    const before = all.slice(0, all.indexOf(stage));
    for (const layer of stage.requires)
      for (const other of before) if (other.provides.includes(layer)) visit(other);
  };
  for (const stage of all) if (wanted.includes(stage.name)) visit(stage);
  return keep;
}

/**
 * The stages that run. A layer whose stage is switched off is read as empty by the stages after it.
 * @param only names of stages: these and what they need run, nothing else.
 * @throws ConfigError
 */
export function planStages({ stages, ownStages }: Choice, only: readonly string[] = []): Plan {
  const ours = stageNames.map((name) => create(name, stages[name] || undefined));
  const all = withOwn(ours, ownStages);
  const names = all.map(({ name }) => name);
  for (const name of only)
    if (!names.includes(name))
      throw new ConfigError(
        `There is no stage ${name}.${didYouMean(name, names)} Stages: ${names.join(', ')}`,
      );
  const switchedOn = all.filter(({ name }) => stages[name as StageName] !== false);
  if (stages.content === false)
    throw new ConfigError('stages.content: given false, but every stage reads its text.');
  const kept = only.length ? closure(switchedOn, only) : undefined;
  const running = switchedOn.filter(({ name }) => !kept || kept.has(name));
  return {
    stages: running,
    off: names.filter((name) => !running.some((stage) => stage.name === name)),
  };
}
