/**
 * What a reviewer says of an article's rows: one correction a line in corrections.jsonl. Nothing in it
 * counts characters of the text: words, and what stands around them, are found again in the next run.
 */
import { z } from 'zod';
import {
  attributionSchema,
  entityTypeSchema,
  quotationSchema,
  sourceKindSchema,
  speakerSchema,
} from '../article/schema.ts';

/** The longest words that one piece may have, in characters: no article is longer. */
const LONGEST = 5_000_000;
const NAME_LENGTH = 1000;
const MOST_PIECES = 100;

export const quoteSchema = z.object({
  exact: z.string().min(1).max(LONGEST).describe('The words.'),
  prefix: z.string().max(64).describe('What stands before them.'),
  suffix: z.string().max(64).describe('What stands after them.'),
  paragraph: z.number().int().nonnegative().describe('Number of their block, from 1.'),
});
const quotes = z.array(quoteSchema).max(MOST_PIECES);
const name = z.string().min(1).max(NAME_LENGTH);

/** A statement as the reviewer leaves it: all that its rows say. */
export const reviewedStatementSchema = z.object({
  content: quotes.min(1).describe('The pieces of what was said.'),
  cue: quotes.describe('The reporting words.'),
  source: quotes.describe('The words that name who said it.'),
  type: quotationSchema.shape.type,
  class: quotationSchema.shape.class,
  polarity: attributionSchema.shape.polarity,
  speaker: z.object({
    name: name.nullable(),
    kind: speakerSchema.shape.kind,
    entities: z.array(name).max(MOST_PIECES).describe('Names of the entities who speak.'),
    affiliation: name.optional(),
  }),
});

const entityKey = z.object({ name, type: entityTypeSchema });

const head = {
  id: z.string().min(1).max(64).describe('Unique among the corrections.'),
  at: z.iso.datetime().describe('When it was made.'),
  who: z.string().min(1).max(200).describe('Who made it.'),
  article: z
    .object({ id: z.string().min(1), url: z.string().optional(), title: z.string().nullable() })
    .describe('The article: its id, and by what else it is known when its page is saved anew.'),
};

const target = quotes.min(1).describe('The words of the row that it is about.');

export const correctionSchema = z.discriminatedUnion('action', [
  z.object({ ...head, action: z.literal('right'), target, statement: reviewedStatementSchema }),
  z.object({
    ...head,
    action: z.literal('wrong'),
    target,
    speaker: z.string().max(NAME_LENGTH).nullable().describe('Who was said to say it.'),
  }),
  z.object({ ...head, action: z.literal('edit'), target, statement: reviewedStatementSchema }),
  z.object({ ...head, action: z.literal('add'), statement: reviewedStatementSchema }),
  z.object({ ...head, action: z.literal('retype'), entity: entityKey, type: entityTypeSchema }),
  z.object({ ...head, action: z.literal('merge'), entity: entityKey, into: entityKey }),
  z.object({
    ...head,
    action: z.literal('claim-source'),
    target,
    source: z.object({
      name: name.nullable(),
      kind: sourceKindSchema,
      href: z.string().min(1).max(LONGEST).optional(),
    }),
  }),
  z.object({ ...head, action: z.literal('undo'), undoes: z.string().describe('Id of the other.') }),
]);

export type Quote = z.infer<typeof quoteSchema>;
export type ReviewedStatement = z.infer<typeof reviewedStatementSchema>;
export type Correction = z.infer<typeof correctionSchema>;
/** A correction of an article that is not taken back by another. */
export type Standing = Exclude<Correction, { action: 'undo' }>;
