/** Names of countries and their capitals, which are neither authors nor publishers. */
import { countries } from '../../../language/en/countries.ts';
import { letters } from '../letters.ts';

const COUNTRIES = new Set(countries.flatMap(({ names }) => names).map(letters));
const CAPITALS = new Set(countries.flatMap(({ capitals }) => capitals).map(letters));

/** True for the name of a country. */
export const isCountry = (name: string): boolean => COUNTRIES.has(letters(name));

/** True for the name of a country or of a capital. */
export const isCapital = (name: string): boolean => CAPITALS.has(letters(name)) || isCountry(name);
