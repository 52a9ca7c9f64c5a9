/** What is stated, and the sources that it rests on. */
import { z } from 'zod';
import { by, rowId, score } from './row-schema.ts';
import { spanSchema } from './text-schema.ts';

export const claimSchema = z.object({
  id: rowId,
  content: z.array(spanSchema).min(1).describe('The smallest stretch that states it.'),
  support: z
    .enum(['verbatim', 'mixed', 'paraphrase', 'evidence'])
    .describe('verbatim: quoted; evidence: the article states it and points to a source.'),
  quotation: z.string().optional().describe('Id of the quotation that it was taken from.'),
  speaker: z.string().nullable().optional().describe('Name of the speaker; null when unstated.'),
  polarity: z.enum(['affirmed', 'denied']).optional().describe('Whether the speaker denies it.'),
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
  id: rowId,
  kind: sourceKindSchema.describe('What the source is.'),
  name: z.string().nullable().describe('As the article gives it; null when it gives none.'),
  href: z.string().optional().describe('Where the article links to.'),
  ownSite: z.boolean().optional().describe("For a page: it is on the article's own site."),
  entity: z.string().optional().describe('Id of the entity that is the source.'),
});

export const citationSchema = z.object({
  claim: z.string().describe('Id of the claim.'),
  source: z.string().describe('Id of the source that the claim rests on.'),
  mechanism: z
    .enum([
      'link-verb',
      'link-noun',
      'link-clause',
      'attribution',
      'parenthetical',
      'footnote',
      'carried',
    ])
    .describe('How the article points to it: where its link sits, or by which words.'),
  evidence: spanSchema.describe('The words or the link that make the join.'),
  by: by.optional(),
  score,
});
