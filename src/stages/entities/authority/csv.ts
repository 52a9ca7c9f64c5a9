/** Reads comma-separated values as spreadsheets write them, whatever stands between the cells. */
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Quoting may be odd and rows may be short: people write such files by hand. */
const LENIENT = { bom: true, relax_column_count: true, relax_quotes: true } as const;

/** Cells of the first row that is not empty; 0 where its quoting is odd for that delimiter. */
function headBy(text: string, delimiter: string, relax_quotes: boolean): number {
  const options = { ...LENIENT, relax_quotes, delimiter, skip_empty_lines: true, to: 1 };
  try {
    return parse(text, options)[0]?.length ?? 0;
  } catch {
    return 0;
  }
}

/**
 * The one that makes most cells of the head; a comma where each makes as many. One that stands within
 * quotation marks makes none, unless the quoting is odd for all.
 */
function delimiterOf(text: string): string {
  for (const relax of [false, true]) {
    const cells = DELIMITERS.map((delimiter) => headBy(text, delimiter, relax));
    const most = Math.max(...cells);
    if (most > 0) return DELIMITERS[cells.indexOf(most)] ?? ',';
  }
  return ',';
}

/** The rows of a CSV text; those that hold nothing, or white space only, are left out. @throws when a quotation mark is never closed. */
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
