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
const note = z.string().optional().describe('Why this is right; for people, never compared.');
const paragraph = z
  .number()
  .int()
  .positive()
  .optional()
  .describe('Number of the block, from 1, for an excerpt that occurs more than once.');

export const expectedArticleSchema = z.strictObject({
  title: z.string().nullable().optional(),
  authors: z.array(z.string()).optional().describe('Names, in the order of the page.'),
  published: z.string().nullable().optional(),
  modified: z.string().nullable().optional(),
  publisher: z.string().nullable().optional(),
  firstPublishedIn: z
    .union([z.string(), z.strictObject({ name: z.string(), url: z.string().optional() })])
    .nullable()
    .optional()
    .describe('Its name, or name and address.'),
  language: z.string().optional(),
});

export const expectedEntitySchema = z.strictObject({
  type: entityTypeSchema,
  name: excerpt,
  aliases: z.array(excerpt).optional().describe('Each must be known as another form of the name.'),
  country: z.string().optional(),
  role: z.string().optional(),
  mentions: z
    .union([z.array(excerpt), z.number().int().positive()])
    .optional()
    .describe(
      'Texts that must each be a mention of it ("Ms Lee", "she"), or how often it is named.',
    ),
  note,
});

export const expectedDateSchema = z.strictObject({
  text: excerpt,
  type: dateSchema.shape.type.optional(),
  value: z.string().optional().describe('TIMEX3 value; "" when it cannot be told.'),
  edtf: z.string().optional(),
  modifier: dateSchema.shape.modifier.unwrap().nullable().optional(),
  paragraph,
  note,
});

export const expectedQuotationSchema = z.strictObject({
  text: excerpt,
  type: quotationSchema.shape.type,
  class: quotationSchema.shape.class.optional(),
  speaker: z
    .string()
    .nullable()
    .optional()
    .describe('Name of the speaker, or the describing words; null when it is left unstated.'),
  kind: speakerSchema.shape.kind.optional(),
  cue: excerpt.optional(),
  polarity: attributionSchema.shape.polarity.optional(),
  paragraph,
  note,
});

export const expectedTermSchema = z.strictObject({
  text: excerpt,
  count: z.number().int().positive().optional().describe('How often it occurs; else once.'),
  note,
});

export const expectedLinkSchema = z.strictObject({
  text: excerpt,
  role: linkSchema.shape.role,
  href: z.string().optional(),
  paragraph,
  note,
});

export const expectedClaimSchema = z.strictObject({
  text: excerpt,
  support: claimSchema.shape.support,
  speaker: z.string().nullable().optional(),
  polarity: attributionSchema.shape.polarity.optional(),
  paragraph,
  note,
});

export const expectedCitationSchema = z.strictObject({
  claim: excerpt.describe("The claim's text, or enough of it to tell it from the others."),
  source: z.string().nullable().describe("The source's name or address; null when unstated."),
  mechanism: citationSchema.shape.mechanism,
  note,
});

/** The layers that an expected.json can list, in the order of reports. */
export const REVIEWED_LAYERS = [
  'entities',
  'dates',
  'quotations',
  'quotedTerms',
  'links',
  'claims',
  'citations',
] as const;
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
