/** What a format of the dataset is: a name, the files it writes, and a writer that reads rows as they come. */
import type { CsvStyle } from '../csv.ts';
import type { TableRows } from '../render.ts';
import type { Table } from '../table.ts';

/** What a format is handed of the run: everything but the rows, which come one article at a time. */
export interface FormatContext {
  /** Tables of this run, in order. */
  readonly tables: readonly Table[];
  readonly style: CsvStyle;
  /** Most rows of a table in a workbook. */
  readonly sheetRows: number;
  readonly onrecord: string;
  readonly stages: readonly string[];
  /** Options of the stages, as the configuration has them. */
  readonly options: unknown;
  /** Absolute path at which a file of that name is to be written. */
  path(name: string): string;
}

/** What the end of a run knows. */
export interface FormatEnd {
  readonly counts: object;
  /** Article records, a JSON object each, in the order of the inputs. */
  records(): AsyncIterable<string>;
  /** Inputs that failed, a JSON object each. */
  failures(): AsyncIterable<string>;
}

export interface FormatWriter {
  /**
   * Takes what one input gave, in the order of the inputs. `record`: the article record as JSON; absent
   * where the input failed or was a duplicate.
   */
  add(rows: TableRows, record: string | undefined): Promise<void> | void;
  /** Completes the files. Answers notes for the person who ran it. */
  end(end: FormatEnd): Promise<string[]>;
  /** Gives up: closes what is open. What it wrote is thrown away. */
  abort(): Promise<void> | void;
}

export interface Format {
  /** As the configuration has it. */
  readonly name: string;
  /** For the docs: what it is good for. */
  readonly describe: string;
  /** Whether it is written unless the configuration says otherwise. */
  readonly byDefault: boolean;
  /** Names of the files that it writes for these tables. */
  files(tables: readonly Pick<Table, 'name'>[]): readonly string[];
  /** What stands in the way of writing it here, as a sentence; nothing when it can be written. */
  unavailable?(): string | undefined;
  open(context: FormatContext): Promise<FormatWriter> | FormatWriter;
}

/** Checks a format's types where it is written. */
export const defineFormat = <const N extends string>(
  format: Format & { readonly name: N },
): Format & { readonly name: N } => format;
