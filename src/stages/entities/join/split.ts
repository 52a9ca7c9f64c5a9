/** Two persons that the model took for one: "Ada Quist and Minister Bo Lind". */
import { titles } from '../../../language/en/index.ts';
import type { Name } from '../recognise/name.ts';

const AND = ' and ';

const isTitle = (word: string): boolean =>
  titles.honorifics.has(word.toLowerCase()) || titles.roles.has(word.toLowerCase());

/** Persons' names are cut at "and"; those behind it are without the titles before them. */
export function splitPersons(text: string, names: readonly Name[]): Name[] {
  return names.flatMap((name) => {
    if (name.type !== 'person') return [name];
    const parts = text.slice(name.start, name.end).split(AND);
    let at = name.start;
    return parts.map((part, i) => {
      const words = part.split(' ');
      const last = words.slice(0, -1).findLastIndex(isTitle);
      const titled = i > 0 && last >= 0 ? words.slice(0, last + 1).join(' ').length + 1 : 0;
      const start = at + titled;
      const end = at + part.length;
      at = end + AND.length;
      return { ...name, start, end };
    });
  });
}
