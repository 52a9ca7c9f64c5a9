/** Columns that many tables have in common: one name for one thing, one meaning everywhere. */
import { deepLink, type Span } from '../article/index.ts';
import { extent } from './article-view.ts';
import { type Column, column, SEPARATOR } from './table.ts';

/** The different values in their order, without empty ones. */
export const listOf = (values: Iterable<string | null | undefined>): string[] =>
  [...new Set(values)].filter((value): value is string => Boolean(value));

/** The same as one text. */
export const joined = (values: Iterable<string | null | undefined>): string =>
  listOf(values).join(SEPARATOR);

/** The value where it is a whole ISO day or starts with one, else nothing. */
export const dayOf = (value: string | null | undefined): string | undefined =>
  /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value ?? '')?.[0];

export const articleIdColumn = <Row>(): Column<Row> =>
  column('article_id', 'Id of the article.', (_, { article }) => article.id, 'id', 'articles');

/** Row and article id, which stand last; `own` gives the row's id within its article. */
export const idColumns = <Row>(own: (row: Row) => string): Column<Row>[] => [
  column('id', 'Id of this row, unique over all articles.', (row, { key }) => key(own(row)), 'id'),
  articleIdColumn<Row>(),
];

/** An id for rows that the record gives none: what they are and where they stand. */
export const placeId = (kind: string, { start, end }: Span): string => `${kind}${start}-${end}`;

export const sentenceColumn = <Row>(spans: (row: Row) => readonly Span[]): Column<Row> =>
  column(
    'sentence',
    'The sentence around it, or the sentences that it runs over.',
    (row, view) => {
      const span = extent(spans(row));
      return span && view.sentence(span);
    },
    'passage',
  );

/** Where the row stands in the article's text. */
export const offsetColumns = <Row>(spans: (row: Row) => readonly Span[]): Column<Row>[] => [
  column(
    'start',
    'Where it starts in the article text, in UTF-16 code units (as JavaScript and Java count).',
    (row) => extent(spans(row))?.start,
    'integer',
  ),
  column(
    'end',
    'Where it ends: the first code unit after it.',
    (row) => extent(spans(row))?.end,
    'integer',
  ),
];

/** When it was said: a day that a spreadsheet can sort by, or nothing. */
export const saidOnColumn = <Row>(
  values: (row: Row) => readonly (string | undefined)[],
): Column<Row> =>
  column(
    'said_on',
    'The day on which it was said (ISO 8601), where that is told to the day; saidOn in articles.jsonl has the TIMEX3 value.',
    (row) => joined(values(row).map(dayOf)),
  );

/** Looking for words costs the length of the text each time; longer texts go without. */
const LONGEST_LINKED = 200_000;

export const deepLinkColumn = <Row>(spans: (row: Row) => readonly Span[]): Column<Row> =>
  column(
    'deep_link',
    'Address that opens the article at these words, where its address is known and the words can be told from others.',
    (row, { article: { url, text } }) =>
      url === undefined || text.length > LONGEST_LINKED
        ? undefined
        : deepLink(url, text, spans(row)),
    'link',
  );

export const piecesColumn = <Row>(spans: (row: Row) => readonly Span[]): Column<Row> =>
  column('pieces', 'Start and end of each piece, such as 10-25 40-61.', (row) =>
    spans(row)
      .map(({ start, end }) => `${start}-${end}`)
      .join(' '),
  );

export const scoreColumn = <Row extends { score: number }>(): Column<Row> =>
  column('score', 'How sure we are, from 0 to 1.', ({ score }) => score, 'number');

export const byColumn = <Row extends { by?: string | undefined }>(): Column<Row> =>
  column('by', 'The rule or model that made the row.', ({ by }) => by);

/** What a person filters by: which article it is, whose, of which day. */
export const articleColumns = <Row>(): Column<Row>[] => [
  column('article_title', 'Title of the article.', (_, { article }) => article.title),
  column('publisher', 'Who published the article.', (_, { article }) => article.publisher),
  column(
    'published_day',
    'The day on which the article was published; empty where only a month or year is known.',
    (_, { article }) => dayOf(article.published),
    'day',
  ),
];

/** The rest about the article, for the end of a row. */
export const moreArticleColumns = <Row>(): Column<Row>[] => [
  column(
    'published',
    'When the article was published, ISO 8601, as precise as the page is.',
    (_, { article }) => article.published,
  ),
  column('article_url', 'Address of the article.', (_, { article }) => article.url, 'link'),
];
