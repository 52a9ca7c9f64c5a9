/** Quotations as corpora annotate them, and those of a record in the same form. */
import { z } from 'zod';
import { type ArticleRecord, quotationSchema, type Span } from '../../article/index.ts';

const pairSchema = z.tuple([z.number(), z.number()]);
const piecesSchema = z
  .array(pairSchema)
  .nullish()
  .transform((pieces): Span[] => (pieces ?? []).map(([start, end]) => ({ start, end })));

export const quotationsGoldSchema = z.object({
  id: z.string(),
  split: z.string().optional(),
  text: z.string(),
  quotes: z.array(
    z.object({
      type: quotationSchema.shape.type,
      content: piecesSchema,
      cue: piecesSchema,
      source: piecesSchema,
      speaker: z.string().nullish(),
    }),
  ),
});
export type QuotationsGold = z.infer<typeof quotationsGoldSchema>;
export type Quote = QuotationsGold['quotes'][number];

/** Quotations of a record, with their attributions, in the form of the corpora. */
export function quotesOf({ quotations, attributions }: ArticleRecord): Quote[] {
  const attributionOf = new Map(attributions.map((a) => [a.quotation, a]));
  return quotations.map(({ id, type, content }) => {
    const { cue = [], source = [], speaker } = attributionOf.get(id) ?? {};
    return { type, content, cue, source, speaker: speaker?.name };
  });
}
