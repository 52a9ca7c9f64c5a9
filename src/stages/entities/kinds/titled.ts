/** Whether a title leads to a name: "Mr Quist", "President Quist", "Sen. Quist". */
import { titles } from '../../../language/en/index.ts';

/** Looked at before a name, in UTF-16 units. */
const WINDOW = 16;
const WORD = /(\p{Lu}[\p{L}-]{0,15})\.? $/u;

export function isTitled(text: string, start: number): boolean {
  const [, word = ''] = WORD.exec(text.slice(Math.max(0, start - WINDOW), start)) ?? [];
  const title = word.toLowerCase();
  return titles.honorifics.has(title) || titles.roles.has(title);
}
