/** What a kind of input is: which files are of it, and how the pages in them are come by. */
import type { PassedOver } from '../input-kinds.ts';
import type { Input } from '../inputs.ts';

/** A file that is an input or holds some. */
export interface InputFile {
  /** As people know it: relative to the folder that the command ran in, with `/`. */
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
}

/** Which columns of a table hold what; absent: those of the usual names (page-columns.ts). */
export interface PageColumns {
  readonly html?: string | undefined;
  readonly url?: string | undefined;
  readonly id?: string | undefined;
  readonly published?: string | undefined;
}

/** What reading a file needs to know, and where it notes what it leaves out. */
export interface KindContext {
  /** Largest page, in bytes after unpacking; a larger one is a failure, and is never held. */
  readonly maxBytes: number;
  readonly columns: PageColumns;
  readonly passedOver: PassedOver;
}

export interface InputKind {
  readonly name: string;
  /** For the help and the docs: what it is. */
  readonly describe: string;
  /** How the names of its files end. */
  readonly files: RegExp;
  /** Whether such a file is read when it is found in a folder, or only when it is named. */
  readonly inFolders: boolean;
  /**
   * True: its pages can be named without being read, so all are known before a run begins. False: they
   * come one after the other while the file is read, and are never held together.
   */
  readonly isListed: boolean;
  /**
   * The pages of a file, in an order that depends on the file alone. A page that is bad is an input with
   * a `failure`; what keeps the rest of the file from being read is thrown.
   * @throws PipelineError, or what the system says.
   */
  pages(file: InputFile, context: KindContext): AsyncIterable<Input>;
}

/** Checks a kind's types where it is written. */
export const defineKind = <const N extends string>(
  kind: InputKind & { readonly name: N },
): InputKind & { readonly name: N } => kind;
