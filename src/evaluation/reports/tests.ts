/** A check seen as tests: one for each article and layer, which fails when something in it broke. */
import type { CheckedArticle } from '../check.ts';
import { CHECKED_LAYERS, type CheckedLayer } from '../item.ts';
import { lineWords, type ReportedFinding } from './report.ts';

export interface LayerTest {
  readonly layer: CheckedLayer;
  readonly broken: readonly ReportedFinding[];
}

/** The layers of an article that hold anything, in the order of layers. */
export function testsOf({ findings }: CheckedArticle): LayerTest[] {
  return CHECKED_LAYERS.flatMap((layer): LayerTest[] => {
    const own = findings.filter((finding) => finding.layer === layer);
    return own.length ? [{ layer, broken: own.filter((f) => f.status === 'broken') }] : [];
  });
}

/** A line for each finding. */
export const linesOf = (findings: readonly ReportedFinding[]): string[] => findings.map(lineWords);
