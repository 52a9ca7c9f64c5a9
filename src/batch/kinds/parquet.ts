/** A table of pages as Parquet. */
import type { FileHandle } from 'node:fs/promises';
import { type FileMetaData, parquetMetadataAsync, parquetSchema } from 'hyparquet';
import { PipelineError } from '../../pipeline/index.ts';
import { openFile } from '../read-file.ts';
import { defineKind } from './kind.ts';
import { columnValues } from './parquet-column.ts';
import { checkColumns, columnsWanted, type Row, rowInput } from './row.ts';

/** What the library reads the description of the file from, at its end. */
async function metadataOf(file: FileHandle): Promise<FileMetaData> {
  const { size } = await file.stat();
  return parquetMetadataAsync({
    byteLength: size,
    async slice(start, end = size) {
      const bytes = new Uint8Array(Math.max(0, end - start));
      await file.read(bytes, 0, bytes.length, start);
      return bytes.buffer;
    },
  });
}

/** Every row as the cells of the columns that are wanted. */
async function* rowsOf(
  file: FileHandle,
  metadata: FileMetaData,
  names: readonly string[],
): AsyncGenerator<Row> {
  for (const group of metadata.row_groups) {
    const columns = group.columns.flatMap((chunk) => {
      const name = chunk.meta_data?.path_in_schema.join('.') ?? '';
      return names.includes(name) ? [{ name, values: columnValues(file, metadata, chunk) }] : [];
    });
    try {
      for (let row = 0; row < Number(group.num_rows); row++) {
        const cells: [string, unknown][] = [];
        for (const { name, values } of columns) cells.push([name, (await values.next()).value]);
        yield Object.fromEntries(cells);
      }
    } finally {
      for (const { values } of columns) await values.return(undefined);
    }
  }
}

export const parquet = defineKind({
  name: 'parquet',
  describe: 'A table of pages as Parquet (.parquet).',
  files: /\.parquet$/i,
  inFolders: false,
  isListed: false,
  async *pages(input, context) {
    const file = await openFile(input.path);
    let number = 0;
    try {
      const metadata = await metadataOf(file);
      const there = parquetSchema(metadata).children.flatMap(({ element, children }) =>
        children.length ? [] : [element.name],
      );
      checkColumns(context.columns, there);
      const names = columnsWanted(context.columns).filter((name) => there.includes(name));
      for await (const row of rowsOf(file, metadata, names))
        yield rowInput('parquet', input, ++number, row, context);
    } catch (error) {
      if (error instanceof PipelineError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new PipelineError(
        'bad-table',
        `It cannot be read as Parquet after row ${number}: ${reason}.`,
      );
    } finally {
      await file.close();
    }
  },
});
