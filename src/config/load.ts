/** Finds, loads and checks `pipeline.config.ts`. TypeScript is read as it is, without a build. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from './config-error.ts';
import { explain } from './errors.ts';
import { keysAt } from './keys.ts';
import { type Config, configSchema } from './schema.ts';

export interface LoadedConfig {
  config: Config;
  /** Absolute path of the file; absent when there is none and the defaults hold. */
  file?: string;
  /** What the paths in the configuration are relative to. */
  base: string;
}

const names = ['ts', 'mts', 'js', 'mjs'].map((ending) => `pipeline.config.${ending}`);

/**
 * Where the configuration is kept as JavaScript, so that the next start need not translate it: beside
 * the packages of its project, and nowhere if there are none. What was kept is taken only for the
 * same source.
 */
function cacheFor(file: string): string | false {
  const packages = join(dirname(file), 'node_modules');
  return existsSync(packages) && join(packages, '.cache', 'onrecord');
}

async function importFile(file: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(import.meta.url, {
    fsCache: cacheFor(file),
    // A file that was changed is read anew: `onrecord run --watch`.
    moduleCache: false,
    // `import … from 'onrecord'` is this very library, in a folder without node_modules too.
    virtualModules: { onrecord: await import('../index.ts') },
  });
  try {
    return await jiti.import(file, { default: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${file} cannot be loaded: ${reason}`);
  }
}

/**
 * Checks a configuration and fills in its defaults.
 * @throws ConfigError with a line for each thing wrong: its key, what was given, what is allowed.
 */
export function checkConfig(given: unknown, name = 'The configuration'): Config {
  const result = configSchema.safeParse(given);
  if (result.success) return result.data;
  const lines = explain(result.error, given, (path) => keysAt(configSchema, path));
  throw new ConfigError(`${name} is not right:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

/** Paths in the options of stages are relative to the configuration, whatever folder it is used in. */
function withPaths(config: Config, base: string): Config {
  const { entities } = config.stages;
  if (!entities || entities.authority === undefined) return config;
  const authority = resolve(base, entities.authority);
  return { ...config, stages: { ...config.stages, entities: { ...entities, authority } } };
}

/**
 * Loads `path`, or else `pipeline.config.ts` (.mts, .js, .mjs) of the folder, or else the defaults.
 * @throws ConfigError
 */
export async function loadConfig(folder: string, path?: string): Promise<LoadedConfig> {
  const found = path === undefined ? names.find((name) => existsSync(join(folder, name))) : path;
  if (found === undefined) return { config: checkConfig({}), base: folder };
  const file = resolve(folder, found);
  if (!existsSync(file)) throw new ConfigError(`There is no file ${found}.`);
  const base = dirname(file);
  const config = withPaths(checkConfig(await importFile(file), found), base);
  return { config, file, base };
}

/**
 * The configuration with another `minScore` of the quotations.
 * @throws ConfigError when it is not between 0 and 1.
 */
export function withMinScore(loaded: LoadedConfig, minScore: number | undefined): LoadedConfig {
  const { stages } = loaded.config;
  if (minScore === undefined || stages.quotations === false) return loaded;
  if (minScore > 1) throw new ConfigError(`min-score: ${minScore} given; a number from 0 to 1.`);
  const quotations = { ...stages.quotations, minScore };
  return { ...loaded, config: { ...loaded.config, stages: { ...stages, quotations } } };
}
