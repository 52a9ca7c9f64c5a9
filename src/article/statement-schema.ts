/** Who says what: quotations, their speakers, and the words that attribute them. */
import { z } from 'zod';
import { by, rowId, score } from './row-schema.ts';
import { spanSchema } from './text-schema.ts';

export const quotationSchema = z.object({
  id: rowId,
  type: z
    .enum(['direct', 'indirect', 'mixed'])
    .describe('direct: in quotation marks; indirect: in none; mixed: in part.'),
  class: z
    .enum(['speech', 'stance'])
    .describe('speech: it was said or written; stance: it is wanted, feared, believed.'),
  content: z.array(spanSchema).min(1).describe('One span a piece, without quotation marks.'),
  by,
  score,
});

export const speakerSchema = z.object({
  name: z.string().nullable().describe('Fullest form of the name, or the describing words.'),
  entity: z.string().optional().describe('Id of the entity who speaks.'),
  entities: z
    .array(z.string())
    .optional()
    .describe('Ids of all who speak together, when there is more than one.'),
  kind: z
    .enum(['person', 'unnamed-person', 'organization', 'document', 'unstated'])
    .describe('unnamed-person: described, not named; unstated: the article does not say.'),
  affiliation: z
    .string()
    .optional()
    .describe('For one who is described: the body or person that they speak for or belong to.'),
  affiliationEntity: z.string().optional().describe('Id of the entity of the affiliation.'),
});

const cue = z.array(spanSchema).describe('The reporting words.');
const source = z.array(spanSchema).describe('The words that name who said it.');
const polarity = z.enum(['affirmed', 'denied']).describe('denied: they say that it is not so.');

export const statementSchema = quotationSchema.extend({
  id: rowId.describe('Id that its quotation has, if it is sure enough to be one.'),
  cue,
  source,
  polarity,
  speaker: speakerSchema.describe('Who said it.'),
});

export const attributionSchema = z.object({
  id: rowId,
  quotation: z.string().describe('Id of the quotation that is attributed.'),
  cue,
  source,
  polarity,
  addressee: spanSchema.optional().describe('The words that name whom it was said to.'),
  saidOn: z.string().optional().describe('TIMEX3 value of the date of saying.'),
  speaker: speakerSchema.describe('Who said it.'),
  by,
  score,
});
