/** Whether words state something by themselves: what stands before "…, she said" must. */
import { isReportingVerb } from '../../../models/quotation-tagger/lexicon.ts';
import type { Passage, Range } from '../../../models/quotation-tagger/passage.ts';

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|wo|ca|['’](?:s|re|ve|ll|d|m)|n['’]t|\p{L}*\p{Ll}ed)$/iu;
/** Opens a clause or an adverbial that is no statement by itself. */
const LEADS_IN =
  /^(?:in|on|at|by|after|before|as|when|while|if|even|since|because|although|though|despite|according|with|without|for|to|during|until|from|under|once|like|unlike|given|asked)$/i;
/** So many words mostly have a verb, though it may be none of those that are known here. */
const LONG = 9;

/** Whether the words have a verb of their own, outside an adverbial that leads in. */
export function isStatement({ tokens, words }: Passage, { first, last }: Range): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  let from = first;
  if (LEADS_IN.test(text(first))) {
    while (from <= last && text(from) !== ',') from++;
    if (from > last) return false;
  }
  for (let i = from; i <= last; i++)
    if (FINITE.test(text(i)) || isReportingVerb(words[i]?.lexicon ?? 0)) return true;
  if (last - from < LONG) return false;
  // "Ana Vale, the oldest daughter of the owner" is a name and what it is.
  for (let i = from; i <= last; i++) if (text(i) === ',') return false;
  return true;
}
