/**
 * Expressions that the checker cannot decide, or that are only used on a few characters, each with why
 * its time is bounded all the same.
 */
export const proved: Readonly<Record<string, string>> = {};
