/** A failure that has a code, so that a row of problems.csv can say what to do about it. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError';
  readonly code: string;
  readonly stage: string | undefined;

  constructor(code: string, message: string, stage?: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.stage = stage;
  }
}

/** What an error line or a row of problems.csv says of a failure. */
export interface Failure {
  code: string;
  message: string;
  stage?: string;
}

/** A message may quote what was read; more than this many characters help nobody. */
const LONGEST_MESSAGE = 2000;

/** The failure in any thrown value; what has no code of ours is `failed`. */
export function failureOf(error: unknown): Failure {
  const message = (error instanceof Error ? error.message : String(error)).slice(
    0,
    LONGEST_MESSAGE,
  );
  if (!(error instanceof PipelineError)) return { code: 'failed', message };
  return { code: error.code, message, ...(error.stage && { stage: error.stage }) };
}
