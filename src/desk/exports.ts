/** Every view as CSV, with the same rows in the same order as on the page. */
import { type Cell, type CsvStyle, csvHeader, csvLines } from '../datasets/index.ts';
import { figuresOf } from './glance.ts';
import { articlesFor, rowOf, statementsFor } from './query.ts';
import type { FilterRequest } from './requests.ts';
import type { Indexed } from './summaries.ts';

const STYLE: CsvStyle = { delimiter: ',', bom: false, decimalComma: false };

function csv<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => Cell>>,
): string {
  const names = Object.keys(columns).map((name) => ({ name }));
  const cells = rows.map((row) => Object.values(columns).map((value) => value(row)));
  return csvHeader(names, STYLE) + csvLines(cells, STYLE);
}

/** The CSV of a view by its name; undefined for a name that is none. */
export function exported(
  view: string,
  entries: readonly Indexed[],
  filter: FilterRequest,
): string | undefined {
  if (view === 'articles')
    return csv(articlesFor(entries, filter), {
      article_title: ({ title }) => title,
      outlet: ({ outlet }) => outlet,
      published_day: ({ day }) => day,
      authors: ({ authors }) => authors,
      quotations: ({ statements }) => statements,
      unnamed_quotations: ({ unnamed }) => unnamed,
      denied_quotations: ({ denied }) => denied,
      claims: ({ claims }) => claims,
      warnings: ({ warnings }) => warnings,
      reviewed: ({ reviewed }) => reviewed,
      to_look_at: ({ toLook }) => toLook,
      article_id: ({ id }) => id,
    });
  if (view === 'statements')
    return csv(statementsFor(entries, filter).map(rowOf), {
      speaker: ({ speaker }) => speaker,
      cue: ({ cue }) => cue,
      quotation: ({ words }) => words,
      polarity: ({ denied }) => (denied ? 'denied' : 'affirmed'),
      score: ({ score }) => score,
      article_title: ({ title }) => title,
      outlet: ({ outlet }) => outlet,
      published_day: ({ day }) => day,
      speaker_kind: ({ kind }) => kind,
      gender: ({ gender }) => gender,
      said_on: ({ saidOn }) => saidOn,
      cited_outlets: ({ cites }) => cites,
      reviewed: ({ reviewed }) => reviewed,
      id: ({ article, row }) => `${article}/${row}`,
      article_id: ({ article }) => article,
    });
  const figure = figuresOf(statementsFor(entries, filter)).find(({ name }) => name === view);
  return (
    figure &&
    csv(figure.bars, {
      label: ({ label }) => label,
      statements: ({ value }) => value,
      of: ({ of }) => of,
    })
  );
}
