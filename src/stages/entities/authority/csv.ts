/** Reads comma-separated values as spreadsheets write them, whatever stands between the cells. */
import { parse } from 'csv-parse/sync';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** What is tried on the head of the file: quoting may be odd, rows may be short. */
const rowsBy = (text: string, delimiter: string, to?: number): string[][] =>
  parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    ...(to !== undefined && { to }),
  });

/** The one that makes most cells of the head; a comma where there is one cell only. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const cells = DELIMITERS.map((delimiter) => rowsBy(head, delimiter, 1)[0]?.length ?? 0);
  return DELIMITERS[cells.indexOf(Math.max(...cells))] ?? ',';
}

/** The rows of a CSV text; empty ones are left out. @throws when a quotation mark is never closed. */
export const readCsv = (text: string): string[][] => rowsBy(text, delimiterOf(text));

/**
 * The text in the bytes of such a file: UTF-8, UTF-16 with a byte order mark (Excel's "Unicode text"),
 * else Windows-1252, as Excel writes where nothing else is chosen.
 */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
