/** What the commands on golden articles have in common: which, how they are read, how extracted. */
import { relative, resolve } from 'node:path';
import type { AnyStage, ArticleRecord } from '../article/index.ts';
import { loadConfig, planStages } from '../config/index.ts';
import { type GoldenArticle, GoldenError, goldenSlugs, readGolden } from '../evaluation/index.ts';
import { failureOf } from '../pipeline/index.ts';
import { type Io, UsageError, type ValueOption } from './command.ts';
import { extractorFor } from './extractor.ts';

export const fixturesOption = {
  type: 'value',
  placeholder: 'DIR',
  describe: 'Folder of the golden articles; fixtures unless told otherwise.',
} as const satisfies ValueOption;

/** What went wrong with one golden article, for standard error; the others are still done. */
export interface Trouble {
  readonly slug: string;
  readonly message: string;
}

export interface Extracted {
  readonly golden: GoldenArticle;
  readonly record: ArticleRecord;
}

export interface GoldenRun {
  readonly stages: readonly AnyStage[];
  readonly articles: readonly Extracted[];
  readonly troubles: readonly Trouble[];
}

/** The fixtures folder as it is named in reports: relative to where the command runs. */
export const fixturesFolder = (cwd: string, given: string | undefined): string =>
  relative(process.cwd(), resolve(cwd, given ?? 'fixtures')) || '.';

/**
 * Reads the golden articles and runs the pipeline over them.
 * @throws UsageError for a slug that does not exist; ConfigError.
 */
export async function runGolden(
  slugs: readonly string[],
  fixtures: string,
  config: string | undefined,
  { cwd }: Io,
): Promise<GoldenRun> {
  const loaded = await loadConfig(cwd, config);
  const { stages } = planStages(loaded.config);
  const troubles: Trouble[] = [];
  const goldens = chosen(slugs, fixtures).flatMap((slug) => {
    try {
      return [readGolden(fixtures, slug)];
    } catch (error) {
      if (!(error instanceof GoldenError)) throw error;
      troubles.push({ slug, message: error.message });
      return [];
    }
  });
  const extractor = extractorFor(loaded, goldens.length);
  try {
    const results = await Promise.all(
      goldens.map(async (golden): Promise<Extracted | Trouble> => {
        try {
          return { golden, record: await extractor.extract(golden.input) };
        } catch (error) {
          const { code, message } = failureOf(error);
          return { slug: golden.slug, message: `${golden.folder}: ${code}: ${message}` };
        }
      }),
    );
    const articles = results.filter((result) => 'record' in result);
    troubles.push(...results.filter((result) => 'message' in result));
    return { stages, articles, troubles };
  } finally {
    await extractor.close();
  }
}

function chosen(slugs: readonly string[], fixtures: string): readonly string[] {
  const known = goldenSlugs(fixtures);
  for (const slug of slugs)
    if (!known.includes(slug))
      throw new UsageError(`There is no golden article ${slug} in ${fixtures}.`);
  return slugs.length ? [...new Set(slugs)].sort() : known;
}

/** Names every trouble on standard error. */
export function tell(troubles: readonly Trouble[], { stderr }: Io): void {
  for (const { message } of [...troubles].sort((a, b) => (a.slug < b.slug ? -1 : 1)))
    stderr.write(`onrecord: ${message}\n`);
}

/** Runs a step whose GoldenError, such as a missing folder, is an input error: exit code 3. */
export async function asInput(step: () => Promise<number>, { stderr }: Io): Promise<number> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof GoldenError)) throw error;
    stderr.write(`onrecord: ${error.message}\n`);
    return 3;
  }
}
