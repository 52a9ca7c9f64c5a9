/** What the words under a link say of the page behind it, if they name it at all. */
import { isOutlet } from '../../language/en/outlets.ts';
import * as nouns from '../../language/en/source-nouns.ts';
import { sourceName } from '../../models/voices/source-name.ts';
import { isName } from '../../nlp/index.ts';

const ADDRESS = /^(?:https?:|www\.|pic\.|\S+\.(?:com|org|net)\/)/i;
const POINTER = /^(?:here|this|see|read|click|more|watch|listen|source|link)\b/i;
const kinds = [nouns.documents, nouns.data, nouns.press, nouns.socialPosts, nouns.interviews];

const tokensOf = (words: string): { text: string }[] =>
  words.split(/\s+/).map((text) => ({ text: text.replace(/[,.;:]+$/, '') }));

/**
 * The name of the page behind a link on a noun phrase: an outlet, a proper name, a report or the
 * like; null where the words belong to the statement ("two thirds of the trams").
 */
export function pageName(anchor: string): string | null {
  const name = sourceName(anchor.trim());
  if (ADDRESS.test(name) || POINTER.test(name)) return null;
  if (isOutlet(name) || isName(tokensOf(name))) return name;
  const words = name.toLowerCase().split(/[^\p{L}-]+/u);
  return kinds.some((set) => words.some((w) => nouns.isIn(set, w))) ? name : null;
}
