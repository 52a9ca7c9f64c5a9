/** Joins a short name that the text defines to its body: "the Company" in 'Acme Inc. (“the Company”)'. */
import { lastStartingBy } from '../../../article/index.ts';
import { definedNames } from '../../../nlp/index.ts';
import type { Name } from '../recognise/name.ts';
import type { FormWithMentions } from './forms.ts';
import type { Groups } from './groups.ts';

/** `forms` are those of `names`, which stand in the order of the text. */
export function linkDefined(
  text: string,
  names: readonly Name[],
  forms: readonly FormWithMentions[],
  groups: Groups,
): void {
  const defined = definedNames(text);
  if (!defined.length) return;
  const bodies = names
    .map(({ start, end, type }, i) => ({ start, end, type, i }))
    .filter(({ type }) => type === 'organization');
  const formOf = new Map(forms.flatMap(({ mentions }, f) => mentions.map((i) => [i, f] as const)));
  const byText = new Map(forms.map((form, f) => [form.text.toLowerCase(), f] as const));
  for (const { word, from, bracket } of defined) {
    const short = byText.get(word);
    const full = bodies[lastStartingBy(bodies, bracket)];
    if (short === undefined || !full || full.start < from || full.end > bracket) continue;
    const long = formOf.get(full.i);
    if (long !== undefined && forms[short]?.type === 'organization') groups.join(long, short);
  }
}
