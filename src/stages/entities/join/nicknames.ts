/** A person's name with what friends call the person in it: "Ada “Buffalo” Quist" is one name. */
import type { Name } from '../recognise/name.ts';

/** Between the given name and the surname. */
const NICKNAME = /^ (?:“[^“”]{2,20}”|"[^"]{2,20}"|‘[^‘’]{2,20}’|'[^']{2,20}') $/u;
/** The surname where the model found none. */
const SURNAME = /^(?: (?:“[^“”]{2,20}”|"[^"]{2,20}"|‘[^‘’]{2,20}’)) \p{Lu}[\p{L}’'-]+/u;
/** In UTF-16 units. */
const LONGEST = 50;

const isPlain = (own: string): boolean => /^\p{Lu}[\p{L}. -]+$/u.test(own);

/** The names of a text, those around a nickname joined; what was found inside of it is a part of the name. */
export function joinNicknames(text: string, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const first = joined.at(-1);
    if (first && name.end <= first.end) continue;
    if (first?.type === 'person' && name.type === 'person') {
      const between = text.slice(first.end, name.start);
      if (NICKNAME.test(between) && isPlain(text.slice(first.start, first.end))) {
        joined[joined.length - 1] = { ...first, end: name.end };
        continue;
      }
    }
    const surname =
      name.type === 'person' && isPlain(text.slice(name.start, name.end))
        ? (SURNAME.exec(text.slice(name.end, name.end + LONGEST))?.[0].length ?? 0)
        : 0;
    joined.push({ ...name, end: name.end + surname });
  }
  return joined;
}
