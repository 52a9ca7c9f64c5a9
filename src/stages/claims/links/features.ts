/**
 * The features of a link for the model that judges it: the signals that hold, its address, the words
 * and the shape of its anchor, and where it stands.
 */
import { isSpeechVerb } from '../../../language/en/speech-verbs.ts';
import type { LinkContext } from './context.ts';
import { signals } from './signals.ts';

const LETTER = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
/** Words that tell nothing of what is linked. */
const SMALL_WORDS = new Set(
  'a an the of in on at for to and or by with from is are was were be has have had this that its his her their it he she they as'.split(
    ' ',
  ),
);

/** Words by which a sentence speaks to the reader or of the outlet itself. */
const ADDRESSING = ['you', 'your', 'we', 'our', 'us', 'i', 'here', '?'];

/** The words of an anchor by their case, runs as one: "Ana Ruiz" is X+, "a new report" s x+. */
const caseOf = (words: readonly string[]): string =>
  words
    .map((w) => (CAPITAL.test(w) ? 'X' : SMALL_WORDS.has(w) ? 's' : 'x'))
    .join('')
    .replace(/(.)\1+/g, '$1+')
    .slice(0, 8);

interface Path {
  readonly parts: readonly string[];
  /** Words of the last part. */
  readonly slug: readonly string[];
}

function pathOf(href: string): Path {
  const base = 'relative:///';
  const path = URL.canParse(href, base) ? new URL(href, base).pathname.toLowerCase() : '';
  const parts = path.split('/').filter(Boolean);
  const slug = (parts.at(-1) ?? '').replace(/\.\w+$/, '').split(/[^\p{L}\p{N}]+/u);
  return { parts, slug: slug.filter(Boolean) };
}

const half = (part: number, whole: number): string =>
  whole ? `${Math.round((2 * part) / whole)}` : 'none';

/** How much of the anchor, and of the sentence beside it, the address says again. */
function addressFeatures({ link, address, ownSite, words, tokens }: LinkContext): string[] {
  const { parts, slug } = pathOf(link.href);
  const telling = words.filter((w) => !SMALL_WORDS.has(w));
  const beside = new Set(tokens.map((t) => t.text.toLowerCase()).filter((w) => !words.includes(w)));
  return [
    `kind=${address.kind}`,
    `own=${ownSite}`,
    `own-kind=${ownSite} ${address.kind}`,
    `depth=${Math.min(parts.length, 5)}`,
    `slug-words=${Math.min(slug.length, 6)}`,
    `anchor-in-slug=${half(telling.filter((w) => slug.includes(w)).length, telling.length)}`,
    `slug-in-anchor=${half(slug.filter((w) => words.includes(w)).length, slug.length)}`,
    `slug-beside=${Math.min(slug.filter((w) => !SMALL_WORDS.has(w) && beside.has(w)).length, 3)}`,
    ...parts.slice(0, -1).map((part) => `part=${part.replace(/\d+/g, '9')}`),
  ];
}

function anchorFeatures({ tokens, first, after, names, shape, address }: LinkContext): string[] {
  const written = tokens.slice(first, after).flatMap(({ text }) => (LETTER.test(text) ? text : []));
  const words = written.map((w) => w.toLowerCase());
  const letterCase = caseOf(written);
  const named = [...names].sort().join('+') || 'none';
  return [
    ...[...new Set(words)].filter((w) => !SMALL_WORDS.has(w)).map((w) => `word=${w}`),
    `words=${Math.min(words.length, 8)}`,
    `first=${words[0]}`,
    `last=${words.at(-1)}`,
    `first-ends=${words[0]?.slice(-3)}`,
    `last-ends=${words.at(-1)?.slice(-3)}`,
    `case=${letterCase}`,
    `case-kind=${letterCase.includes('x') ? 'x' : 'X'} ${address.kind}`,
    `name=${named}`,
    `name-kind=${named} ${address.kind}`,
    `shape=${shape} ${words.length > 3 ? 'long' : 'short'}`,
  ];
}

function placeFeatures({ tokens, first, after, address, ...c }: LinkContext): string[] {
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? 'edge';
  const lower = tokens.map((t) => t.text.toLowerCase());
  const length = Math.max(1, tokens.length);
  const block = c.block ? c.block.end - c.block.start : 0;
  const holders = c.holders.size ? [...c.holders] : ['none'];
  return [
    `before=${word(first - 1)}`,
    `two-before=${word(first - 2)} ${word(first - 1)}`,
    `after=${word(after)}`,
    `two-after=${word(after)} ${word(after + 1)}`,
    `at=${first === 0 ? 'start' : Math.floor((3 * first) / length)}`,
    `ends=${after >= tokens.length || /^[.!?]$/.test(word(after))}`,
    `share=${Math.round((4 * (after - first)) / length)}`,
    `sentence=${tokens.length < 8 ? 'short' : tokens.length < 20 ? 'middle' : 'long'}`,
    `opens=${word(0)}`,
    `speech=${lower.some(isSpeechVerb)}`,
    ...ADDRESSING.filter((w) => lower.includes(w)).map((w) => `has=${w}`),
    ...holders.flatMap((h) => [`in=${h}`, `in-kind=${h} ${address.kind}`]),
    `block=${c.block?.role} ${block < 60 ? 'line' : block < 150 ? 'short' : 'long'}`,
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
