/**
 * What a person says is right for one golden article: `fixtures/<slug>/expected.json`.
 *
 * Made to be written and edited by hand: text excerpts instead of offsets, and nothing is required.
 * A layer or a field that is absent was not reviewed and is not checked. White space in an excerpt
 * counts as one space. An excerpt in several pieces is written with " … " between the pieces.
 */
import { z } from 'zod';
import {
  attributionSchema,
  blockSchema,
  citationSchema,
  claimSchema,
  dateSchema,
  entityTypeSchema,
  linkSchema,
  quotationSchema,
  speakerSchema,
} from '../article/index.ts';

/** Stands between the pieces of an excerpt. */
export const PIECE_MARK = ' … ';

const excerpt = z.string().min(1);
/** A value, or a list of values each of which is right. */
const oneOf = <S extends z.ZodType>(value: S) => z.union([value, z.array(value).min(1)]);
const text = oneOf(z.string());
const not = z
  .literal(true)
  .optional()
  .describe('There must be no such row: none with these words and whatever else is said here.');
const note = z.string().optional().describe('Why this is right; for people, never compared.');
const paragraph = z
  .number()
  .int()
  .positive()
  .optional()
  .describe('Number of the block, from 1, for an excerpt that occurs more than once.');

export const expectedArticleSchema = z.strictObject({
  title: text.nullable().optional(),
  authors: z.array(z.string()).optional().describe('Names, in the order of the page.'),
  published: text.nullable().optional(),
  modified: text.nullable().optional(),
  publisher: text.nullable().optional(),
  firstPublishedIn: z
    .union([z.string(), z.strictObject({ name: z.string(), url: z.string().optional() })])
    .nullable()
    .optional()
    .describe('Its name, or name and address.'),
  language: text.optional(),
});

export const expectedEntitySchema = z.strictObject({
  type: oneOf(entityTypeSchema).optional(),
  name: excerpt,
  aliases: z.array(excerpt).optional().describe('Each must be known as another form of the name.'),
  country: text.optional(),
  role: text.optional(),
  mentions: z
    .union([z.array(excerpt), z.number().int().positive()])
    .optional()
    .describe(
      'Texts that must each be a mention of it ("Ms Lee", "she"), or how often it is named.',
    ),
  not,
  note,
});

export const expectedDateSchema = z.strictObject({
  text: excerpt,
  type: oneOf(dateSchema.shape.type).optional(),
  value: text.optional().describe('TIMEX3 value; "" when it cannot be told.'),
  edtf: text.optional(),
  modifier: oneOf(dateSchema.shape.modifier.unwrap()).nullable().optional(),
  paragraph,
  not,
  note,
});

export const expectedQuotationSchema = z.strictObject({
  text: excerpt,
  type: oneOf(quotationSchema.shape.type).optional(),
  class: oneOf(quotationSchema.shape.class).optional(),
  speaker: text
    .nullable()
    .optional()
    .describe('Name of the speaker, or the describing words; null when it is left unstated.'),
  kind: oneOf(speakerSchema.shape.kind).optional(),
  cue: oneOf(excerpt).optional(),
  polarity: attributionSchema.shape.polarity.optional(),
  paragraph,
  not,
  note,
});

export const expectedTermSchema = z.strictObject({
  text: excerpt,
  count: z.number().int().positive().optional().describe('How often it occurs; else once.'),
  not,
  note,
});

export const expectedLinkSchema = z.strictObject({
  text: excerpt,
  role: oneOf(linkSchema.shape.role).optional(),
  href: text.optional(),
  paragraph,
  not,
  note,
});

export const expectedClaimSchema = z.strictObject({
  text: excerpt,
  support: oneOf(claimSchema.shape.support).optional(),
  speaker: text.nullable().optional(),
  polarity: attributionSchema.shape.polarity.optional(),
  paragraph,
  not,
  note,
});

export const expectedCitationSchema = z.strictObject({
  claim: excerpt.describe("The claim's text, or enough of it to tell it from the others."),
  source: text.nullable().optional().describe("The source's name or address; null when unstated."),
  mechanism: oneOf(citationSchema.shape.mechanism).optional(),
  not,
  note,
});

export const expectedBlockSchema = z.strictObject({
  text: excerpt.describe('Words of the block, enough to tell it from the others.'),
  role: oneOf(blockSchema.shape.role).optional(),
  paragraph,
  not,
  note,
});

export const expectedSentenceSchema = z.strictObject({ text: excerpt, paragraph, not, note });

export const expectedWarningSchema = z.strictObject({
  code: excerpt,
  stage: oneOf(z.string()).optional(),
  not,
  note,
});

/** The layers that a draft lists: what a reader of the article can judge. */
export const DRAFTED_LAYERS = [
  'entities',
  'dates',
  'quotations',
  'quotedTerms',
  'links',
  'claims',
  'citations',
] as const;
/** The layers that an expected.json can list, in the order of reports. */
export const REVIEWED_LAYERS = [...DRAFTED_LAYERS, 'blocks', 'sentences', 'warnings'] as const;
export type ReviewedLayer = (typeof REVIEWED_LAYERS)[number];

export const expectedSchema = z.strictObject({
  $schema: z.string().optional(),
  note,
  input: z
    .strictObject({
      url: z.string().optional(),
      published: z.string().optional(),
      language: z.string().optional(),
    })
    .optional()
    .describe('What is known of the page from elsewhere; given to the pipeline with it.'),
  complete: z
    .array(z.enum(REVIEWED_LAYERS))
    .optional()
    .describe('Layers whose list is exhaustive: whatever else is extracted there is wrong.'),
  article: expectedArticleSchema.optional(),
  present: z.array(excerpt).optional().describe('Text that must be in the article text.'),
  absent: z.array(excerpt).optional().describe('Text that must not be in the article text.'),
  entities: z.array(expectedEntitySchema).optional(),
  dates: z.array(expectedDateSchema).optional(),
  quotations: z.array(expectedQuotationSchema).optional(),
  quotedTerms: z.array(expectedTermSchema).optional(),
  links: z.array(expectedLinkSchema).optional(),
  claims: z.array(expectedClaimSchema).optional(),
  citations: z.array(expectedCitationSchema).optional(),
  blocks: z.array(expectedBlockSchema).optional(),
  sentences: z.array(expectedSentenceSchema).optional(),
  warnings: z.array(expectedWarningSchema).optional(),
});

export type Expected = z.infer<typeof expectedSchema>;
export type ExpectedArticle = z.infer<typeof expectedArticleSchema>;
export type ExpectedEntity = z.infer<typeof expectedEntitySchema>;
export type ExpectedDate = z.infer<typeof expectedDateSchema>;
export type ExpectedQuotation = z.infer<typeof expectedQuotationSchema>;
export type ExpectedTerm = z.infer<typeof expectedTermSchema>;
export type ExpectedLink = z.infer<typeof expectedLinkSchema>;
export type ExpectedClaim = z.infer<typeof expectedClaimSchema>;
export type ExpectedCitation = z.infer<typeof expectedCitationSchema>;
