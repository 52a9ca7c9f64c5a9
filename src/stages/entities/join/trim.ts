/** Where names end: without what stands beside them ("SOURCE Norvik Foods"), with their dot ("Norvik Inc."). */
import type { Name } from '../recognise/name.ts';

const SHOUTED = /^\p{Lu}{4,} (?=\S)/u;

/** A legal form or generation whose dot ends no sentence, for its sentence goes on. */
const DOTTED = /(?:^|\s)(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr)$/;
const GOES_ON = /^\.(?:['’,;:]| [\p{Ll}(])/u;

/** "Norvik Co.", "Norvik, Inc.": what a firm is in law belongs to its name. */
const LEGAL_FORM = /^,? (?:Inc|Corp|Co|Ltd|LLC|LLP|PLC|plc|GmbH)(?![\p{L}\p{N}-])/u;
/** "Quist Sr.", "Quist, Jr.": which of the family it is. */
const GENERATION = /^,? (?:Jr|Sr)(?![\p{L}\p{N}-])/u;
/** "R-Orva": the party of a politician before the state. */
const PARTY_OF_STATE = /^[RDI]-(?=\p{Lu})/u;
/** "13-inch Norvik Pro": how large one is, and no part of what all are called. */
const SIZE = /^\d{1,3}(?:\.\d)?-inch (?=\S)/;
/** "14th-ranked Quist", "top-seeded Quist": how somebody is placed. */
const PLACED = /^(?:\d{1,3}(?:st|nd|rd|th)|\p{Ll}+)-\p{Ll}+ (?=\p{Lu})/u;
/** "the Ana Maria Quist government", where Quist is a person elsewhere: hers; "the Orvan government" is a body. */
const GOVERNMENT_OF = /^(\p{Lu}\S*(?: \p{Lu}\S*){1,3}) (?:government|regime)$/u;
/** "Norvik-compatible": what goes with a thing is another one. */
const FIT = /-(?:compatible|ready|enabled|powered|certified|style|like)$/;
/** In UTF-16 units. */
const LONGEST_FORM = 7;

/** The end of a firm's name with its legal form. */
const withLegalForm = (text: string, { end, type }: Name): number =>
  type === 'person'
    ? end + (GENERATION.exec(text.slice(end, end + LONGEST_FORM + 1))?.[0].length ?? 0)
    : type === 'organization'
      ? end + (LEGAL_FORM.exec(text.slice(end, end + LONGEST_FORM + 1))?.[0].length ?? 0)
      : end;

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** The names with what belongs to them, without what does not, and without a shouted word before a name that stands elsewhere without it. */
export function trimNames(text: string, names: readonly Name[]): Name[] {
  const written = new Set(names.map(({ start, end }) => text.slice(start, end)));
  const persons = new Set(
    names.flatMap(({ start, end, type }) =>
      type === 'person' ? [lastWord(text.slice(start, end))] : [],
    ),
  );
  return names.map((found, i) => {
    const whole = withLegalForm(text, found);
    const end = whole <= (names[i + 1]?.start ?? whole) ? whole : found.end;
    const party = PARTY_OF_STATE.exec(text.slice(found.start, end))?.[0].length ?? 0;
    const name: Name = party
      ? { ...found, start: found.start + party, type: 'place' }
      : { ...found, end };
    const own = text.slice(name.start, name.end);
    const size = SIZE.exec(own)?.[0].length ?? 0;
    if (size > 0 && name.type === 'product') return { ...name, start: name.start + size };
    const placed = PLACED.exec(own)?.[0].length ?? 0;
    if (placed > 0 && name.type === 'person') return { ...name, start: name.start + placed };
    const ruler = name.type === 'organization' ? (GOVERNMENT_OF.exec(own)?.[1] ?? '') : '';
    if (persons.has(lastWord(ruler)))
      return { ...name, type: 'person', end: name.start + ruler.length };
    const fit = FIT.exec(own)?.[0].length ?? 0;
    if (fit > 0 && name.type !== 'person') return { ...name, end: name.end - fit };
    const shouted = SHOUTED.exec(own)?.[0] ?? '';
    const start =
      shouted && written.has(own.slice(shouted.length)) ? name.start + shouted.length : name.start;
    if (DOTTED.test(own) && GOES_ON.test(text.slice(name.end, name.end + 3)))
      return { ...name, start, end: name.end + 1 };
    return { ...name, start };
  });
}
