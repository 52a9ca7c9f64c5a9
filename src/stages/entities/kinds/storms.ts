/** Storms bear given names and are nobody: "Hurricane Milton", then "Milton" alone. */
import { nameWords } from '../../../language/en/index.ts';
import * as is from '../recognise/classes.ts';
import { gazetteer } from '../recognise/lexicon.ts';
import type { Name } from '../recognise/name.ts';

const STORM =
  /\b(?:(?:Super|Severe|Post-Tropical|Tropical|Winter) ){0,2}(?:Hurricane|Typhoon|Cyclone|Storm|Superstorm|Tropical Depression) (?=\p{Lu})/gu;
const WORD = /^\p{Lu}[\p{L}’'-]*?(?=[’']s\b|[^\p{L}’'-]|$)/u;
/** What of a text is looked at for the storm's own name, in UTF-16 units. */
const LONGEST = 30;
/** Such names where the model found none. */
const SCORE = 0.75;

/** Heads of other names: "Hurricane Center", "Storm Prediction Center". */
const isHead = (word: string): boolean =>
  nameWords.organization.has(word) || nameWords.place.has(word) || nameWords.event.has(word);

const isGivenName = (word: string): boolean => (gazetteer.classesOf(word) & is.GIVEN_NAME) !== 0;

interface Storm extends Name {
  /** The storm's own name. */
  readonly own: string;
}

/** The storm whose kind is named from `start` to `from`, where the text, or the model, names one. */
function stormAt(
  text: string,
  start: number,
  from: number,
  nameOver: (start: number, end: number) => Name | undefined,
): Storm | undefined {
  const [own = ''] = WORD.exec(text.slice(from, from + LONGEST)) ?? [];
  const end = from + own.length;
  if (own.length < 2 || isHead(own.toLowerCase()) || /^ \p{Lu}/u.test(text.slice(end, end + 2)))
    return undefined;
  const name = nameOver(start, end);
  if (name && (name.start < start || name.end !== end)) return undefined;
  // Storm is a given name too, and begins headlines.
  const isStorm = (name && !text.startsWith('Storm ', start)) || isGivenName(own.toLowerCase());
  return isStorm ? { start, end, own, type: 'event', score: name?.score ?? SCORE } : undefined;
}

/** The names, in order, with those of storms as events; a person of that name in the article stays one. */
export function nameStorms(text: string, names: readonly Name[]): Name[] {
  const storms: Storm[] = [];
  let at = 0;
  const nameOver = (start: number, end: number): Name | undefined => {
    while ((names[at]?.end ?? Infinity) <= start) at++;
    const name = names[at];
    return name && name.start < end ? name : undefined;
  };
  for (const match of text.matchAll(STORM)) {
    const storm = stormAt(text, match.index, match.index + match[0].length, nameOver);
    if (storm) storms.push(storm);
  }
  if (storms.length === 0) return [...names];
  const own = new Set(storms.map((storm) => storm.own));
  const starts = new Set(storms.map(({ end }) => end));
  const others = names.filter(({ end }) => !starts.has(end));
  for (const { type, start, end } of others) {
    const words = text.slice(start, end).split(' ');
    if (type === 'person' && words.length > 1) for (const word of words) own.delete(word);
  }
  const rest = others.map((name): Name => {
    const isStorm = name.type === 'person' && own.has(text.slice(name.start, name.end));
    return isStorm ? { ...name, type: 'event' } : name;
  });
  const found = storms.map(({ start, end, type, score }): Name => ({ start, end, type, score }));
  return [...rest, ...found].sort((a, b) => a.start - b.start);
}
