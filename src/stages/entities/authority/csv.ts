/** Reads comma-separated values as spreadsheets write them, whatever stands between the cells. */
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Quoting may be odd and rows may be short: people write such files by hand. */
const LENIENT = { bom: true, relax_column_count: true, relax_quotes: true } as const;

/** Cells of the first row that is not empty. */
function headBy(text: string, delimiter: string): number {
  try {
    return parse(text, { ...LENIENT, delimiter, skip_empty_lines: true, to: 1 })[0]?.length ?? 0;
  } catch {
    return 0;
  }
}

/** The one that makes most cells of the head; a comma where each makes as many. */
function delimiterOf(text: string): string {
  const cells = DELIMITERS.map((delimiter) => headBy(text, delimiter));
  return DELIMITERS[cells.indexOf(Math.max(...cells))] ?? ',';
}

/** The rows of a CSV text; empty ones are left out. @throws when a quotation mark is never closed. */
export const readCsv = (text: string): string[][] =>
  parse(text, {
    ...LENIENT,
    delimiter: delimiterOf(text),
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  });

/**
 * The text in the bytes of such a file: UTF-8, UTF-16 with a byte order mark (Excel's "Unicode text"),
 * else Windows-1252, as Excel writes where nothing else is chosen.
 */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), 'windows-1252');
  }
}
