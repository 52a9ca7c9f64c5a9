/** Expressions that the checker cannot decide, each with why it takes linear time all the same. */
export const proved: Readonly<Record<string, string>> = {};
