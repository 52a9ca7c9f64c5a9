/** A score as the record tells it: a probability with three digits. */
export const toldScore = (p: number): number => Math.round(p * 1000) / 1000;
