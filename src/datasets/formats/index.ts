/** The formats. A new one is a file here and a line in this list. */
import { annotations } from './annotations.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { parquet } from './parquet.ts';
import { sqlite } from './sqlite.ts';
import { xlsx } from './xlsx/index.ts';

export { csvFile, csvWriter } from './csv.ts';
export type { Format, FormatContext, FormatEnd, FormatWriter } from './format.ts';
export { recordsFile } from './jsonl.ts';
export { writeJson } from './write-json.ts';

export const formats = [
  xlsx,
  csv,
  jsonl,
  json,
  parquet,
  sqlite,
  annotations,
] as const satisfies readonly Format[];
