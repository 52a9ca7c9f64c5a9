/** What is wrong with the output folder, with a code and what to do. */
import { failureOf } from '../pipeline/index.ts';

/** The output cannot be written, or another run is writing it. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly code: 'output-unwritable' | 'output-busy';

  constructor(code: OutputError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Runs a step that writes; what the system refuses becomes `output-unwritable`. */
export async function writing<T>(folder: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof OutputError) throw error;
    const reason = failureOf(error).message;
    throw new OutputError(
      'output-unwritable',
      `${folder} cannot be written: ${reason}. Choose another folder with --out.`,
      { cause: error },
    );
  }
}
