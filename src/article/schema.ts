/**
 * The article record: the single definition from which types, JSON Schema and docs come.
 * All offsets are UTF-16 code units over `text`, half-open: `text.slice(start, end)` is what the span says.
 */
import { z } from 'zod';

const offset = z.number().int().nonnegative();
const score = z
  .number()
  .min(0)
  .max(1)
  .describe('How sure we are, 0 to 1, calibrated on development data.');
const by = z.string().describe('The rule or model that made this row.');

export const spanSchema = z.object({
  start: offset.describe('First UTF-16 code unit of the span in the article text.'),
  end: offset.describe('Code unit after the last one of the span.'),
});

export const authorSchema = z.object({
  name: z.string(),
  role: z.string().optional().describe('As the page gives it, such as "Director, …".'),
});

export const blockSchema = spanSchema.extend({
  role: z.enum(['heading', 'paragraph', 'blockquote', 'list-item', 'caption', 'footnote']),
  sourceStart: offset.optional().describe('First character of the block in the decoded page.'),
  sourceEnd: offset.optional().describe('Character after the block in the decoded page.'),
  note: z.string().optional().describe('For a footnote: the mark that the prose uses for it.'),
});

export const linkSchema = spanSchema.extend({
  href: z.string().describe('Absolute address, or #fragment for a note on the same page.'),
  role: z
    .enum(['citation', 'background', 'furniture'])
    .describe(
      'citation: evidence for a statement; background: explains a name; furniture: neither.',
    ),
  by: z.string().optional().describe('The evidence that decided the role.'),
  rel: z.string().optional(),
  sourceStart: offset.optional(),
  sourceEnd: offset.optional(),
});

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
  id: z.string(),
  type: entityTypeSchema,
  name: z.string().describe('The fullest form in the article.'),
  aliases: z.array(z.string()).describe('Other forms of the name in the article.'),
  role: z.string().optional().describe('Title or role as the article gives it.'),
  country: z.string().optional().describe('ISO 3166-1 alpha-2 code.'),
  wikidata: z.string().optional().describe("From the user's authority file."),
  authority: z.string().optional().describe("Any other id from the user's authority file."),
});

export const mentionSchema = spanSchema.extend({
  entity: z.string().describe('Id of the entity that is meant.'),
  type: entityTypeSchema,
  form: z.enum(['name', 'nominal', 'pronoun']),
  by,
  score,
});

export const dateSchema = spanSchema.extend({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('TIMEX3 value; empty when it cannot be told.'),
  edtf: z.string().optional().describe('The same in EDTF, where EDTF can say it.'),
  earliest: z.string().optional().describe('First day that the expression can mean.'),
  latest: z.string().optional().describe('Last day that the expression can mean.'),
  modifier: z.enum(['start', 'mid', 'end', 'approx', 'before', 'after']).optional(),
  resolvedFrom: z
    .enum(['explicit', 'publication', 'previous', 'none'])
    .describe('What a relative expression was counted from.'),
  by,
  score,
});

export const quotationSchema = z.object({
  id: z.string(),
  type: z.enum(['direct', 'indirect', 'mixed']),
  class: z
    .enum(['speech', 'stance'])
    .describe('speech: it was said or written; stance: it is wanted, feared, believed.'),
  content: z.array(spanSchema).min(1).describe('One span a piece, without quotation marks.'),
  by,
  score,
});

export const speakerSchema = z.object({
  name: z.string().nullable().describe('Fullest form of the name, or the describing words.'),
  entity: z.string().optional(),
  entities: z
    .array(z.string())
    .optional()
    .describe('Ids of all who speak together, when there is more than one.'),
  kind: z.enum(['person', 'unnamed-person', 'organization', 'document', 'unstated']),
});

export const attributionSchema = z.object({
  id: z.string(),
  quotation: z.string().describe('Id of the quotation that is attributed.'),
  cue: z.array(spanSchema).describe('The reporting words.'),
  source: z.array(spanSchema).describe('The words that name who said it.'),
  polarity: z.enum(['affirmed', 'denied']),
  addressee: spanSchema.optional(),
  saidOn: z.string().optional().describe('TIMEX3 value of the date of saying.'),
  speaker: speakerSchema,
  by,
  score,
});

export const claimSchema = z.object({
  id: z.string(),
  content: z.array(spanSchema).min(1),
  support: z.enum(['verbatim', 'mixed', 'paraphrase', 'evidence']),
  quotation: z.string().optional(),
  speaker: z.string().nullable().optional().describe('Name of the speaker; null when unstated.'),
  polarity: z.enum(['affirmed', 'denied']).optional(),
  by: by.optional(),
  score,
});

export const sourceKindSchema = z.enum([
  'person',
  'unnamed-person',
  'organization',
  'document',
  'data',
  'press',
  'social-post',
  'interview',
  'unstated',
]);

export const sourceSchema = z.object({
  id: z.string(),
  kind: sourceKindSchema,
  name: z.string().nullable(),
  href: z.string().optional(),
  entity: z.string().optional(),
});

export const citationSchema = z.object({
  claim: z.string(),
  source: z.string(),
  mechanism: z.enum([
    'link-verb',
    'link-noun',
    'link-clause',
    'attribution',
    'parenthetical',
    'footnote',
    'carried',
  ]),
  evidence: spanSchema.describe('The words or the link that make the join.'),
  by: z.string().optional(),
  score,
});

export const warningSchema = z.object({
  code: z.string().describe('Stable, kebab-case.'),
  stage: z.string(),
  message: z.string(),
  start: offset.optional(),
  end: offset.optional(),
});

export const articleSchema = z.object({
  id: z.string().describe("Stable: from the input's name and content."),
  url: z.string().optional(),
  title: z.string().nullable(),
  authors: z.array(authorSchema),
  published: z.string().nullable().describe('ISO 8601, as precise as the page is.'),
  modified: z.string().nullable().optional(),
  publisher: z.string().nullable(),
  firstPublishedIn: z
    .object({ name: z.string(), url: z.string().optional() })
    .nullable()
    .optional(),
  language: z.string().describe('BCP 47; und when it cannot be told.'),
  text: z.string(),
  blocks: z.array(blockSchema),
  links: z.array(linkSchema),
  sentences: z.array(spanSchema),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  dates: z.array(dateSchema),
  quotations: z.array(quotationSchema),
  quotedTerms: z
    .array(spanSchema)
    .describe('Words in quotation marks that nobody is quoted as saying.'),
  attributions: z.array(attributionSchema),
  claims: z.array(claimSchema),
  sources: z.array(sourceSchema),
  citations: z.array(citationSchema),
  warnings: z.array(warningSchema),
});

export type Span = z.infer<typeof spanSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Link = z.infer<typeof linkSchema>;
export type EntityType = z.infer<typeof entityTypeSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type DateMention = z.infer<typeof dateSchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type SourceKind = z.infer<typeof sourceKindSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type ArticleRecord = z.infer<typeof articleSchema>;
