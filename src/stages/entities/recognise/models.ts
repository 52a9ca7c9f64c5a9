/**
 * Products that are told by their form: models of vehicles by their number ("the 787-9 Dreamliner
 * jets", "Airbus A350-900 jets": the maker is a name of its own) and services whose name ends in a plus
 * ("Norvik+").
 */
import { lastStartingBy } from '../../../article/index.ts';
import { nameWords } from '../../../language/en/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { lower, type Piece } from './pieces.ts';

/** Share of such names that are right, by reading. */
const SCORE = 0.75;
const NUMBER = /^(?:\p{Lu}{0,2}\d{2,3}|\d{3}-\d{1,4})(?:-\d{1,4})?(?:x|X|neo|ER|LR|XLR)?$/u;
/** What such a number is a model of, at most two words behind it. */
const VEHICLES = new Set(
  'jet jets jetliner jetliners plane planes airplane airplanes aircraft airliner airliners helicopter helicopters bomber bombers fighter fighters'.split(
    ' ',
  ),
);
const PLAIN = /^\d+$/;
const JETS = /^7\d7$/;
/** Words that makers put behind the number. */
const VARIANT = /^(?:Max|MAX|Dreamliner|Neo|Superjet|Jumbo)$/;
const BETWEEN = new Set(['passenger', 'cargo', 'freighter', 'narrow-body', 'wide-body', 'family']);

/** Index after the model that begins at piece `i`; -1 where none does. */
function endOfModel(pieces: readonly Piece[], i: number): number {
  let at = i;
  const first = pieces[at]?.form.text ?? '';
  // "787-9" may be three pieces.
  const joined =
    pieces[at + 1]?.form.text === '-' && pieces[at + 1]?.start === pieces[at]?.end
      ? `${first}-${pieces[at + 2]?.form.text ?? ''}`
      : first;
  if (!NUMBER.test(joined) || joined.length < 3) return -1;
  at += joined === first ? 1 : 3;
  const isNamed = VARIANT.test(pieces[at]?.form.text ?? '');
  if (isNamed) at++;
  // "250 planes" are counted; "737 jets" are of one make.
  if (!isNamed && PLAIN.test(joined) && !JETS.test(joined)) return -1;
  const next = BETWEEN.has(lower(pieces[at])) ? at + 1 : at;
  return isNamed || VEHICLES.has(lower(pieces[next])) ? at : -1;
}

/** Index of the last piece of a maker's name before piece `i`; -1 where none stands there. */
function makerBefore(pieces: readonly Piece[], i: number): number {
  let at = i - 1;
  while (at >= 0 && /^(?:'s|’s|Co|\.)$/.test(pieces[at]?.form.text ?? '')) at--;
  return nameWords.makers.has(lower(pieces[at])) ? at : -1;
}

/** The names of a sentence, with models of vehicles and services with a plus. */
export function addModels(
  { pieces, case: written }: Sentence,
  names: readonly Name[],
): readonly Name[] {
  if (written === 'capitals') return names;
  let found = [...names];
  const put = (from: number, to: number): void => {
    const start = pieces[from]?.start ?? 0;
    const end = pieces[to - 1]?.end ?? 0;
    const cut = found.flatMap((name): Name[] => {
      if (name.end <= start || name.start >= end) return [name];
      const maker = name.start < start ? makerBefore(pieces, from) : -1;
      const stop = pieces[maker]?.end ?? 0;
      return maker >= 0 && stop > name.start ? [{ ...name, end: stop, type: 'organization' }] : [];
    });
    found = [...cut, { start, end, type: 'product', score: SCORE }];
  };
  for (let i = 0; i < pieces.length; i++) {
    const to = endOfModel(pieces, i);
    if (to < 0) continue;
    put(i, to);
    i = to - 1;
  }
  found = found.map((name) => {
    const last = lastStartingBy(pieces, name.end - 1);
    const plus = pieces[last + 1];
    const isService =
      plus?.form.text === '+' &&
      plus.start === name.end &&
      !/^\d/.test(pieces[last + 2]?.form.text ?? '') &&
      // "Me+Em" is one name.
      !(pieces[last + 2]?.start === plus.end && pieces[last + 2]?.form.hasCapital);
    return isService ? { ...name, end: plus.end, type: 'product' } : name;
  });
  return found.sort((a, b) => a.start - b.start);
}
