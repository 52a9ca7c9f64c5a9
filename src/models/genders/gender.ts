/**
 * Whether a person is told to be a man or a woman: by a title, by a given name that nearly all who
 * bear it share, by a role. What the page itself says ("she") goes before all of them.
 */
import type { Span } from '../../article/index.ts';
import { givenNames, speakerWords } from '../../language/en/index.ts';
import { hashString } from '../hashing.ts';
import { loadTable } from '../word-table.ts';

export type Gender = 'masculine' | 'feminine';

/** The columns of `weights/given-names.bin` hold one of these. */
export const TOLD = { feminine: 1, masculine: 2 } as const;

const MARKS = /\p{M}+/gu;
/** Small letters without accents. */
const plain = (name: string): string => name.toLowerCase().normalize('NFD').replace(MARKS, '');

/** The key of a given name in `weights/given-names.bin`. */
export const givenNameKey = (name: string): number => hashString(plain(name));

/** By a title, with or without its dot: "Mr", "Dame". */
export function ofTitle(word: string): Gender | undefined {
  const title = word.toLowerCase().replace(/\.$/, '');
  if (speakerWords.masculineTitles.has(title)) return 'masculine';
  return speakerWords.feminineTitles.has(title) ? 'feminine' : undefined;
}

/** In UTF-16 units, before a name: no title is longer. */
const LONGEST_TITLE = 10;

/** By the title at the start of a name or right before it: "Dame Ann Reed", "Mr Reed". */
export function titleGender(text: string, { start, end }: Span): Gender | undefined {
  const [first = ''] = text.slice(start, end).split(/\s/, 1);
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start).trimEnd();
  return ofTitle(first) ?? ofTitle(before.split(/[^\p{L}.]/u).at(-1) ?? '');
}

/** By a given name: our own list of the commonest, then the table. */
function ofGivenName(name: string): Gender | undefined {
  const forms = [name, plain(name), givenNames.fullOf.get(name) ?? name];
  const isWomans = forms.some((form) => givenNames.women.has(form));
  const isMans = forms.some((form) => givenNames.men.has(form));
  if (isWomans !== isMans) return isWomans ? 'feminine' : 'masculine';
  if (isWomans) return undefined;
  const table = loadTable('given-names');
  const row = table.row(givenNameKey(name));
  if (row < 0) return undefined;
  return table.values[row] === TOLD.feminine ? 'feminine' : 'masculine';
}

/** By the first of at least two words of a name: "Ana Vale", "Marie-Claire Duval". */
export function ofName(words: readonly string[]): Gender | undefined {
  const [first = ''] = words;
  if (words.length < 2) return undefined;
  const name = first.toLowerCase();
  return ofGivenName(name) ?? ofGivenName(name.split('-', 1)[0] ?? '');
}

const WOMANS_ROLE = /(?:woman|[rlt]ess)$/;
const NO_WOMANS =
  /^(?:business|press|wellness|fitness|illness|fortress|wilderness|congress|stress)$/;
const MANS_ROLE = /(?<!wo)man$/;
const NO_MANS = /^(?:hu|ger|ro|ot+o)man$/;

/** By the role: "chairwoman", "actress"; "spokesman". */
export function ofRole(role: string): Gender | undefined {
  const words = role.toLowerCase().split(/[^\p{L}-]+/u);
  const isWomans = words.some((word) => WOMANS_ROLE.test(word) && !NO_WOMANS.test(word));
  const isMans = words.some((word) => MANS_ROLE.test(word) && !NO_MANS.test(word));
  return isWomans === isMans ? undefined : isWomans ? 'feminine' : 'masculine';
}
