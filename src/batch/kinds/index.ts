/** The kinds of input. A new one is a file here and a line in this list. */
import { csv } from './csv.ts';
import { jsonl } from './jsonl.ts';
import type { InputKind } from './kind.ts';
import { page } from './page.ts';
import { parquet } from './parquet.ts';
import { warc } from './warc.ts';
import { zip } from './zip.ts';

export type { InputFile, InputKind, KindContext, PageColumns } from './kind.ts';

export const kinds: readonly InputKind[] = [page, zip, warc, jsonl, csv, parquet];

/** The kind of a file by its name; undefined where no kind claims it. */
export const kindOf = (name: string): InputKind | undefined =>
  kinds.find(({ files }) => files.test(name));

/** The kind of a file that somebody named: what no kind claims is a page. */
export const kindOfNamed = (name: string): InputKind => kindOf(name) ?? page;
