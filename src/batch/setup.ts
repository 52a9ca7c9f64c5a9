/** What a worker is told when it starts. */
// Not the whole of config: whoever starts a thread needs no stages itself.
import { ConfigError } from '../config/config-error.ts';
import type { Config } from '../config/schema.ts';
import type { CsvStyle } from '../datasets/index.ts';

/** Plain data, so that it can be handed to a thread. */
export interface Setup {
  /** Everything of the configuration but own stages, which are code. */
  config: Omit<Config, 'ownStages'>;
  /** Where the worker loads the own stages from, when there are any. */
  ownStagesFile?: string;
  only: string[];
}

/** How CSV is written: regions with a decimal comma put a semicolon between cells. */
export const csvStyle = ({
  csv: { delimiter, bom, decimalComma },
}: Pick<Config, 'csv'>): CsvStyle => ({
  delimiter: delimiter ?? (decimalComma ? ';' : ','),
  bom,
  decimalComma,
});

/** @throws ConfigError when there are own stages but no file that a worker could load them from. */
export function setupOf(config: Config, file: string | undefined, only: string[] = []): Setup {
  const { ownStages, ...plain } = config;
  if (!ownStages.length) return { config: plain, only };
  if (file === undefined)
    throw new ConfigError('ownStages: they must come from a configuration file.');
  return { config: plain, ownStagesFile: file, only };
}
