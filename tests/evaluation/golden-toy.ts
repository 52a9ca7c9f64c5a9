/** Golden articles made in memory from the toy pipeline, as `golden add` and `accept` would. */
import type { AnyStage } from '../../src/article/index.ts';
import {
  type CheckReport,
  checkGolden,
  draftExpected,
  formatAccepted,
  formatExpected,
  type GoldenArticle,
  parseAccepted,
  parseExpected,
  summarise,
} from '../../src/evaluation/index.ts';
import { runPipeline } from '../../src/pipeline/index.ts';
import { TOY_TEXT, toyStages } from './toy-stages.ts';

/** A golden article whose draft was accepted as it is, or with other expectations. */
export function goldenToy(expectedJson?: string, text = TOY_TEXT): GoldenArticle {
  const input = { id: 'bridge', text };
  const record = runPipeline(input, toyStages);
  const json = expectedJson ?? formatExpected(draftExpected(record, undefined));
  return {
    slug: 'bridge',
    folder: 'fixtures/bridge',
    input,
    accepted: parseAccepted(formatAccepted(record), 'accepted.json'),
    ...parseExpected(json, 'expected.json'),
  };
}

/** The check of one golden article by other stages, with the stage at fault of each difference. */
export const checkWith = (
  stages: readonly AnyStage[],
  golden: GoldenArticle = goldenToy(),
): CheckReport => summarise([checkGolden(golden, { stages, run: runPipeline, bisect: true })]);

/** The sentences of everything that is not as before, with the stage at fault in brackets. */
export const told = (report: CheckReport): string[] =>
  report.articles.flatMap(({ findings }) =>
    findings
      .filter(({ status }) => status !== 'unchanged')
      .map(
        ({ status, sentence, paragraph, stage }) =>
          `${status}: ${sentence} (${paragraph ?? '-'}) [${stage ?? '?'}]`,
      ),
  );
