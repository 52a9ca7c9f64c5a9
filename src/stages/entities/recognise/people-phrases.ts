/**
 * A known phrase for a people is one name: "Torres Strait Islanders", "New Zealanders". The model
 * rarely saw such phrases and takes a part of them only. A longer name around one stays as it is.
 */

import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

const PEOPLES = is.NATIONALITY | is.PEOPLE | is.CAMP;
/** Share of such phrases that are right on development data. */
const SCORE = 0.85;

/** The names of a sentence, with each known phrase of two or more words as one nationality. */
export function joinPeoplePhrases({ pieces, phrases }: Sentence, names: readonly Name[]): Name[] {
  let found: Name[] | undefined;
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as number;
    if ((phrase & 3) !== 1 || !((phrase >> 2) & PEOPLES)) continue;
    let last = i + 1;
    while (((phrases[last] as number) & 3) !== 3) last++;
    const start = pieces[i]?.start ?? 0;
    const end = pieces[last]?.end ?? 0;
    const current: readonly Name[] = found ?? names;
    const touching = current.filter((name) => name.start < end && start < name.end);
    if (touching.some((name) => name.start < start || name.end > end)) continue;
    const others = current.filter((name) => !touching.includes(name));
    const whole: Name = { start, end, type: 'nationality', score: SCORE };
    found = [...others, whole].sort((a, b) => a.start - b.start);
  }
  return found ?? [...names];
}
