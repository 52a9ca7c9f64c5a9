import type { ArticleRecord } from '../../article/index.ts';
import { joined } from '../common-columns.ts';
import { column, defineTable } from '../table.ts';

const count = (
  layer:
    | 'sentences'
    | 'entities'
    | 'mentions'
    | 'dates'
    | 'quotations'
    | 'attributions'
    | 'claims'
    | 'sources'
    | 'citations'
    | 'links'
    | 'warnings',
  describe: string,
) => column<ArticleRecord>(layer, describe, (article) => article[layer].length);

const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export const articles = defineTable<ArticleRecord>({
  name: 'articles',
  describe: 'One row an article that was read: what it is and how much was found in it.',
  rows: ({ article }) => [article],
  columns: [
    column(
      'article_id',
      "Id of the article, from its file's name and content; every other table refers to it.",
      ({ id }) => id,
    ),
    column('input', 'The file that it was read from.', (_, { input }) => input),
    column('url', 'Its address, where known.', ({ url }) => url),
    column('title', 'Its title, without the name of the site.', ({ title }) => title),
    column('authors', 'Its authors, with a semicolon between them.', ({ authors }) =>
      joined(authors.map(({ name }) => name)),
    ),
    column(
      'published',
      'When it was published: ISO 8601, as precise as the page is.',
      ({ published }) => published,
    ),
    column('modified', 'When it was last changed.', ({ modified }) => modified),
    column('publisher', 'Who published it.', ({ publisher }) => publisher),
    column(
      'first_published_in',
      'Where it appeared first, when the page says so.',
      ({ firstPublishedIn }) => firstPublishedIn?.name,
    ),
    column(
      'first_published_url',
      'The address where it appeared first.',
      ({ firstPublishedIn }) => firstPublishedIn?.url,
    ),
    column(
      'language',
      'Its language (BCP 47); und when it cannot be told.',
      ({ language }) => language,
    ),
    column('words', 'Words in its text.', ({ text }) => words(text)),
    count('sentences', 'Sentences in its text.'),
    count('links', 'Links in its text.'),
    count('entities', 'Rows of entities.csv.'),
    count('mentions', 'Rows of mentions.csv.'),
    count('dates', 'Rows of dates.csv.'),
    count('quotations', 'Rows of quotations.csv.'),
    count('attributions', 'Rows of attributions.csv.'),
    count('claims', 'Rows of claims.csv.'),
    count('sources', 'Rows of sources.csv.'),
    count('citations', 'Rows of citations.csv.'),
    count('warnings', 'Warnings in problems.csv.'),
    column('text', 'The text that all offsets are counted in.', ({ text }) => text),
  ],
});
