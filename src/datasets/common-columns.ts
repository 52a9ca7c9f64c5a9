/** Columns that many tables have in common, with one meaning everywhere. */
import { deepLink, readAddress, type Span } from '../article/index.ts';
import { extent } from './article-view.ts';
import { type Column, column } from './table.ts';

/** Several values in one cell. */
export const SEPARATOR = '; ';

/** The different values in their order, without empty ones, in one cell. */
export const joined = (values: Iterable<string | null | undefined>): string =>
  [...new Set(values)].filter(Boolean).join(SEPARATOR);

/** Article and row id; `own` gives the row's id within its article. */
export const idColumns = <Row>(own: (row: Row) => string): Column<Row>[] => [
  column(
    'article_id',
    'Id of the article: articles.csv has its row.',
    (_, { article }) => article.id,
  ),
  column('id', 'Id of this row, unique over all articles.', (row, view) => view.key(own(row))),
];

/** An id for rows that the record gives none: what they are and where they stand. */
export const placeId = (kind: string, { start, end }: Span): string => `${kind}${start}-${end}`;

/** Where the row stands in the article's text, and the sentence around it. */
export const placeColumns = <Row>(spans: (row: Row) => readonly Span[]): Column<Row>[] => [
  column('sentence', 'The sentence around it, or the sentences that it runs over.', (row, view) => {
    const span = extent(spans(row));
    return span && view.sentence(span);
  }),
  column(
    'start',
    'Where it starts in the article text, in UTF-16 code units (as JavaScript and Java count).',
    (row) => extent(spans(row))?.start,
  ),
  column('end', 'Where it ends: the first code unit after it.', (row) => extent(spans(row))?.end),
];

/** The day of a TIMEX3 value that names one, with or without a time; nothing for a week or a month. */
const dayOf = (value: string | undefined): string | undefined =>
  /^\d{4}-\d\d-\d\d(?=T|$)/.exec(value ?? '')?.[0];

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
  );

/** An address and whose site it is on, to count and filter by. */
export const addressColumns = <Row>(
  describe: string,
  href: (row: Row) => string | undefined,
): Column<Row>[] => [
  column('address', describe, (row) => href(row)),
  column(
    'site',
    'Host of that address without www.; of an archived page, that of the page itself.',
    (row) => {
      const address = href(row);
      return address === undefined ? undefined : readAddress(address).host;
    },
  ),
];

export const piecesColumn = <Row>(spans: (row: Row) => readonly Span[]): Column<Row> =>
  column('pieces', 'Start and end of each piece, such as 10-25 40-61.', (row) =>
    spans(row)
      .map(({ start, end }) => `${start}-${end}`)
      .join(' '),
  );

export const madeByColumns = <
  Row extends { by?: string | undefined; score: number },
>(): Column<Row>[] => [
  column('by', 'The rule or model that made the row.', (row) => row.by),
  column('score', 'How sure we are, from 0 to 1.', (row) => row.score),
];

/** What a person filters by: when and where the article appeared. */
export const articleColumns = <Row>(): Column<Row>[] => [
  column(
    'published',
    'When the article was published, as precise as the page is.',
    (_, { article }) => article.published,
  ),
  column('publisher', 'Who published the article.', (_, { article }) => article.publisher),
  column('article_title', 'Title of the article.', (_, { article }) => article.title),
  column('article_url', 'Address of the article.', (_, { article }) => article.url),
];
