/** Where names end: without what stands beside them ("SOURCE Norvik Foods"), with their dot ("Norvik Inc."). */
import type { Name } from '../recognise/name.ts';
import { wholeEnd } from './ends.ts';
import { WRITTEN_FORMS } from './legal-forms.ts';

const SHOUTED = /^\p{Lu}{4,} (?=\S)/u;

/** A legal form or generation whose dot ends no sentence, for its sentence goes on. */
const DOTTED = /(?:^|\s)(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr)$/;
const GOES_ON = /^\.(?:['’,;:]| [\p{Ll}\p{N}(])/u;

/** "R-Orva": the party of a politician before the state. */
const PARTY_OF_STATE = /^[RDI]-(?=\p{Lu})/u;
/** "13-inch Norvik Pro": how large one is, and no part of what all are called. */
const SIZE = /^\d{1,3}(?:\.\d)?-inch (?=\S)/;
/** "14th-ranked Quist", "top-seeded Quist": how somebody is placed. */
const PLACED = /^(?:\d{1,3}(?:st|nd|rd|th)|\p{Ll}+)-\p{Ll}+ (?=\p{Lu})/u;
/** "the Ana Maria Quist government", where Quist is a person elsewhere: hers; "the Orvan government" is a body. */
const GOVERNMENT_OF = /^(\p{Lu}\S*(?: \p{Lu}\S*){1,3}) (?:government|regime)$/u;
/** "Norvik-compatible", "Orva-area": what goes with a thing is another one. */
const FIT =
  /-(?:compatible|ready|enabled|powered|certified|style|like|area|heavy|era|wide|born|obsession|only|bound|inspired|themed|sized)$/;
/** What is no name by itself: a firm's legal form. */
const FORM_ALONE = new RegExp(`^(?:${WRITTEN_FORMS})\\.?$`);
/** "@quist": what somebody is called on a network. */
const isHandle = (text: string, { start, end }: Name): boolean =>
  text.charAt(start - 1) === '@' || text.slice(start, end).includes('@');

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** The names with what belongs to them, without what does not, and without a shouted word before a name that stands elsewhere without it. */
export function trimNames(text: string, found: readonly Name[]): Name[] {
  const names = found.filter(
    (name) => !isHandle(text, name) && !FORM_ALONE.test(text.slice(name.start, name.end)),
  );
  const written = new Set(names.map(({ start, end }) => text.slice(start, end)));
  const persons = new Set(
    names.flatMap(({ start, end, type }) =>
      type === 'person' ? [lastWord(text.slice(start, end))] : [],
    ),
  );
  return names.map((one, i) => {
    const whole = wholeEnd(text, one);
    const end = whole <= (names[i + 1]?.start ?? whole) ? whole : one.end;
    const party = PARTY_OF_STATE.exec(text.slice(one.start, end))?.[0].length ?? 0;
    const name: Name = party
      ? { ...one, start: one.start + party, type: 'place' }
      : { ...one, end };
    const own = text.slice(name.start, name.end);
    const size = SIZE.exec(own)?.[0].length ?? 0;
    if (size > 0 && name.type === 'product') return { ...name, start: name.start + size };
    const placed = PLACED.exec(own)?.[0].length ?? 0;
    if (placed > 0 && name.type === 'person') return { ...name, start: name.start + placed };
    const ruler = name.type === 'organization' ? (GOVERNMENT_OF.exec(own)?.[1] ?? '') : '';
    if (persons.has(lastWord(ruler)))
      return { ...name, type: 'person', end: name.start + ruler.length };
    const fit = FIT.exec(own)?.[0].length ?? 0;
    if (fit > 0 && (name.type !== 'person' || !own.includes(' ')))
      return { ...name, end: name.end - fit };
    const shouted = SHOUTED.exec(own)?.[0] ?? '';
    const start =
      shouted && written.has(own.slice(shouted.length)) ? name.start + shouted.length : name.start;
    if (DOTTED.test(own) && GOES_ON.test(text.slice(name.end, name.end + 3)))
      return { ...name, start, end: name.end + 1 };
    return { ...name, start };
  });
}
