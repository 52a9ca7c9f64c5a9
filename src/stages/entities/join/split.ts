/** Two names that the model took for one: "Ada Quist and Minister Bo Lind", "Norvik and Halmar Foods". */
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

const BODIES = new Set(
  'university ministry committee commission council federation association foundation corporation institute institution agency bureau department company inc inc. ltd'.split(
    ' ',
  ),
);

/** "Orva Port Council": a body in full, of several words, by its last one. */
function isWhole(part: string): boolean {
  const words = part.toLowerCase().split(' ');
  return words.length > 1 && BODIES.has(words.at(-1) ?? '') && !/ (?:of|for|on) /.test(part);
}

/** Bodies' names are cut at the only "and" where what stands before it is a body elsewhere, or in full. */
export function splitBodies(text: string, names: readonly Name[]): Name[] {
  const bodies = new Set(
    names.flatMap(({ start, end, type }) =>
      type === 'organization' ? text.slice(start, end) : [],
    ),
  );
  return names.flatMap((name) => {
    const own = text.slice(name.start, name.end);
    if (name.type !== 'organization' || !own.includes(AND)) return [name];
    const [left = '', right = '', more] = own.split(AND);
    // "Quist and Quist".
    if (more !== undefined || right.startsWith(left) || right.endsWith(left)) return [name];
    if (!/^\p{Lu}/u.test(right) || !(bodies.has(left) || isWhole(left))) return [name];
    const cut = name.start + left.length;
    return [
      { ...name, end: cut },
      { ...name, start: cut + AND.length },
    ];
  });
}
