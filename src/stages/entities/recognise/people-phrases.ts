/**
 * A known phrase for a people is one name: "Torres Strait Islanders", "New Zealanders". The model
 * rarely saw such phrases and takes a part of them only. So is a single word that means a people and
 * nothing else. A longer name around one stays as it is.
 */
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

const PEOPLES = is.NATIONALITY | is.PEOPLE | is.CAMP;
const SHORTEST_WORD = 4;
/** Share of such phrases that are right on development data. */
const SCORE = 0.85;

/** Index of the last piece of the people's phrase that begins at piece `i`; -1 when none does. */
function lastOfPhrase({ pieces, phrases }: Sentence, i: number): number {
  const phrase = phrases[i] as number;
  const classes = phrase >> 2;
  const place = phrase & 3;
  if (!(classes & PEOPLES) || place > 1) return -1;
  if (place === 0) {
    const form = pieces[i]?.form;
    if (!form || form.text.length < SHORTEST_WORD) return -1;
    // "Greens" and "Liberal" are words and parties too; "LGBT" is nothing else.
    const plain = is.NATIONALITY | is.PEOPLE | (form.allCaps ? is.CAMP : 0);
    const alsoElse = classes & ~plain;
    return alsoElse || form.classes & (is.GIVEN_NAME | is.SURNAME) ? -1 : i;
  }
  let last = i + 1;
  while (((phrases[last] as number) & 3) !== 3) last++;
  return last;
}

/** The names of a sentence, with each known word or phrase for a people as one nationality. */
export function joinPeoplePhrases(sentence: Sentence, names: readonly Name[]): Name[] {
  const { pieces, phrases } = sentence;
  const found: Name[] = [];
  let n = 0;
  for (let i = 0; i < phrases.length; i++) {
    const last = phrases[i] ? lastOfPhrase(sentence, i) : -1;
    if (last < 0) continue;
    const [start, end] = [pieces[i]?.start ?? 0, pieces[last]?.end ?? 0];
    for (let name = names[n]; name && name.end <= start; name = names[++n]) found.push(name);
    let to = n;
    while ((names[to]?.start ?? Infinity) < end) to++;
    const touching = names.slice(n, to);
    if (touching.some((name) => name.start < start || name.end > end)) continue;
    if (touching.length === 1 && touching[0]?.type === 'nationality' && last === i) continue;
    found.push({ start, end, type: 'nationality', score: SCORE });
    n = to;
  }
  return [...found, ...names.slice(n)];
}
