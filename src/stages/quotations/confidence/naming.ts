/** How somebody is named: by a full name, a part of one, a pronoun, a short or a long description. */

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that)$/i;
const OWNER = /^(?:his|her|its|their|our|my|your)$/i;
const ONE_OF = /^(?:an?|one|another|some|two|three|several|many|other|others)$/i;
const WITHIN_NAME = /^(?:of|the|and|for|de|van|von|al|bin|la)$/;
const CAPITAL = /^\p{Lu}/u;
const FEW = 2;
const LONG = 7;

/** A number for each way; 0 for no words. */
export function naming(words: string): number {
  const all = words.split(/\s+/).filter(Boolean);
  const [first = ''] = all;
  const length = all.length <= FEW ? 0 : all.length < LONG ? 1 : 2;
  if (!first) return 0;
  if (PRONOUN.test(first) && all.length === 1) return 1;
  if (/^the$/i.test(first)) return 2 + length;
  if (OWNER.test(first)) return 5;
  if (ONE_OF.test(first)) return 6 + length;
  if (!CAPITAL.test(first)) return 9 + length;
  if (all.length === 1) return 12;
  return all.every((word) => CAPITAL.test(word) || WITHIN_NAME.test(word)) ? 13 + length : 16;
}
