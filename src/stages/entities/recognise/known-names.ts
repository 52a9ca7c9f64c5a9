/**
 * What a name that is known well names, where all lists that hold it say the same: "Orva Chronicle" a
 * paper. One of several words that the model passed over is found.
 */
import type { EntityType } from '../../../article/index.ts';
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { addPassedOver } from './passed-over.ts';

const BODIES = is.KNOWN_BRAND | is.KNOWN_OUTLET | is.KNOWN_TEAM | is.KNOWN_PARTY | is.KNOWN_ARTIST;

/** The type of a known name, by its classes; undefined where they tell several. */
function typeOf(classes: number): EntityType | undefined {
  const types: EntityType[] = [];
  if (classes & BODIES) types.push('organization');
  if (classes & is.KNOWN_PRODUCT) types.push('product');
  if (classes & is.KNOWN_WORK) types.push('work');
  if (classes & is.KNOWN_EVENT) types.push('event');
  return types.length === 1 ? types[0] : undefined;
}

/** Index after the last piece of the known name that begins at piece `i`; `i` where none does. */
function endOfKnown({ known }: Sentence, i: number): number {
  const place = (known[i] ?? 0) & 3;
  if (!known[i] || place > 1) return i;
  let end = i + 1;
  if (place === 1) while (((known[end - 1] as number) & 3) !== 3) end++;
  return end;
}

/** Ends with a capital, and is no shouting. */
const isWritten = ({ pieces, phrases }: Sentence, from: number, to: number): boolean =>
  pieces[to - 1]?.form.hasCapital === true &&
  !pieces.slice(from, to).every(({ form }) => form.allCaps) &&
  !(((phrases[from] as number) >> 2) & ~is.KNOWN_ORGANIZATION);

const DIGIT = /\p{Lu}\d/u;

/** One word that hardly means anything else: "the Rovers", "A380". */
function isPlain({ pieces, known }: Sentence, i: number): boolean {
  const classes = (known[i] as number) >> 2;
  const text = pieces[i]?.form.text ?? '';
  if (classes === is.KNOWN_PRODUCT) return DIGIT.test(text);
  const isTeam =
    classes === is.KNOWN_TEAM && text.endsWith('s') && pieces[i]?.form.capital === true;
  return isTeam && pieces[i - 1]?.form.text === 'the';
}

/** The names of a sentence, with known ones of several words that are in none. */
export function addKnownNames(sentence: Sentence, names: readonly Name[]): Name[] {
  const hasKnown = sentence.known.some((known) => known !== 0);
  if (sentence.case !== 'prose' || !hasKnown) return [...names];
  const types: readonly EntityType[] = ['organization', 'product', 'work', 'event'];
  return types.reduce<Name[]>(
    (found, type) =>
      addPassedOver(sentence, found, type, (_, i) => {
        const end = endOfKnown(sentence, i);
        const isWhole =
          (end > i + 1 && isWritten(sentence, i, end)) || (end === i + 1 && isPlain(sentence, i));
        return isWhole && typeOf((sentence.known[i] as number) >> 2) === type ? end : -1;
      }),
    [...names],
  );
}
