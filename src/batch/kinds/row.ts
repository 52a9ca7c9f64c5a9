/** A row of a table of pages as an input. */
import { PipelineError } from '../../pipeline/index.ts';
import { tooLarge } from '../answer-line.ts';
import type { Input } from '../inputs.ts';
import type { InputFile, KindContext, PageColumns } from './kind.ts';
import {
  BASE64_COLUMNS,
  HTML_COLUMNS,
  ID_COLUMNS,
  PUBLISHED_COLUMNS,
  TEXT_COLUMNS,
  URL_COLUMNS,
} from './page-columns.ts';

/** Cells by column, of whatever types the table has. */
export type Row = Readonly<Record<string, unknown>>;

const isThere = (cell: unknown): boolean => cell !== undefined && cell !== null && cell !== '';

/** Every column that may be read, for tables that are read by columns. */
export const columnsWanted = ({ html, url, id, published }: PageColumns): string[] => [
  ...(html === undefined ? [...HTML_COLUMNS, ...BASE64_COLUMNS, ...TEXT_COLUMNS] : [html]),
  ...(url === undefined ? URL_COLUMNS : [url]),
  ...(id === undefined ? ID_COLUMNS : [id]),
  ...(published === undefined ? PUBLISHED_COLUMNS : [published]),
];

/**
 * The columns that were named must be in the table.
 * @throws PipelineError `bad-table`, which lists those that are.
 */
export function checkColumns(columns: PageColumns, there: readonly string[]): void {
  const missing = Object.values(columns).find(
    (name) => name !== undefined && !there.includes(name),
  );
  const pages = [...HTML_COLUMNS, ...BASE64_COLUMNS, ...TEXT_COLUMNS];
  const listed = there.slice(0, 30).join(', ') || 'none';
  if (missing !== undefined)
    throw new PipelineError('bad-table', `It has no column ${missing}; its columns: ${listed}.`);
  if (columns.html === undefined && !there.some((name) => pages.some((page) => page === name)))
    throw new PipelineError(
      'bad-table',
      `None of its columns is known to hold pages; name it with --html-column. Its columns: ${listed}.`,
    );
}

function firstOf(row: Row, named: string | undefined, usual: readonly string[]): unknown {
  if (named !== undefined) return row[named];
  return usual.map((name) => row[name]).find(isThere);
}

const bad = (what: string): PipelineError => new PipelineError('bad-row', what);

/** A cell that holds a word or two as text. @throws PipelineError `bad-row` */
function textOf(cell: unknown, what: string): string | undefined {
  if (!isThere(cell)) return undefined;
  if (typeof cell === 'string') return cell.trim() || undefined;
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString('utf8').trim() || undefined;
  if (typeof cell === 'number' || typeof cell === 'bigint') return String(cell);
  throw bad(`Its ${what} is neither text nor a number.`);
}

/** A day or an instant as ISO 8601; databases write a space where it has a T. */
function publishedOf(cell: unknown): string | undefined {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) throw bad('Its day of publication is none.');
    return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  }
  return textOf(cell, 'day of publication')?.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T');
}

function bytesOf(cell: unknown): Uint8Array | undefined {
  if (typeof cell === 'string') return Buffer.from(cell);
  // A copy: what the table was read into is larger, and is not to be kept for its sake.
  if (cell instanceof Uint8Array) return Uint8Array.from(cell);
  return undefined;
}

/** The page of a row. @throws PipelineError `bad-row` */
function pageOf(row: Row, columns: PageColumns): { bytes: Uint8Array; isText?: true } {
  const html = firstOf(row, columns.html, HTML_COLUMNS);
  const bytes = bytesOf(html);
  if (isThere(html) && !bytes) throw bad('Its page is neither text nor bytes.');
  if (bytes?.length) return { bytes };
  if (columns.html === undefined) {
    const base64 = firstOf(row, undefined, BASE64_COLUMNS);
    if (typeof base64 === 'string') return { bytes: Buffer.from(base64, 'base64') };
    const text = bytesOf(firstOf(row, undefined, TEXT_COLUMNS));
    if (text?.length) return { bytes: text, isText: true };
  }
  throw bad(`It has no page${columns.html === undefined ? '' : ` in ${columns.html}`}.`);
}

/** What a row says of its page. @throws PipelineError `bad-row` */
function aboutOf(row: Row, columns: PageColumns) {
  const url = textOf(firstOf(row, columns.url, URL_COLUMNS), 'address');
  const published = publishedOf(firstOf(row, columns.published, PUBLISHED_COLUMNS));
  return { ...(url !== undefined && { url }), ...(published !== undefined && { published }) };
}

/**
 * The input of a row; what is wrong with it is its failure.
 * @param number of the row, from 1, which is its name.
 * @param row its cells, or what kept them from being read.
 */
export function rowInput(
  kind: string,
  { name, path }: InputFile,
  number: number,
  row: Row | PipelineError,
  { columns, maxBytes }: KindContext,
): Input {
  let input: Input = { name: `${name}#${number}`, path, kind };
  try {
    if (row instanceof PipelineError) throw row;
    const id = textOf(firstOf(row, columns.id, ID_COLUMNS), 'id');
    if (id !== undefined) input = { ...input, id };
    const about = aboutOf(row, columns);
    if (about.url !== undefined) input = { ...input, label: about.url };
    const { bytes, isText } = pageOf(row, columns);
    if (bytes.length > maxBytes) throw tooLarge(maxBytes);
    return { ...input, body: { bytes, about: { ...about, ...(isText && { format: 'text' }) } } };
  } catch (error) {
    if (error instanceof PipelineError) return { ...input, failure: error };
    throw error;
  }
}
