/** What the words under a link say of the page behind it, if they name it at all. */
import type { Address } from '../../article/index.ts';
import { isOutlet } from '../../language/en/outlets.ts';
import * as nouns from '../../language/en/source-nouns.ts';
import { isName } from '../../nlp/index.ts';
import { sourceName } from './source-name.ts';

const ADDRESS = /^(?:https?:|www\.|pic\.|\S+\.(?:com|org|net)\/)/i;
const POINTER = /^(?:here|this|see|read|click|more|watch|listen|source|link)\b/i;
const kinds = [nouns.documents, nouns.data, nouns.press, nouns.socialPosts, nouns.interviews];

/** True when the address has a word of the name, or its first letters. */
function isHostOf(name: string, host: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const letters = words.filter((w) => !/^(?:of|the|and|for)$/.test(w)).map((w) => w.charAt(0));
  return (
    words.some((w) => w.length > 3 && host.includes(w)) ||
    (letters.length > 2 && host.includes(letters.join('')))
  );
}

const tokensOf = (words: string): { text: string }[] =>
  words.split(/\s+/).map((text) => ({ text: text.replace(/[,.;:]{1,9}$/, '') }));

/** "The first [to release …]", but "according [to reports]". */
export const isInfinitive = (words: readonly string[], i: number): boolean =>
  words[i - 1] === 'to' && words[i - 2] !== 'according';

/**
 * The name of the page behind a link on a noun phrase: an outlet, a proper name, a report or the
 * like; null where the words belong to the statement ("two thirds of the trams").
 */
export function pageName(anchor: string, address?: Address): string | null {
  const name = sourceName(anchor.trim());
  if (ADDRESS.test(name) || POINTER.test(name)) return null;
  if (isOutlet(name)) return name;
  if (isName(tokensOf(name)))
    return address?.kind === 'article' && !isHostOf(name, address.host) ? null : name;
  const words = name.toLowerCase().split(/[^\p{L}-]+/u);
  const isSource = (w: string, i: number) =>
    !isInfinitive(words, i) && kinds.some((set) => nouns.isIn(set, w));
  return words.some(isSource) ? name : null;
}
