/** What the commands on golden articles have in common: which, how they are read, how extracted. */
import { join, relative, resolve } from 'node:path';
import type { AnyStage, ArticleRecord } from '../article/index.ts';
import { loadConfig, planStages } from '../config/index.ts';
import { type GoldenArticle, GoldenError, goldenSlugs, readGolden } from '../evaluation/index.ts';
import { PipelineError } from '../pipeline/index.ts';
import { type Io, UsageError, type ValueOption } from './command.ts';
import { eachOf, extractorFor } from './extractor.ts';

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

export interface GoldenRun<T> {
  /** What was made of each article, in the order of slugs. */
  readonly results: readonly T[];
  readonly troubles: readonly Trouble[];
}

/** The fixtures folder as it is named in reports: relative to where the command runs. */
export const fixturesFolder = (cwd: string, given: string | undefined): string =>
  relative(process.cwd(), resolve(cwd, given ?? 'fixtures')) || '.';

/**
 * Reads the golden articles, runs the pipeline over them, and makes something of each as soon as it
 * is there, so that worker threads do not wait; of a page that fails, what `makeFailed` does.
 * @throws UsageError for a slug that does not exist; ConfigError.
 */
export async function runGolden<T>(
  slugs: readonly string[],
  fixtures: string,
  config: string | undefined,
  { cwd }: Io,
  make: (article: Extracted, stages: readonly AnyStage[]) => T,
  makeFailed?: (golden: GoldenArticle, failure: PipelineError) => T,
): Promise<GoldenRun<T>> {
  const loaded = await loadConfig(cwd, config);
  const { stages } = planStages(loaded.config);
  const chosenSlugs = chosen(slugs, fixtures);
  const extractor = await extractorFor(loaded, chosenSlugs.length);
  const results: T[] = [];
  const troubles: Trouble[] = [];
  try {
    // One more than threads, so that none waits for its next article.
    const made = await eachOf(chosenSlugs.length, extractor.threads + 1, async (index) => {
      const slug = chosenSlugs[index] ?? '';
      let golden: GoldenArticle | undefined;
      try {
        golden = readGolden(fixtures, slug);
        const record = await extractor.extract(golden.input);
        return { made: make({ golden, record }, stages) };
      } catch (error) {
        if (golden && makeFailed && error instanceof PipelineError)
          return { made: makeFailed(golden, error) };
        return { slug, message: troubleWords(fixtures, slug, error) };
      }
    });
    for (const one of made) 'made' in one ? results.push(one.made) : troubles.push(one);
    return { results, troubles };
  } finally {
    await extractor.close();
  }
}

/** What to say of a golden article that cannot be used; what is no such failure is thrown on. */
function troubleWords(fixtures: string, slug: string, error: unknown): string {
  if (error instanceof GoldenError) return error.message;
  if (!(error instanceof PipelineError)) throw error;
  return `${join(fixtures, slug)}: ${error.code}: ${error.message}`;
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
