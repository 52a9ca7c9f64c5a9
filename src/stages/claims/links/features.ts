/**
 * The features of a link for the model that judges it: the signals that hold, what its address says
 * again of the sentence, the words of its anchor by their like, and where it stands.
 */
import { addressing, smallWords } from '../../../language/en/link-words.ts';
import { isSpeechVerb } from '../../../language/en/speech-verbs.ts';
import { standardVocabulary } from '../../../models/statement-network/words.ts';
import type { LinkContext } from './context.ts';
import { signals } from './signals.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** The telling words, cut short so that "floods" and "flooding" are one. */
const stems = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((w) => LETTER.test(w) && !smallWords.has(w)).map((w) => w.slice(0, 5)));

/** How much of some words are among others, in thirds. */
function shared(words: ReadonlySet<string>, others: ReadonlySet<string>): string {
  const among = [...words].filter((w) => others.has(w)).length;
  return words.size ? `${Math.round((3 * among) / words.size)}` : 'none';
}

/** The parts of an address's path. */
function partsOf(href: string): string[] {
  const base = 'relative:///';
  const path = URL.canParse(href, base) ? new URL(href, base).pathname.toLowerCase() : '';
  return path.split('/').filter(Boolean);
}

/** What names the page: the last part of several words, else the last. */
function slugOf(parts: readonly string[]): string[] {
  const slug = parts.findLast((part) => part.split('-').length > 2) ?? parts.at(-1) ?? '';
  return slug.replace(/\.\w+$/, '').split(/[^\p{L}\p{N}]+/u);
}

/** How much of the anchor, and of the sentence beside it, the address says again. */
function addressFeatures({ link, address, ownSite, words, lower }: LinkContext): string[] {
  const parts = partsOf(link.href);
  const slug = stems(slugOf(parts).filter((w) => w.length > 2));
  const anchor = stems(words);
  const sentence = stems(lower);
  const beside = new Set([...sentence].filter((w) => !anchor.has(w)));
  return [
    `own-kind=${ownSite} ${address.kind}`,
    `depth=${Math.min(parts.length, 5)}`,
    `anchor-in-slug=${shared(anchor, slug)}`,
    `slug-in-anchor=${shared(slug, anchor)}`,
    `slug-beside=${shared(slug, beside)}`,
  ];
}

/** Words are told by their clusters: there are too few links to learn what each word means. */
function anchorFeatures({ words, names }: LinkContext): string[] {
  const written = words.filter((w) => LETTER.test(w));
  const telling = written.filter((w) => !smallWords.has(w));
  const clusters = new Set(telling.map((w) => standardVocabulary.word(w).fine));
  return [
    ...[...clusters].map((cluster) => `like=${cluster}`),
    `words=${Math.min(written.length, 8)}`,
    `first-ends=${written[0]?.slice(-3)}`,
    `last-ends=${written.at(-1)?.slice(-3)}`,
    `name=${[...names].sort().join('+') || 'none'}`,
  ];
}

function placeFeatures({ lower, first, after, ...c }: LinkContext): string[] {
  const word = (i: number): string => lower[i] ?? 'edge';
  const holders = c.holders.size ? [...c.holders] : ['none'];
  return [
    `before=${word(first - 1)}`,
    `two-before=${word(first - 2)} ${word(first - 1)}`,
    `two-after=${word(after)} ${word(after + 1)}`,
    `speech=${lower.some(isSpeechVerb)}`,
    ...addressing.filter((w) => lower.includes(w)).map((w) => `has=${w}`),
    ...holders.map((holder) => `in=${holder}`),
    `links-in-block=${Math.min(c.linksInBlock, 4)}`,
    `place=${c.place > 0.9 ? 'end' : c.place < 0.1 ? 'start' : 'middle'}`,
  ];
}

/** The feature of a signal, by its name. */
export const signalFeature = (name: string): string => `signal=${name}`;

export const BIAS = 'bias';

/** Every feature that holds of a link in its context. */
export const linkFeatures = (context: LinkContext): string[] => [
  BIAS,
  ...signals.filter((s) => s.holds(context)).map((s) => signalFeature(s.name)),
  ...addressFeatures(context),
  ...anchorFeatures(context),
  ...placeFeatures(context),
];
