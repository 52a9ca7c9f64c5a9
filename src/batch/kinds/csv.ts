/** A table of pages as CSV: a line of names, then a row a page. */
import { parse } from 'csv-parse';
import { PipelineError } from '../../pipeline/index.ts';
import { fileStream } from '../file-stream.ts';
import { defineKind } from './kind.ts';
import { checkColumns, type Row, rowInput } from './row.ts';

/** A row may be this much longer than a page: marks are doubled, and there are other columns. */
const ROW_FACTOR = 2;
const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that the line of names has most of. */
function delimiterIn(start: Buffer): string {
  const [head = ''] = start.toString('latin1', 0, 1 << 16).split('\n', 1);
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Every row as a list of cells. */
async function* rowsOf(path: string, maxBytes: number): AsyncGenerator<string[]> {
  const stream = fileStream(path);
  const first = await stream.next();
  if (first.done) return;
  async function* whole() {
    try {
      yield first.value;
      yield* stream;
    } finally {
      await stream.return(undefined);
    }
  }
  let rows: string[][] = [];
  const failures: unknown[] = [];
  // Rows are taken as they are found: what the parser holds is lost when it comes upon damage.
  const parser = parse({
    bom: true,
    delimiter: delimiterIn(first.value),
    max_record_size: maxBytes * ROW_FACTOR,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record(cells: string[]) {
      rows.push(cells);
      return null;
    },
  });
  parser.on('error', (error) => failures.push(error)).resume();
  const fed = (step: (done: () => void) => unknown) =>
    new Promise<void>((resolve) => void step(() => resolve()));
  for await (const chunk of whole()) {
    await fed((done) => parser.write(chunk, done));
    const found = rows;
    rows = [];
    yield* found;
    if (failures.length) throw failures[0];
  }
  await fed((done) => parser.end(done));
  yield* rows;
  if (failures.length) throw failures[0];
}

export const csv = defineKind({
  name: 'csv',
  describe: 'A table of pages as CSV or TSV with a line of names (.csv, .tsv), also as .gz.',
  files: /\.[ct]sv(?:\.gz)?$/i,
  inFolders: false,
  isListed: false,
  async *pages(file, context) {
    let names: string[] | undefined;
    let number = 0;
    try {
      for await (const cells of rowsOf(file.path, context.maxBytes)) {
        if (!names) {
          names = cells.map((cell) => cell.trim());
          checkColumns(context.columns, names);
          continue;
        }
        const row: Row = Object.fromEntries(names.map((name, i) => [name, cells[i]]));
        yield rowInput('csv', file, ++number, row, context);
      }
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
      if (error instanceof PipelineError || !String(error.code).startsWith('CSV_')) throw error;
      throw new PipelineError(
        'bad-table',
        `It cannot be read after row ${number}: ${error.message}.`,
      );
    }
  },
});
