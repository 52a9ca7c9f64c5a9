/**
 * Named signals that tell a link that backs a statement from one that explains a name. What each is
 * worth is learned (training/links.ts).
 */
import {
  afterImperative,
  BOILERPLATE,
  COUNTED,
  furniture,
  handovers,
  imperatives,
  nounImperatives,
  pointers,
  TO_READER,
} from '../../../language/en/link-words.ts';
import { isOutlet } from '../../../language/en/outlets.ts';
import * as nouns from '../../../language/en/source-nouns.ts';
import { isName } from '../../../nlp/index.ts';
import type { LinkContext } from './context.ts';

export interface LinkSignal {
  readonly name: string;
  holds(context: LinkContext): boolean;
}

const address =
  (...kinds: LinkContext['address']['kind'][]) =>
  (c: LinkContext): boolean =>
    kinds.includes(c.address.kind);

const under = (c: LinkContext) => c.tokens.slice(c.first, c.after);
const named = (c: LinkContext): boolean => isName(under(c));
const outlet = (c: LinkContext): boolean => isOutlet(c.anchor);

/** A place, a body, an event, a law: what is new of it is told as a story, what it is on a topic page. */
const thing = (c: LinkContext): boolean => c.names.size > 0 && !c.names.has('person');

const evidenceNoun = (word: string): boolean =>
  nouns.isIn(nouns.documents, word) ||
  nouns.isIn(nouns.data, word) ||
  nouns.isIn(nouns.socialPosts, word) ||
  nouns.isIn(nouns.interviews, word);

/** The name under the link is that of the site it leads to: "Variety", "Bureau of River Forecasting". */
const namesItsSite = (c: LinkContext): boolean => {
  // "Follow us on Twitter" names the site of an account, not of what is said.
  if (!named(c) || outlet(c) || c.address.kind === 'social-profile') return false;
  const words = c.anchor.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !/^the$/i.test(word));
  const initials = words.map(([letter = '']) => (/\p{Lu}|\p{N}/u.test(letter) ? letter : ''));
  const labels = c.address.host.split('.').slice(0, -1);
  const short = initials.join('').toLowerCase();
  return (
    labels.includes(words.join('').toLowerCase()) || (short.length > 2 && labels.includes(short))
  );
};

/** The words just before the link, nearest last. */
const before = (c: LinkContext, n: number): string[] =>
  c.lower.slice(Math.max(0, c.first - n), c.first);

const FIGURE = /^\p{Sc}?\d/u;

/** Words of the anchor that may count something; in a name ("Apollo 13") only the first may. */
const numbers = (c: LinkContext): readonly string[] => (named(c) ? c.words.slice(0, 1) : c.words);

/** An address or a number of a register as it stands, which is no word of any statement. */
const ADDRESS = /^(?:https?:\/\/|www\.|doi:)\S|^doi: \S/i;

/** A page that lists all there is on something, or what a search finds. */
const isListing = (c: LinkContext): boolean =>
  address('topic', 'home', 'other')(c) &&
  /\/(?:category|categories|tags?|search)\/|\?(?:s|q|query|search)=[a-z]{3}/i.test(c.link.href);

const handedOver = (c: LinkContext): boolean => {
  const words = ` ${before(c, 5).join(' ')} `;
  // "According to [Ana Ruiz]": her own home page tells who she is, not what she said.
  if (c.address.kind === 'home' && c.names.has('person')) return false;
  return handovers.some((h) => words.includes(` ${h} `));
};

const opening = (c: LinkContext, n: number): string =>
  `${c.lower
    .slice(0, n)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')} `;

/** How many words may stand before the call: "If you like the lamp, …". */
const LONGEST_LEAD = 30;

/** The line of a list of goods: "Brass lamp, Harbour, $29". */
const isPriced = (c: LinkContext): boolean =>
  c.shape === 'noun' &&
  c.tokens.length <= 16 &&
  /[$£€]\s?\d[\d.,]*$/.test(
    c.tokens
      .map((t) => t.text)
      .join('')
      .replace(/(?<![.)])[.)]+$/, ''),
  ) &&
  c.tokens.some((t) => t.text === ',');

/** The sentence asks the reader to do something: "Sign up for …", "Be sure to download …". */
const callsToAct = (c: LinkContext): boolean => {
  const words = opening(c, LONGEST_LEAD).replace(TO_READER, '');
  const [first = '', second = ''] = words.split(' ');
  const asks =
    imperatives.has(first) || (nounImperatives.has(first) && afterImperative.has(second));
  return asks || furniture.some((f) => words.startsWith(`${f} `));
};

/** Advice on a condition: "If you want to [mend a lamp], …"; what the reader may do is no statement. */
const ifYou = (c: LinkContext): boolean => {
  const words = before(c, LONGEST_LEAD);
  const at = words.lastIndexOf('if');
  return at >= 0 && /^you(?:$|['’])/.test(words[at + 1] ?? '') && !words.includes(',', at);
};

/** It tells of the page itself: "This article was first published on …", "Here are some …". */
const isBoilerplate = (c: LinkContext): boolean => BOILERPLATE.test(opening(c, 8));

/** "Read more: …", "Follow us": words that open page furniture. */
const opensFurniture = (anchor: string): boolean => {
  const words = `${anchor.trim().toLowerCase()} `;
  return furniture.some((f) => words.startsWith(f.endsWith(':') ? f : `${f} `));
};

export const signals: readonly LinkSignal[] = [
  { name: 'address-document', holds: address('document') },
  { name: 'address-data', holds: address('data') },
  { name: 'address-social-post', holds: address('social-post') },
  { name: 'address-social-profile', holds: address('social-profile') },
  { name: 'address-topic', holds: address('topic') },
  { name: 'address-home', holds: address('home') },
  { name: 'address-reference', holds: address('reference') },
  { name: 'address-listing', holds: isListing },
  { name: 'anchor-verb', holds: (c) => c.shape === 'verb' },
  { name: 'anchor-clause', holds: (c) => c.shape === 'clause' },
  {
    name: 'anchor-number',
    holds: (c) => numbers(c).some((w) => FIGURE.test(w) || COUNTED.test(w)),
  },
  { name: 'anchor-address', holds: (c) => ADDRESS.test(c.anchor.trim()) },
  { name: 'anchor-evidence', holds: (c) => !named(c) && c.words.some(evidenceNoun) },
  { name: 'anchor-pointer', holds: (c) => pointers.has(c.anchor.trim().toLowerCase()) },
  { name: 'anchor-name', holds: (c) => named(c) && !outlet(c) },
  { name: 'anchor-thing', holds: (c) => named(c) && !outlet(c) && thing(c) },
  { name: 'anchor-site', holds: namesItsSite },
  { name: 'anchor-outlet', holds: outlet },
  { name: 'handed-over', holds: handedOver },
  { name: 'calls-to-act', holds: callsToAct },
  { name: 'if-you', holds: ifYou },
  { name: 'boilerplate', holds: isBoilerplate },
  { name: 'price-tag', holds: isPriced },
  { name: 'list-entry', holds: (c) => c.entry },
  { name: 'furniture-words', holds: (c) => opensFurniture(c.anchor) },
];
