/** The distinct forms of an article's names, with where each stands. */
import type { EntityType } from '../../../article/index.ts';
import { regions } from '../../../language/en/index.ts';
import { ofName, titleGender } from '../../../models/genders/gender.ts';
import { isListed } from '../country/listed.ts';
import type { Name } from '../recognise/name.ts';
import { comparable, type Form, keyOf } from './form.ts';

export interface FormWithMentions extends Form {
  /** Indices into the names, in order. */
  readonly mentions: readonly number[];
}

/** The most frequent of the values; the first of equals. */
function mostFrequent<T>(values: readonly T[], weight: (index: number) => number): T | undefined {
  const sums = new Map<T, number>();
  values.forEach((value, i) => {
    sums.set(value, (sums.get(value) ?? 0) + weight(i));
  });
  let best: T | undefined;
  for (const [value, sum] of sums)
    if (best === undefined || sum > (sums.get(best) ?? 0)) best = value;
  return best;
}

/** "UN" is written so, "PIRAEUS" is shouted. */
const isShouted = (text: string, type: EntityType): boolean =>
  text === text.toUpperCase() &&
  (text.includes(' ') || (text.length > 3 && type !== 'organization' && type !== 'product'));

/** Places that are known by their letters: "USSR". */
const ACRONYMS: ReadonlySet<string> = new Set(
  regions.regions.filter((name) => /^\p{Lu}{4,}$/u.test(name)),
);

/** The place of a dateline as it is written elsewhere, where lists of places have it: "New Delhi". */
const calmPlace =
  (type: EntityType) =>
  (text: string): string =>
    type === 'place' && isShouted(text, type) && isListed(text) && !ACRONYMS.has(text)
      ? text.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
      : text;

/** Letters that a name keeps as capitals: initials and "III". */
const KEPT = /^(?:\p{Lu}|[^AEIOUY]{2}|I{2,3}|IV)$/u;

/** A person's name as it is written where nobody shouts: "Ada Quist". */
const calmPerson = (text: string): string =>
  text.replace(/\p{Lu}+/gu, (word) =>
    KEPT.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );

const calmed =
  (type: EntityType) =>
  (text: string): string =>
    type === 'person' && text.includes(' ') && isShouted(text, type)
      ? calmPerson(text)
      : calmPlace(type)(text);

/**
 * Names that are written alike are one form, of the type that most of them have by score; "Mr Reed"
 * and "Ms Reed" are two. An empty key ("The") stays as it is written.
 */
export function formsOf(text: string, names: readonly Name[]): FormWithMentions[] {
  const byKey = new Map<string, number[]>();
  const genders = names.map((name) =>
    name.type === 'person' ? titleGender(text, name) : undefined,
  );
  names.forEach(({ start, end, type }, i) => {
    const written = text.slice(start, end);
    const key = `${keyOf(comparable(written, type)) || written} ${genders[i] ?? ''}`;
    const known = byKey.get(key);
    if (known) known.push(i);
    else byKey.set(key, [i]);
  });
  return [...byKey.values()].map((mentions): FormWithMentions => {
    const spellings = mentions.map((i) => text.slice(names[i]?.start, names[i]?.end));
    const types = mentions.map((i): EntityType => names[i]?.type ?? 'organization');
    const type = mostFrequent(types, (k) => names[mentions[k] ?? -1]?.score ?? 0) ?? 'organization';
    const calm = spellings.filter((spelling) => !isShouted(spelling, type));
    const spelling = mostFrequent(calm.length ? calm : spellings.map(calmed(type)), () => 1) ?? '';
    const words = comparable(spelling, type);
    const known = type === 'person' ? ofName(words) : undefined;
    const gender = genders[mentions[0] ?? -1] ?? known;
    return { text: spelling, type, words, mentions, ...(gender && { gender }) };
  });
}
