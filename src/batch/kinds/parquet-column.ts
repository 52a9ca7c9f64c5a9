/** One column of a Parquet file, a page after the other: a row group can be as large as the file. */
import type { FileHandle } from 'node:fs/promises';
import * as zlib from 'node:zlib';
import type { ColumnChunk, FileMetaData } from 'hyparquet';
import { parquetSchema } from 'hyparquet';
import { parquetHeader, readPage } from 'hyparquet/src/column.js';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { getTreePath } from 'hyparquet/src/schema.js';
import { PipelineError } from '../../pipeline/index.ts';

type ColumnDecoder = Parameters<typeof readPage>[2];

/** Enough for the head of a page, and for most pages whole. */
const WINDOW = 1 << 18;

/** Largest page of a file, in bytes, packed or not; writers make pages of about a megabyte. */
const LARGEST = 1 << 29;

type Unpack = (packed: Uint8Array) => Uint8Array;
// Node has it from 22.15 on.
const zstd: Unpack | undefined = Reflect.get(zlib, 'zstdDecompressSync');

/** Beside snappy, which the library has. */
const compressors = {
  GZIP: (packed: Uint8Array) => zlib.gunzipSync(packed, { maxOutputLength: LARGEST }),
  BROTLI: (packed: Uint8Array) => zlib.brotliDecompressSync(packed, { maxOutputLength: LARGEST }),
  ...(zstd && { ZSTD: zstd }),
};

const bad = (what: string): PipelineError =>
  new PipelineError('bad-table', `It cannot be read as Parquet: ${what}.`);

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let size = 0;
  while (size < length) {
    const { bytesRead } = await file.read(bytes, size, length - size, at + size);
    if (bytesRead === 0) throw bad('it ends within a column');
    size += bytesRead;
  }
  return bytes;
}

/** The page that starts at `at`, and where the next one does. */
async function pageAt(file: FileHandle, at: number, end: number) {
  const window = await bytesAt(file, at, Math.min(WINDOW, end - at));
  const reader = { view: new DataView(window.buffer), offset: 0 };
  const header = parquetHeader(reader);
  const { compressed_page_size: size, uncompressed_page_size: unpacked } = header;
  if (!(size >= 0 && size <= LARGEST && unpacked <= LARGEST)) throw bad('a page is too large');
  const next = at + reader.offset + size;
  if (next > end) throw bad('a page ends behind its column');
  if (reader.offset + size <= window.length) return { header, reader, next };
  const whole = await bytesAt(file, at + reader.offset, size);
  return { header, reader: { view: new DataView(whole.buffer), offset: 0 }, next };
}

/** The codec as a reason, where this Node cannot read it. */
function checkCodec(codec: string): void {
  if (codec === 'UNCOMPRESSED' || codec === 'SNAPPY' || codec in compressors) return;
  const mend =
    codec === 'ZSTD' ? 'Node.js 22.15 or later reads it' : 'write it with snappy or gzip';
  throw bad(`it is packed with ${codec}; ${mend}`);
}

/**
 * The values of a flat column in one row group, in order; null where there is none.
 * @throws PipelineError `bad-table`, or what the library says of damage.
 */
export async function* columnValues(
  file: FileHandle,
  metadata: FileMetaData,
  { meta_data: meta }: ColumnChunk,
): AsyncGenerator<unknown> {
  if (!meta) throw bad('a column is not described');
  checkCodec(meta.codec);
  const schemaPath = getTreePath(parquetSchema(metadata), meta.path_in_schema);
  const element = schemaPath.at(-1)?.element;
  if (!element) throw bad('a column is not described');
  const decoder: ColumnDecoder = {
    pathInSchema: meta.path_in_schema,
    type: meta.type,
    codec: meta.codec,
    element,
    schemaPath,
    parsers: DEFAULT_PARSERS,
    compressors,
    // Bytes that are not said to be text stay bytes: the encoding of a page is found.
    utf8: false,
  };
  let at = Number(meta.dictionary_page_offset ?? meta.data_page_offset);
  const end = at + Number(meta.total_compressed_size);
  let dictionary: ReturnType<typeof readPage>['data'];
  for (let left = Number(meta.num_values); left > 0 && at < end; ) {
    const { header, reader, next } = await pageAt(file, at, end);
    at = next;
    const { data } = readPage(reader, header, decoder, dictionary, undefined, 0);
    if (header.type === 'DICTIONARY_PAGE') dictionary = data && convert(data, decoder);
    else if (data) {
      left -= data.length;
      yield* data;
    }
  }
}
