/**
 * Firms by what they are in law: "Norvik AB", "Halden Oy", "Tern Holdings Plc". The form belongs to the
 * name, and what bears one is a firm, whatever the model took it for.
 */
import { starters } from '../../../language/en/sentence-starters.ts';
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { lower, type Piece } from './pieces.ts';

/** Share of such names that the model passed over that are right, by reading. */
const SCORE = 0.8;
const FORMS = new Set(
  'AB AS ASA AG SA SE NV BV Oy Oyj Plc PLC plc Ltd LLC LLP GmbH KGaA SpA Inc Corp Pty Bhd PJSC OJSC JSC Srl Sarl ApS'.split(
    ' ',
  ),
);
/** These are other things too behind a name: "Texas AG", "Edmonton AB", "the Norway SA team". */
const SHORT = 2;
/** A firm's name has at most so many words before its form. */
const LONGEST = 4;
const ELSEWHERE = is.COUNTRY | is.REGION | is.LARGE_CITY | is.NATIONALITY;
const OPENERS = new Set('The A An In On At For From By With And But'.split(' '));

const isWord = (piece: Piece | undefined): boolean =>
  piece?.form.capital === true && piece.form.hasLetter && !OPENERS.has(piece.form.text);

/** Index of the first piece of the firm whose form is piece `i`; -1 where it is none. */
function firmBefore({ pieces, phrases }: Sentence, i: number): number {
  const form = pieces[i]?.form.text ?? '';
  if (!FORMS.has(form) || !isWord(pieces[i - 1])) return -1;
  const isShort = form.length === SHORT && form === form.toUpperCase();
  const isPlace = ((phrases[i - 1] as number) >> 2) & ELSEWHERE;
  if (isShort && (isPlace || pieces[i - 1]?.form.allCaps || pieces[i + 1]?.form.hasCapital))
    return -1;
  let from = i - 1;
  while (i - from < LONGEST && isWord(pieces[from - 1])) from--;
  if (from === 0 && i > 1 && starters.has(lower(pieces[0]))) from = 1;
  return from;
}

/** The names of a sentence, firms with their forms; a name before it that runs into it is joined to it. */
export function completeFirms(sentence: Sentence, names: readonly Name[]): readonly Name[] {
  const { pieces } = sentence;
  if (sentence.case !== 'prose' || !pieces.some(({ form }) => FORMS.has(form.text))) return names;
  let found = [...names];
  for (let i = 1; i < pieces.length; i++) {
    const first = firmBefore(sentence, i);
    const end = pieces[i]?.end ?? 0;
    if (first < 0) continue;
    const whole = found.findIndex((name) => name.end > end - 1 && name.start < end);
    if (whole >= 0) {
      found = found.map((name, n) =>
        n === whole && name.end === end ? { ...name, type: 'organization' } : name,
      );
      continue;
    }
    const before = found.findLast((name) => name.end <= end);
    const touches = before && before.end === pieces[i - 1]?.end ? before : undefined;
    const start = touches?.start ?? pieces[first]?.start ?? 0;
    if (found.some((name) => name !== touches && name.start < end && name.end > start)) continue;
    const firm: Name = { start, end, type: 'organization', score: touches?.score ?? SCORE };
    found = [...found.filter((name) => name !== touches), firm];
  }
  return found.sort((a, b) => a.start - b.start);
}
