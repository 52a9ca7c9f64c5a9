/** ISO 3166-1 alpha-2 codes as small numbers, for tables of numbers; 0 stands for none. */

/** 1 for AA to 676 for ZZ. */
export const countryNumber = (code: string): number =>
  (code.charCodeAt(0) - 65) * 26 + (code.charCodeAt(1) - 65) + 1;

/** The code of a number from `countryNumber`; undefined for 0. */
export const countryCode = (number: number): string | undefined =>
  number === 0
    ? undefined
    : String.fromCharCode(65 + Math.floor((number - 1) / 26), 65 + ((number - 1) % 26));
