/** What a model's probabilities are worth on examples that it was not trained on. */

export interface Scored {
  readonly score: number;
  readonly right: boolean;
}

const FOLDS = 8;

/** Every example, or those that are `asked`, scored by a model that learned from the articles of the other folds. */
export function crossValidated<E extends { readonly id: string }>(
  examples: readonly E[],
  score: (taught: readonly E[], asked: readonly E[]) => Scored[],
  asked: (example: E) => boolean = () => true,
): Scored[] {
  const fold = new Map([...new Set(examples.map((e) => e.id))].map((id, i) => [id, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, k) =>
    score(
      examples.filter((e) => fold.get(e.id) !== k),
      examples.filter((e) => fold.get(e.id) === k && asked(e)),
    ),
  ).flat();
}

/** Mean distance between score and share that is right, over tenths of the rows in order of score. */
export function calibrationError(scored: readonly Scored[]): number {
  const rows = [...scored].sort((a, b) => b.score - a.score);
  let error = 0;
  for (let k = 0; k < 10; k++) {
    const part = rows.slice((k * rows.length) / 10, ((k + 1) * rows.length) / 10);
    const mean = part.reduce((sum, r) => sum + r.score, 0);
    error += Math.abs(mean - part.filter((r) => r.right).length);
  }
  return rows.length ? error / rows.length : 0;
}

/** How likely a right row scores above a wrong one. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const rows = [...scored].sort((a, b) => a.score - b.score);
  const right = rows.filter((r) => r.right).length;
  const ranks = rows.reduce((sum, r, i) => sum + (r.right ? i + 1 : 0), 0);
  return (ranks - (right * (right + 1)) / 2) / (right * (rows.length - right));
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** Prints precision, recall and F1 at thresholds, the area under the curve and the calibration error. */
export function printScores(
  name: string,
  scored: readonly Scored[],
  log: (line: string) => void,
): void {
  const right = scored.filter((s) => s.right).length;
  log(
    `${name}: ${scored.length} rows, ${percent(right / scored.length)}% right, area ${percent(areaUnderCurve(scored))}, calibration error ${percent(calibrationError(scored))}`,
  );
  for (const threshold of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = scored.filter((s) => s.score >= threshold);
    const hits = kept.filter((s) => s.right).length;
    log(
      `  from ${threshold}: precision ${percent(hits / kept.length)}, recall ${percent(hits / right)}, F1 ${percent((2 * hits) / (kept.length + right))}`,
    );
  }
}
