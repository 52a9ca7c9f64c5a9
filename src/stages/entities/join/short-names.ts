/** Initials of a body where the model saw no name: "SES" of "State Emergency Service". */
import { bySpan } from '../../../article/index.ts';
import type { Token } from '../../../nlp/index.ts';
import type { Name } from '../recognise/name.ts';
import { initialsOf } from './acronym.ts';
import { comparable } from './form.ts';

/** Share of such names that are right on development data. */
const SCORE = 0.8;
const SHORTEST = 3;
const ACRONYM = /^\p{Lu}{3,8}$/u;

/** The initials of the bodies of a text, in capitals. */
function initialsIn(text: string, names: readonly Name[]): Set<string> {
  const bodies = names.filter(({ type }) => type === 'organization');
  const initials = bodies.flatMap(({ start, end, type }) => {
    const written = text.slice(start, end).replace(/^[Tt]he /, '');
    return initialsOf({ text: written, type, words: comparable(written, type) });
  });
  return new Set(initials.filter(({ length }) => length >= SHORTEST).map((i) => i.toUpperCase()));
}

/** The names with the initials that the model did not find; in order, without overlap. */
export function addInitials(
  text: string,
  sentences: readonly (readonly Token[])[],
  names: readonly Name[],
): Name[] {
  const initials = initialsIn(text, names);
  if (initials.size === 0) return [...names];
  const added: Name[] = [];
  let next = 0;
  for (const tokens of sentences)
    for (const { text: word, start, end } of tokens) {
      while ((names[next]?.end ?? Infinity) <= start) next++;
      const isFree = (names[next]?.start ?? Infinity) >= end;
      if (isFree && ACRONYM.test(word) && initials.has(word))
        added.push({ start, end, type: 'organization', score: SCORE });
    }
  return added.length ? [...names, ...added].sort(bySpan) : [...names];
}
