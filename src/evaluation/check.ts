/** `onrecord check`: golden articles against what people expect and what was accepted. */
import { join } from 'node:path';
import { type AnyStage, type ArticleRecord, emptyArticle } from '../article/index.ts';
import { bisect, type RunStages } from './bisect.ts';
import {
  type Comparison,
  compareRecords,
  type Difference,
  STATUSES,
  type Status,
} from './differences.ts';
import { type Finding, findingsOf } from './findings.ts';
import { EXPECTED_FILE, type GoldenArticle } from './golden.ts';
import type { CheckedLayer } from './item.ts';
import { type LayerScore, type MeasureName, scoreLayers } from './scores.ts';

/** How far a measure may fall, in points of 100, before the layer counts as worse. */
export interface Tolerance {
  readonly layer: CheckedLayer;
  readonly measure: MeasureName;
  readonly points: number;
}

export interface CheckedArticle {
  readonly slug: string;
  /** The file that says what is right, for reports that point at lines. */
  readonly expectedFile: string;
  readonly before: ArticleRecord;
  readonly after: ArticleRecord;
  /** With the line of expected.json that speaks of each, or of its layer. */
  readonly findings: readonly (Finding & { readonly line: number })[];
  /** Kept for the scores; `findings` is their readable form. */
  readonly differences: readonly Difference[];
}

export interface CheckReport {
  readonly articles: readonly CheckedArticle[];
  readonly scores: readonly LayerScore[];
  readonly counts: Readonly<Record<Status, number>>;
  /** Why the check failed, a sentence each; empty when nothing got worse. */
  readonly worse: readonly string[];
}

/** How one golden article is checked: the stages as they are now, and what runs them. */
export interface CheckOptions {
  readonly stages: readonly AnyStage[];
  readonly run: RunStages;
  /** Also name the stage at fault for each difference. */
  readonly bisect?: boolean;
}

/** @throws whatever the pipeline throws. */
export function checkGolden(golden: GoldenArticle, options: CheckOptions): CheckedArticle {
  return checkRecord(golden, options.run(golden.input, options.stages), options);
}

/**
 * The same, for a record that was extracted elsewhere, such as in a worker. Where nothing was accepted
 * yet, what is not as expected counts as broken: nothing says that it was so before.
 */
export function checkRecord(
  golden: GoldenArticle,
  record: ArticleRecord,
  options: CheckOptions,
): CheckedArticle {
  const { slug, folder, expected, accepted, input } = golden;
  const compared = compareRecords(accepted ?? record, record, expected);
  const comparison: Comparison = accepted ? compared : judgedAlone(compared);
  const faults =
    options.bisect && accepted
      ? bisect(comparison, expected, input, options.stages, options.run)
      : new Map<Difference, string>();
  const findings = findingsOf(comparison).map(([difference, finding]) => {
    const stage = faults.get(difference);
    const line = golden.lineOf(finding.path ?? [finding.layer]);
    return { ...finding, line, ...(stage !== undefined && { stage }) };
  });
  return {
    slug,
    expectedFile: join(folder, EXPECTED_FILE),
    before: comparison.before,
    after: record,
    findings,
    differences: comparison.differences,
  };
}

const judgedAlone = (comparison: Comparison): Comparison => ({
  ...comparison,
  differences: comparison.differences.map((difference) =>
    difference.right[1] === false ? { ...difference, status: 'broken' } : difference,
  ),
});

/** Why a page has no record. */
export interface PageFailure {
  readonly code: string;
  readonly message: string;
}

/** A golden article whose page fails: that is broken, and nothing that is expected of it is met. */
export function checkFailed(golden: GoldenArticle, { code, message }: PageFailure): CheckedArticle {
  const { slug, folder, expected, accepted, input } = golden;
  const nothing = emptyArticle(input.id);
  const compared = compareRecords(accepted ?? nothing, nothing, expected);
  const differences = compared.differences
    .filter(({ judgement }) => judgement)
    .map((difference): Difference => {
      const was = accepted && difference.right[0] === true;
      const status = was || !accepted ? 'broken' : 'unchanged';
      return { ...difference, status, right: [was, false] };
    });
  const comparison: Comparison = { ...compared, differences };
  const failed: Finding = {
    layer: 'article',
    status: 'broken',
    right: null,
    label: 'page',
    sentence: `the page cannot be read: ${code}: ${message}`,
    paragraph: null,
    changes: [],
    spans: { before: [], after: [] },
    context: [],
    path: null,
  };
  const unmet = findingsOf(comparison).map(([, finding]) => ({
    ...finding,
    ...(finding.layer === 'text' && { sentence: `${finding.label}: there is no text` }),
  }));
  return {
    slug,
    expectedFile: join(folder, EXPECTED_FILE),
    before: compared.before,
    after: nothing,
    findings: [failed, ...unmet].map((finding) => ({
      ...finding,
      line: golden.lineOf(finding.path ?? []),
    })),
    differences,
  };
}

const MEASURE_WORDS = { p: 'precision', r: 'recall', f1: 'F1' } as const;

/** A fall is forgiven up to this much beyond the tolerance: floating point. */
const EPSILON = 1e-9;

/**
 * Joins the articles into one report. A layer is worse when something in it broke; where a tolerance
 * is given for it, when its measure fell by more points than that.
 */
export function summarise(
  articles: readonly CheckedArticle[],
  tolerances: readonly Tolerance[] = [],
): CheckReport {
  const findings = articles.flatMap((article) => article.findings);
  const counts = Object.fromEntries(
    STATUSES.map((status) => [status, findings.filter((f) => f.status === status).length]),
  ) as Record<Status, number>;
  const scores = scoreLayers(articles.flatMap((article) => article.differences));
  const tolerated = new Set(tolerances.map(({ layer }) => layer));
  const broken = new Map<CheckedLayer, number>();
  for (const { status, layer } of findings)
    if (status === 'broken' && !tolerated.has(layer))
      broken.set(layer, (broken.get(layer) ?? 0) + 1);
  const worse = [...broken].map(([layer, n]) => `${n} broken in ${layer}`);
  for (const { layer, measure, points } of tolerances) {
    const score = scores.find((s) => s.layer === layer);
    const fall = score ? 100 * (score.before[measure] - score.after[measure]) : 0;
    if (fall > points + EPSILON)
      worse.push(
        `${layer} ${MEASURE_WORDS[measure]} fell by ${fall.toFixed(1)} points, more than ${points}`,
      );
  }
  return { articles, scores, counts, worse };
}
