import type { ArticleRecord } from '../../article/index.ts';
import type { ArticleView } from '../article-view.ts';
import { articleColumns, listOf, moreArticleColumns } from '../common-columns.ts';
import { column, defineTable, type Table } from '../table.ts';

type Row = ArticleRecord;
type Counted =
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
  | 'warnings';

const counted = (
  name: string,
  describe: string,
  count: (article: Row, view: ArticleView) => number,
) => column<Row>(name, describe, count, 'integer');

const count = (layer: Counted, describe = `How many rows it has in ${layer}.`) =>
  counted(layer, describe, (article) => article[layer].length);

const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const textColumn = column<Row>(
  'text',
  'The text that all offsets are counted in; only with csv: { text: true }.',
  ({ text }) => text,
  'whole-text',
);

const columns = [
  ...articleColumns<Row>(),
  column<Row>(
    'authors',
    'Its authors.',
    ({ authors }) => listOf(authors.map(({ name }) => name)),
    'list',
  ),
  count('quotations'),
  counted('unnamed_quotations', 'How many of them come from people who are not named.', (_, view) =>
    view.saying(({ speaker }) => speaker.kind === 'unnamed-person'),
  ),
  counted('denied_quotations', 'How many of them deny something.', (_, view) =>
    view.saying(({ polarity }) => polarity === 'denied'),
  ),
  count('claims'),
  count('sources'),
  count('citations'),
  count('entities'),
  count('dates'),
  counted('words', 'Words in its text.', ({ text }) => words(text)),
  count('sentences', 'Sentences in its text.'),
  column<Row>(
    'language',
    'Its language (BCP 47); und when it cannot be told.',
    ({ language }) => language,
  ),
  ...moreArticleColumns<Row>(),
  column<Row>('modified', 'When it was last changed.', ({ modified }) => modified),
  column<Row>(
    'first_published_in',
    'Where it appeared first, when the page says so.',
    ({ firstPublishedIn }) => firstPublishedIn?.name,
  ),
  column<Row>(
    'first_published_url',
    'The address where it appeared first.',
    ({ firstPublishedIn }) => firstPublishedIn?.url,
    'link',
  ),
  count('links', 'Links in its text.'),
  count('mentions'),
  count('attributions'),
  counted(
    'warnings',
    'How many of its rows in problems are warnings of a stage.',
    (article) => article.warnings.length,
  ),
  column<Row>(
    'input',
    'The file that it was read from; with # and the number of its record or row, where it holds many.',
    (_, { input }) => input,
  ),
  column<Row>(
    'article_id',
    "Id of the article, from its file's name and content; every other table refers to it.",
    ({ id }) => id,
    'id',
  ),
];

const describe = 'One row an article that was read: what it is and how much was found in it.';

/** The table of articles, with their whole text where it is asked for. */
export const articlesTable = (withText: boolean): Table =>
  defineTable<Row>({
    name: 'articles',
    describe,
    rows: ({ article }) => [article],
    columns: withText ? [...columns.slice(0, -2), textColumn, ...columns.slice(-2)] : columns,
  });
