/**
 * Names that end in a possessive: "St Paul’s", "Harrigan’s said in a statement", "Lloyd’s rose". What
 * it possesses would follow; where a verb, a preposition or the end does, it is part of the name.
 */
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { lower, type Piece } from './pieces.ts';

const POSSESSIVES = new Set(["'s", '’s']);
/** What a firm does, and nobody's whose name is short for "is" or "has". */
const OF_FIRMS = new Set(
  'said says announced reported rose fell opened closed told plans expects posted employs'.split(
    ' ',
  ),
);
const BEHIND_SAINT = new Set(
  'is was has had will would could on in at and or for from near to by with , . ; : ) said rose opened closed'.split(
    ' ',
  ),
);
/** "King’s Cross", "Earl’s Court": quarters and stations that are called after whose land they were on. */
const ROYAL = new Set(['King', 'Queen', 'Prince', 'Earl', 'Bishop', 'Regent', 'Abbot', 'Shepherd']);
const PLACES = new Set(
  'cross court park end bush green hill road square bridge gate stortford landing'.split(' '),
);
const isSaint = (piece: Piece | undefined): boolean => /^Sts?\.?$/.test(piece?.form.text ?? '');

/** The name with its possessive where that is a part of it; undefined where it is not. */
function withPossessive(
  { pieces }: Sentence,
  name: Name,
  from: number,
  to: number,
): Name | undefined {
  const mark = pieces[to];
  if (!mark || !POSSESSIVES.has(mark.form.text) || mark.start !== name.end) return undefined;
  const next = pieces[to + 1];
  if (to - from === 2 && isSaint(pieces[from]))
    return !next || BEHIND_SAINT.has(lower(next))
      ? { ...name, end: mark.end, type: 'place' }
      : undefined;
  if (
    to - from === 1 &&
    ROYAL.has(pieces[from]?.form.text ?? '') &&
    PLACES.has(lower(next)) &&
    next
  )
    return { ...name, end: next.end, type: 'place' };
  const isFirm = to - from === 1 && name.type !== 'place' && OF_FIRMS.has(lower(next));
  return isFirm ? { ...name, end: mark.end, type: 'organization' } : undefined;
}

/** The names of a sentence, with the possessives that are parts of them. */
export function completePossessives(sentence: Sentence, names: readonly Name[]): readonly Name[] {
  const { pieces } = sentence;
  if (sentence.case !== 'prose' || !pieces.some(({ form }) => POSSESSIVES.has(form.text)))
    return names;
  let at = 0;
  return names.map((name) => {
    while (at < pieces.length && (pieces[at]?.start ?? 0) < name.start) at++;
    let from = at;
    // "St" that the model left out.
    if (isSaint(pieces[from - 1])) from--;
    let to = at;
    while (to < pieces.length && (pieces[to]?.end ?? Infinity) <= name.end) to++;
    const start = pieces[from]?.start ?? name.start;
    return withPossessive(sentence, { ...name, start }, from, to) ?? name;
  });
}
