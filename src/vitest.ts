/**
 * Golden articles as a vitest suite: one test for each article and layer.
 *
 * @example
 * // tests/golden.test.ts
 * import { check } from 'onrecord/vitest';
 * check({ fixtures: 'fixtures' });
 */
import { resolve } from 'node:path';
import { describe, test } from 'vitest';
import type { AnyStage } from './article/index.ts';
import { loadConfig, planStages } from './config/index.ts';
import {
  CHECKED_LAYERS,
  type CheckedArticle,
  type CheckedLayer,
  checkGolden,
  expectationsOf,
  type GoldenArticle,
  goldenSlugs,
  lineWords,
  readGolden,
} from './evaluation/index.ts';
import { extract } from './pipeline/index.ts';

export interface GoldenSuite {
  /** Folder of the golden articles; `fixtures` unless told otherwise. */
  readonly fixtures?: string;
  /** Only these; all unless told otherwise. */
  readonly slugs?: readonly string[];
  /** Configuration whose stages run; `pipeline.config.ts` of the working directory unless told otherwise. */
  readonly config?: string;
  /** Stages that run instead of those of the configuration. */
  readonly stages?: readonly AnyStage[];
  /** Fail on every difference from what was accepted, not only on what broke. */
  readonly strict?: boolean;
}

/**
 * Registers the suite. A test fails when something in its layer that was right is wrong now, with a
 * sentence for each; an article whose files are missing or wrong fails as a whole.
 */
export function check(suite: GoldenSuite = {}): void {
  const { fixtures = 'fixtures', slugs = goldenSlugs(fixtures) } = suite;
  const stages = once(() => stagesOf(suite));
  describe('golden articles', () => {
    for (const slug of slugs) describe(slug, () => registerArticle(fixtures, slug, suite, stages));
  });
}

function registerArticle(
  fixtures: string,
  slug: string,
  { strict = false }: GoldenSuite,
  stages: () => Promise<readonly AnyStage[]>,
): void {
  let golden: GoldenArticle;
  try {
    golden = readGolden(fixtures, slug);
  } catch (error) {
    test('its files', () => {
      throw error;
    });
    return;
  }
  const checked = once(async () =>
    checkGolden(golden, { stages: await stages(), run: extract, bisect: true }),
  );
  for (const layer of strict ? CHECKED_LAYERS : reviewedLayers(golden))
    test(layer, async () => {
      const worse = worseIn(await checked(), layer, strict);
      if (worse.length) throw new Error(worse.join('\n'));
    });
}

function worseIn({ findings }: CheckedArticle, layer: CheckedLayer, strict: boolean): string[] {
  return findings
    .filter((finding) => finding.layer === layer)
    .filter(({ status }) => (strict ? status !== 'unchanged' : status === 'broken'))
    .map(lineWords);
}

/** The layers of which a person said something. */
function reviewedLayers({ expected }: GoldenArticle): CheckedLayer[] {
  const named = new Set<string>([
    ...expectationsOf(expected).map(({ layer }) => layer),
    ...(expected.complete ?? []),
  ]);
  return CHECKED_LAYERS.filter((layer) => named.has(layer));
}

async function stagesOf({ stages, config }: GoldenSuite): Promise<readonly AnyStage[]> {
  if (stages) return stages;
  const loaded = await loadConfig(resolve('.'), config);
  return planStages(loaded.config).stages;
}

/** The step's result, from the first call on. */
function once<T>(step: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: step() };
    return done.value;
  };
}
