/**
 * Named mentions of persons, organizations and places: exact span and type (CoNLL-2003), and overlap
 * of at least a character with the same type, one to one.
 */
import { z } from 'zod';
import { overlaps, spanSchema } from '../../article/index.ts';
import { known, type Scorer, Tally } from './scorer.ts';

export const entitiesGoldSchema = z.object({
  id: z.string(),
  split: z.string().optional(),
  text: z.string(),
  entities: z.array(spanSchema.extend({ type: z.string() })),
});
export type EntitiesGold = z.infer<typeof entitiesGoldSchema>;

const TYPES = ['person', 'organization', 'place'] as const;

/** Labels of the corpora, in our words. */
const LABELS: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
};

interface Typed {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Only the scored types, one a place, in order. */
function scored(rows: readonly Typed[]): Typed[] {
  const seen = new Set<string>();
  return rows
    .map(({ start, end, type }) => ({ start, end, type: LABELS[type] ?? type }))
    .filter(({ start, end, type }) => {
      const key = `${start}-${end}`;
      if (!TYPES.some((name) => name === type) || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

export function entitiesScorer(): Scorer<EntitiesGold> {
  const [exact, overlap] = [new Tally(), new Tally()];
  const byType = new Map(TYPES.map((type) => [type as string, new Tally()]));
  return {
    add(gold, record) {
      const expected = scored(gold.entities);
      const given = scored((record?.mentions ?? []).filter(({ form }) => form === 'name'));
      const typeAt = new Map(expected.map((e) => [`${e.start}-${e.end}`, e.type]));
      for (const tally of [exact, overlap]) {
        tally.gold += expected.length;
        tally.given += given.length;
      }
      const tallyOf = ({ type }: Typed) => byType.get(type) ?? new Tally();
      for (const entity of expected) tallyOf(entity).gold++;
      const used = new Set<number>();
      for (const mention of given) {
        const tally = tallyOf(mention);
        tally.given++;
        if (typeAt.get(`${mention.start}-${mention.end}`) === mention.type) {
          exact.right++;
          tally.right++;
        }
        const at = expected.findIndex(
          (e, i) => !used.has(i) && e.type === mention.type && overlaps(e, mention),
        );
        if (at < 0) continue;
        used.add(at);
        overlap.right++;
      }
    },
    measures: () =>
      known({
        exactF1: exact.f1,
        overlapF1: overlap.f1,
        ...Object.fromEntries([...byType].map(([type, tally]) => [`${type}F1`, tally.f1])),
      }),
  };
}
