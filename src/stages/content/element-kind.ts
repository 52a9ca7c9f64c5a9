/** What an element is for, told from its name, its role and the words of its class and id. */
import type { Element } from 'domhandler';
import { remembering } from '../../article/index.ts';
import { HEADING } from './elements.ts';
import {
  CONTENT,
  CONTENT_PAIRS,
  DISCUSSION,
  FURNITURE,
  FURNITURE_PAIRS,
} from './furniture-words.ts';
import { pathInQuotation } from './in-quotation.ts';

export type Kind = 'content' | 'furniture' | 'discussion' | 'caption' | 'aside' | 'plain';

const BY_NAME: Readonly<Record<string, Kind>> = {
  nav: 'furniture',
  footer: 'furniture',
  menu: 'furniture',
  form: 'furniture',
  figcaption: 'caption',
  aside: 'aside',
};

const BY_ROLE: Readonly<Record<string, Kind>> = {
  navigation: 'furniture',
  contentinfo: 'furniture',
  banner: 'furniture',
  search: 'furniture',
  menu: 'furniture',
  menubar: 'furniture',
  dialog: 'furniture',
  alert: 'furniture',
  button: 'furniture',
  tablist: 'furniture',
  tooltip: 'furniture',
  complementary: 'aside',
};

/** In a block quotation these hold who is quoted, whatever they are called. */
const OF_QUOTATION = new Set(['blockquote', 'footer', 'figcaption']);

/** What a function says of a name: pages use the same names throughout. */
const rememberingNames = <T>(read: (names: string) => T) => remembering(read, 20_000);

/** The words of a class list or id, lower-cased: cut at punctuation and where a capital follows. */
export const nameWords: (names: string) => readonly string[] = rememberingNames((names) =>
  names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1),
);

function readNames(names: string, except?: ReadonlySet<string>): Kind {
  const parts = nameWords(names).filter((word) => !except?.has(word));
  let furniture = false;
  for (let i = 0; i < parts.length; i++) {
    const word = parts[i] ?? '';
    const pair = `${word}~${parts[i + 1] ?? ''}`;
    if (CONTENT.has(word) || CONTENT_PAIRS.has(pair)) return 'content';
    if (DISCUSSION.has(word)) return 'discussion';
    furniture ||= FURNITURE.has(word) || FURNITURE_PAIRS.has(pair);
  }
  return furniture ? 'furniture' : 'plain';
}

/** The names in a class list and an id. Most elements have no id: joined, every text would be a new one. */
const joined = (classes = '', id = ''): string => (id === '' ? classes : `${classes} ${id}`);

/** All words of an element's class and id. */
export const wordsOf = ({ attribs }: Element): readonly string[] =>
  nameWords(joined(attribs.class, attribs.id));

/** The same for an element of a page that has these words in its own name. */
export function kindIn(element: Element, words: ReadonlySet<string>): Kind {
  const kind = kindOf(element);
  if (kind !== 'furniture' || words.size === 0 || BY_NAME[element.name]) return kind;
  const { class: classes, id, role } = element.attribs;
  return (role && BY_ROLE[role]) || readNames(`${classes ?? ''} ${id ?? ''}`, words);
}

const fromNames = rememberingNames((names) => readNames(names));

const kinds = new WeakMap<Element, Kind>();

/** The kind of one element, its ancestors aside; worked out once. */
export function kindOf(element: Element): Kind {
  let kind = kinds.get(element);
  if (kind === undefined) {
    kind = kindByAttributes(element);
    kinds.set(element, kind);
  }
  return kind;
}

function kindByAttributes(element: Element): Kind {
  const { itemprop, role, class: classes } = element.attribs;
  // The id of a heading is made of its own words.
  const id = HEADING.has(element.name) ? '' : element.attribs.id;
  if (itemprop && /\barticleBody\b/i.test(itemprop)) return 'content';
  if (OF_QUOTATION.has(element.name) && pathInQuotation(element)) return 'plain';
  const byName = BY_NAME[element.name] ?? (role ? BY_ROLE[role] : undefined);
  if (byName) return byName;
  if (element.attribs['aria-hidden'] === 'true') return 'furniture';
  return classes || id ? fromNames(joined(classes, id)) : 'plain';
}
