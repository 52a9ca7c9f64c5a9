/**
 * Dates by the rules of TempEval-3 (UzZaman et al. 2013): gold and system spans are paired one to
 * one, left to right, where they overlap; strict needs the same extent; value and type F1 are their
 * accuracy on pairs times the relaxed F1. Of nested expressions the outermost counts.
 */
import { z } from 'zod';
import type { ArticleRecord } from '../../article/index.ts';
import { overlaps, spanSchema } from '../../article/index.ts';
import { known, type Scorer, Tally } from './scorer.ts';

const timexSchema = spanSchema.extend({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().optional(),
  depth: z.number().optional(),
});

export const datesGoldSchema = z.object({
  id: z.string(),
  text: z.string(),
  dct: z.string().nullish(),
  timexes: z.array(timexSchema),
});
export type DatesGold = z.infer<typeof datesGoldSchema>;

const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start - b.start || a.end - b.end;

export function datesScorer(): Scorer<DatesGold> {
  const [strict, relaxed] = [new Tally(), new Tally()];
  let [values, types] = [0, 0];
  return {
    add(gold: DatesGold, record: ArticleRecord | undefined) {
      const expected = gold.timexes.filter(({ depth }) => !depth).sort(byPlace);
      const given = [...(record?.dates ?? [])].sort(byPlace);
      for (const tally of [strict, relaxed]) {
        tally.gold += expected.length;
        tally.given += given.length;
      }
      const used = new Set<number>();
      for (const timex of expected) {
        const at = given.findIndex((date, i) => !used.has(i) && overlaps(date, timex));
        const date = given[at];
        if (!date) continue;
        used.add(at);
        relaxed.right++;
        if (date.start === timex.start && date.end === timex.end) strict.right++;
        if (date.value === timex.value) values++;
        if (date.type === timex.type) types++;
      }
    },
    measures: () => {
      const share = (n: number) => (relaxed.right ? (n / relaxed.right) * relaxed.f1 : 0);
      return known({
        strictF1: strict.f1,
        relaxedF1: relaxed.f1,
        valueF1: share(values),
        typeF1: share(types),
      });
    },
  };
}
