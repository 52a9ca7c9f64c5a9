/** Acronyms that name nothing: kinds of things, titles and measures, and the letters of a currency. */
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';
import { withoutSingle } from './single-pieces.ts';

const PLAIN = new Set(
  'NGO SMS CEO CFO COO PM MP VP GDP GNP TV DNA HIV AIDS PHD IQ ID PDF VAT IPO SME PIN GPS ICU ATM USD IT AI EV LED LNG'.split(
    ' ',
  ),
);
const CURRENCY = /^[$£€¥]/;

/** Whether the piece belongs to the sign of a currency: "US$". */
export function isCurrency(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1];
  return next?.start === pieces[i]?.end && CURRENCY.test(next?.form.text ?? '');
}

/** The names of a sentence without those that are such an acronym alone. */
export const dropPlainAcronyms = (sentence: Sentence, names: readonly Name[]): Name[] =>
  withoutSingle(
    sentence,
    names,
    (i) => PLAIN.has(sentence.pieces[i]?.form.text ?? '') || isCurrency(sentence.pieces, i),
  );
