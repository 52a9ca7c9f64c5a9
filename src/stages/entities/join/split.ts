/** Two bodies that the model took for one: "Norvik Foods Council and Halmar". */
import type { Name } from '../recognise/name.ts';

const AND = ' and ';

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

/** "Orva Airport and Norvik Airport": both have the same last word and more. */
function isHeadedAlike(left: string, right: string): boolean {
  const [l, r] = [left.split(' '), right.split(' ')];
  return l.length > 1 && r.length > 1 && l.at(-1) === r.at(-1);
}

/** Bodies' and places' names are cut at the only "and" where what stands before it is a body elsewhere, or in full. */
export function splitBodies(text: string, names: readonly Name[]): Name[] {
  const bodies = new Set(
    names.flatMap(({ start, end, type }) =>
      type === 'organization' ? text.slice(start, end) : [],
    ),
  );
  return names.flatMap((name) => {
    const own = text.slice(name.start, name.end);
    if ((name.type !== 'organization' && name.type !== 'place') || !own.includes(AND))
      return [name];
    const [left = '', right = '', more] = own.split(AND);
    // "Quist and Quist".
    if (more !== undefined || right.startsWith(left) || right.endsWith(left)) return [name];
    const isPair = isHeadedAlike(left, right);
    const isBody = name.type === 'organization' && (bodies.has(left) || isWhole(left));
    if (!/^\p{Lu}/u.test(right) || !(isPair || isBody)) return [name];
    const cut = name.start + left.length;
    return [
      { ...name, end: cut },
      { ...name, start: cut + AND.length },
    ];
  });
}
