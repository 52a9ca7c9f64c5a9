/**
 * Floors: what each measure of each corpus must reach. They are bound to a hash of the corpus, so
 * that a changed corpus cannot pass for a better tool, and they only rise.
 */
import { z } from 'zod';
import type { Corpus } from './corpus.ts';
import type { CorpusMeasures } from './scorer.ts';

const corpusFloorsSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  floors: z.record(z.string(), z.number().min(0).max(1)),
});
export const floorsSchema = z.record(z.string(), corpusFloorsSchema);
export type Floors = z.infer<typeof floorsSchema>;

/** Four decimals, downwards, so that a floor is never above what was reached. */
const rounded = (share: number): number => Math.floor(share * 1e4 + 1e-6) / 1e4;

export interface BelowFloor {
  readonly corpus: string;
  readonly measure: string;
  readonly floor: number;
  /** Undefined when the measure can no longer be taken. */
  readonly reached: number | undefined;
}

/** The measures that do not reach their floor. @throws Error when the corpus is another than the one of the floors. */
export function belowFloors(
  { name, hash }: Pick<Corpus, 'name' | 'hash'>,
  measures: CorpusMeasures,
  floors: Floors,
): BelowFloor[] {
  const own = floors[name];
  if (!own) return [];
  if (own.sha256 !== hash)
    throw new Error(
      `the floors of ${name} were set on other text (${own.sha256.slice(0, 12)}…, now ${hash.slice(0, 12)}…); remove its entry from the floors to set new ones`,
    );
  return Object.entries(own.floors).flatMap(([measure, floor]) => {
    const reached = measures[measure];
    return reached === undefined || rounded(reached) < floor
      ? [{ corpus: name, measure, floor, reached }]
      : [];
  });
}

/**
 * The floors, each as high as it was or as what was reached, whichever is higher. A corpus that has
 * none yet gets one for each measure; of the others, only the measures that are held already rise.
 */
export function raised(
  { name, hash }: Pick<Corpus, 'name' | 'hash'>,
  measures: CorpusMeasures,
  floors: Floors,
): Floors {
  const own = floors[name]?.floors;
  const higher = Object.keys(own ?? measures)
    .sort()
    .map((measure): [string, number] => [
      measure,
      Math.max(own?.[measure] ?? 0, rounded(measures[measure] ?? 0)),
    ]);
  return { ...floors, [name]: { sha256: hash, floors: Object.fromEntries(higher) } };
}

/** The same floors give the same bytes. */
export const formatFloors = (floors: Floors): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
