/**
 * Names in short that the model took for another kind: "Tall Oak" is the person "Linda Tall Oak", and
 * "Norvik Sound" the body "Norvik Sound Group", "the Port Union" the "Port Union of Orva and Halmar",
 * wherever they stand.
 */
import { isListed } from '../country/listed.ts';
import type { Name } from '../recognise/name.ts';
import { isTitled } from './titled.ts';

/** In words. */
const LONGEST = { person: 5, organization: 10 };

/** The ends of a person's full name, without its first word: "Tall Oak", "Oak". */
function tails(words: readonly string[]): string[] {
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}

/** The beginnings of a body's name that have several words: "Norvik Sound" of "Norvik Sound Group". */
function beginnings(words: readonly string[]): string[] {
  return words.slice(2).map((_, i) => words.slice(0, i + 2).join(' '));
}

/** The names, those that are short for a person or a body of the text with its type. */
export function typeByFullName(text: string, names: readonly Name[]): Name[] {
  const persons = new Set<string>();
  const bodies = new Set<string>();
  // "Port Union" of "Port Union of Orva and Halmar".
  const heads = new Set<string>();
  const own = names.map(({ start, end }) => text.slice(start, end));
  names.forEach(({ type, start }, i) => {
    const words = own[i]?.split(' ') ?? [];
    if (type === 'person' && words.length <= LONGEST.person) {
      const full = isTitled(text, start) ? ['', ...words] : words;
      for (const tail of tails(full)) persons.add(tail);
      // "Quist" of "Quist Ada": surnames stand first in many languages.
      if (words.length === 2) persons.add(words[0] ?? '');
    } else if (type === 'organization' && words.length <= LONGEST.organization) {
      for (const beginning of [words[0] ?? '', ...beginnings(words)])
        if (beginning !== own[i]) bodies.add(beginning);
      const head = own[i]?.split(' of ')[0] ?? '';
      if (head !== own[i] && head.includes(' ')) heads.add(head);
    }
  });
  return names.map((name, i) => {
    const written = own[i] ?? '';
    const isBody = name.type === 'product' && written.includes(' ') && bodies.has(written);
    if (isBody || (name.type === 'place' && heads.has(written)))
      return { ...name, type: 'organization' };
    const isPerson =
      (name.type === 'organization' || name.type === 'place') &&
      persons.has(written) &&
      !bodies.has(written) &&
      !isListed(written);
    return isPerson ? { ...name, type: 'person' } : name;
  });
}
