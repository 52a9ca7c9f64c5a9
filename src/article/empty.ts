/** An article of which nothing is known yet. */
import type { ArticleRecord } from './schema.ts';

/** The record with every layer empty. */
export const emptyArticle = (id: string): ArticleRecord => ({
  id,
  title: null,
  authors: [],
  published: null,
  publisher: null,
  language: 'und',
  text: '',
  blocks: [],
  links: [],
  emphasis: [],
  sentences: [],
  entities: [],
  mentions: [],
  dates: [],
  quotations: [],
  quotedTerms: [],
  attributions: [],
  claims: [],
  sources: [],
  citations: [],
  warnings: [],
});
