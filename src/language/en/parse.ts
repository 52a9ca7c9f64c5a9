/** Reads the lexicon tables: one row a line, columns between bars, values between commas. */

const values = (column: string): string[] =>
  column
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);

/** The rows of a table: for each line its columns, for each column its values. */
export const fields = (table: string): string[][][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map(values));

/** The values of a list that runs over lines, between commas. */
export const list = (text: string): string[] => values(text.replaceAll('\n', ','));

/** The values of each line of a table, between commas. */
export const rows = (table: string): string[][] => table.trim().split('\n').map(values);
