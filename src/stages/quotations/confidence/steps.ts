/** A count in steps: one by one below four, 0 to 7. */
export const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 15 ? 6 : 7);
