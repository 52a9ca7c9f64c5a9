/** Acronyms that name nothing: kinds of things, titles and measures. */
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

const PLAIN = new Set(
  'NGO SMS CEO CFO COO PM MP VP GDP GNP TV DNA HIV AIDS PHD IQ ID PDF VAT IPO SME PIN GPS ICU ATM USD IT AI EV LED LNG'.split(
    ' ',
  ),
);

/** The names of a sentence without those that are such an acronym alone. */
export function dropPlainAcronyms({ pieces }: Sentence, names: readonly Name[]): Name[] {
  let at = 0;
  return names.filter(({ start, end }) => {
    while ((pieces[at]?.start ?? end) < start) at++;
    const piece = pieces[at];
    return piece?.start !== start || piece.end !== end || !PLAIN.has(piece.form.text);
  });
}
