/** What the page asks for: filters in the address, corrections in the body. Everything is checked. */
import { z } from 'zod';
import { entityTypeSchema, sourceKindSchema, spanSchema } from '../article/schema.ts';
import { reviewedStatementSchema } from '../corrections/schema.ts';

const words = z.string().max(500);
const flag = z
  .string()
  .transform((value) => value === '1')
  .optional();

export const SORTS = ['look', 'newest', 'oldest', 'title', 'statements'] as const;

/** Filters as they stand in an address; what is unknown is passed over. */
export const filterSchema = z.object({
  q: words.optional(),
  outlet: words.optional(),
  day: words.optional(),
  speaker: words.optional(),
  gender: z.enum(['woman', 'man', 'untold']).optional(),
  cites: words.optional(),
  saidOn: words.optional(),
  unnamed: flag,
  denied: flag,
  unsure: flag,
  unsourced: flag,
  unreviewed: flag,
  warned: flag,
  sort: z.enum(SORTS).optional(),
  from: z.coerce.number().int().min(0).max(1e9).optional(),
});
export type FilterRequest = z.infer<typeof filterSchema>;

const spans = z.array(spanSchema).max(100);
const id = z.string().min(1).max(200);
const name = z.string().trim().min(1).max(1000);
const { type, polarity, speaker } = reviewedStatementSchema.shape;

const statement = z.object({
  content: spans.min(1),
  cue: spans,
  source: spans,
  type,
  polarity,
  /** Absent: as it was. */
  speaker: z
    .object({ name: name.nullable(), kind: speaker.shape.kind, entity: id.optional() })
    .optional(),
});
export type StatementRequest = z.infer<typeof statement>;

const actions = z.discriminatedUnion('action', [
  z.object({ action: z.literal('right'), row: id }),
  z.object({ action: z.literal('wrong'), row: id }),
  z.object({ action: z.literal('edit'), row: id, statement }),
  z.object({ action: z.literal('add'), statement }),
  z.object({ action: z.literal('retype'), entity: id, type: entityTypeSchema }),
  z.object({ action: z.literal('merge'), entity: id, into: id }),
  z.object({
    action: z.literal('claim-source'),
    claim: id,
    source: z.object({
      name: name.nullable(),
      kind: sourceKindSchema,
      href: z.string().min(1).max(10_000).optional(),
    }),
  }),
  z.object({ action: z.literal('undo'), correction: id }),
]);

/** A correction as the page asks for it: `version` names the text that its offsets are counted in. */
export const correctionRequestSchema = z.intersection(z.object({ version: z.string() }), actions);
export type CorrectionRequest = z.infer<typeof correctionRequestSchema>;
