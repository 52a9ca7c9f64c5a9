/** Something is wrong with a golden article's files; the message says where, and what to do. */
export class GoldenError extends Error {
  override readonly name = 'GoldenError';
  readonly code: string;
  readonly file: string;
  /** Line from 1, where one can be named. */
  readonly line: number | undefined;

  constructor(code: string, file: string, message: string, line?: number) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${message}`);
    this.code = code;
    this.file = file;
    this.line = line;
  }
}
