/**
 * The article record: the single definition from which types, JSON Schema and docs come.
 * All offsets are UTF-16 code units over `text`, half-open: `text.slice(start, end)` is what the span says.
 */
import { z } from 'zod';
import {
  citationSchema,
  claimSchema,
  type sourceKindSchema,
  sourceSchema,
} from './claim-schema.ts';
import { by, rowId, score } from './row-schema.ts';
import {
  attributionSchema,
  quotationSchema,
  type speakerSchema,
  statementSchema,
} from './statement-schema.ts';
import {
  authorSchema,
  blockSchema,
  type embedSchema,
  linkSchema,
  offset,
  spanSchema,
} from './text-schema.ts';

export { citationSchema, claimSchema, sourceKindSchema, sourceSchema } from './claim-schema.ts';
export {
  attributionSchema,
  quotationSchema,
  speakerSchema,
  statementSchema,
} from './statement-schema.ts';
export {
  authorSchema,
  blockSchema,
  embedSchema,
  linkSchema,
  spanSchema,
} from './text-schema.ts';

export const entityTypeSchema = z.enum([
  'person',
  'organization',
  'place',
  'nationality',
  'event',
  'product',
  'law',
  'work',
]);

export const entitySchema = z.object({
  id: rowId,
  type: entityTypeSchema.describe('What is named.'),
  name: z.string().describe('The fullest form in the article.'),
  aliases: z.array(z.string()).describe('Other forms of the name in the article.'),
  role: z.string().optional().describe('Title or role as the article gives it.'),
  country: z.string().optional().describe('ISO 3166-1 alpha-2 code.'),
  wikidata: z.string().optional().describe("From the user's authority file."),
  authority: z.string().optional().describe("Any other id from the user's authority file."),
});

export const mentionSchema = spanSchema.extend({
  entity: z.string().describe('Id of the entity that is meant.'),
  type: entityTypeSchema.describe('Type of the entity.'),
  form: z
    .enum(['name', 'nominal', 'pronoun'])
    .describe('name: Ann Lee; nominal: the mayor; pronoun: she.'),
  by,
  score,
});

export const dateSchema = spanSchema.extend({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).describe('TIMEX3 type.'),
  value: z.string().describe('TIMEX3 value; empty when it cannot be told.'),
  edtf: z.string().optional().describe('The same in EDTF, where EDTF can say it.'),
  earliest: z.string().optional().describe('First day that the expression can mean.'),
  latest: z.string().optional().describe('Last day that the expression can mean.'),
  modifier: z
    .enum(['start', 'mid', 'end', 'approx', 'before', 'after'])
    .optional()
    .describe('Which part, or how near: early, mid, late, about, before, after.'),
  resolvedFrom: z
    .enum(['explicit', 'publication', 'previous', 'none'])
    .describe('What a relative expression was counted from.'),
  by,
  score,
});

export const warningSchema = z.object({
  code: z.string().describe('Stable, kebab-case.'),
  stage: z.string().describe('The stage that warns.'),
  message: z.string().describe('What is open, and why.'),
  start: offset.optional().describe('Where, when it is about a place.'),
  end: offset.optional().describe('Where that place ends.'),
});

export const articleSchema = z.object({
  id: z.string().describe("Stable: from the input's name and content."),
  url: z.string().optional().describe('Its address: given, or as the page says.'),
  title: z.string().nullable().describe('Without the name of the site.'),
  authors: z.array(authorSchema).describe('Who wrote it.'),
  published: z.string().nullable().describe('ISO 8601, as precise as the page is.'),
  modified: z.string().nullable().optional().describe('When it was last changed; ISO 8601.'),
  publisher: z.string().nullable().describe('Who published it.'),
  firstPublishedIn: z
    .object({ name: z.string(), url: z.string().optional() })
    .nullable()
    .optional()
    .describe('Where it appeared first, when the page says so.'),
  language: z.string().describe('BCP 47; und when it cannot be told.'),
  text: z.string().describe('The canonical text: every offset is counted in it.'),
  blocks: z.array(blockSchema).describe('Paragraphs, headings and the like, in order.'),
  links: z.array(linkSchema).describe('Links in the text, in order.'),
  emphasis: z
    .array(spanSchema)
    .default(() => [])
    .describe(
      'Words of the prose that the page sets in italics (`em`, `i`, `cite`): titles of works, stressed words. A block that is all in italics has none.',
    ),
  sentences: z.array(spanSchema).describe('No sentence crosses a block.'),
  entities: z.array(entitySchema).describe('Who and what is named, once each.'),
  mentions: z.array(mentionSchema).describe('Each place where an entity is meant.'),
  dates: z.array(dateSchema).describe('Temporal expressions with their values.'),
  statements: z
    .array(statementSchema)
    .default(() => [])
    .describe('Every reading of who says what, sure or not; quotations are the sure ones.'),
  quotations: z.array(quotationSchema).describe('What was said, in words or in substance.'),
  quotedTerms: z
    .array(spanSchema)
    .describe('Words in quotation marks that nobody is quoted as saying.'),
  attributions: z.array(attributionSchema).describe('Who said it, by which words.'),
  claims: z.array(claimSchema).describe('What is stated.'),
  sources: z.array(sourceSchema).describe('What statements rest on, once each.'),
  citations: z.array(citationSchema).describe('Which source each claim rests on.'),
  warnings: z.array(warningSchema).describe('What was left open, and why.'),
});

export type Span = z.infer<typeof spanSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Embed = z.infer<typeof embedSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Link = z.infer<typeof linkSchema>;
export type EntityType = z.infer<typeof entityTypeSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type DateMention = z.infer<typeof dateSchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type SourceKind = z.infer<typeof sourceKindSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type ArticleRecord = z.infer<typeof articleSchema>;
