/** When a correction is made: the one place of the desk that knows of a clock. */
export const now = (): string => new Date().toISOString();
