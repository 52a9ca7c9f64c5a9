/** Firms whose name ends in a possessive: "Harrigan’s said in a statement". What it possesses would follow; a verb does. */
import { lastStartingBy } from '../../../article/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { lower } from './pieces.ts';

const POSSESSIVES = new Set(["'s", '’s']);
/** What a firm does, and nobody's whose name is short for "is" or "has". */
const DEEDS = new Set(
  'said says announced reported rose fell opened closed told plans expects posted employs'.split(
    ' ',
  ),
);

/** The names of a sentence, with the possessives that are parts of firms' names. */
export function completePossessives(
  { pieces, case: written }: Sentence,
  names: readonly Name[],
): readonly Name[] {
  if (written !== 'prose' || !pieces.some(({ form }) => POSSESSIVES.has(form.text))) return names;
  return names.map((name) => {
    const at = lastStartingBy(pieces, name.start);
    const mark = pieces[at + 1];
    const isFirm =
      pieces[at]?.end === name.end &&
      name.type !== 'place' &&
      mark?.start === name.end &&
      POSSESSIVES.has(mark.form.text) &&
      DEEDS.has(lower(pieces[at + 2]));
    return isFirm ? { ...name, end: mark.end, type: 'organization' } : name;
  });
}
