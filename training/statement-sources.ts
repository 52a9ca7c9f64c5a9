/**
 * Readers' gold as attributions: the gold names the speaker and not the words that stand for him beside
 * the cue. These are PolNeAR's where it annotates the same cue; else they hold the gold's own words where
 * these stand in the cue's sentence; of others it is not known which they are.
 */
import { overlaps, type Span } from '../src/article/index.ts';
import type { Passage } from '../src/models/statement-network/passage.ts';
import { type AnnotatedQuote, type Pair, tokenAt } from './quotations-gold.ts';
import type { PlacedStatement } from './readings/places.ts';
import { placesOf, wordsOf } from './readings/words.ts';

const OPENS = /["“„«‘']/;
const CLOSES = /["”»’']/;
const STOP = /[.,?!…]/;
const THAT = /\bthat\s+$/i;

/**
 * A statement as an attribution; `source` is undefined where nobody knows its words, and `names` is set
 * where these are only the name that stands in them.
 */
export type ReadAttribution = Omit<AnnotatedQuote, 'source'> & {
  readonly source: AnnotatedQuote['source'] | undefined;
  readonly names?: boolean;
};

const pair = ({ start, end }: Span): Pair => [start, end];

/** As PolNeAR has it: with the marks around it, the stop within them, and the "that" before it. */
function widened(text: string, { start, end }: Span): Pair {
  let [first, last] = [start, end];
  const that = THAT.exec(text.slice(Math.max(0, first - 8), first));
  if (that) first -= that[0].length;
  if (OPENS.test(text.charAt(first - 1))) first--;
  let stop = last;
  while (STOP.test(text.charAt(stop))) stop++;
  if (CLOSES.test(text.charAt(stop))) last = stop + 1;
  return [first, last];
}

type Bare = Pick<PlacedStatement, 'gold'> & Omit<AnnotatedQuote, 'source'>;

/** The gold's words for the speaker in the sentence of the cue, nearest to it and outside what is said. */
function namedBeside(p: Passage, { gold, content, cue: pieces }: Bare): Span | null {
  const [cue] = pieces ?? [];
  if (!cue || !gold.speaker) return null;
  const [first, last] = [tokenAt(p, cue[0]), tokenAt(p, cue[1] - 1)];
  const sentence = p.span({ first: p.sentenceOf(first).first, last: p.sentenceOf(last).last });
  const words = wordsOf(p.text.slice(sentence.start, sentence.end));
  const name = wordsOf(gold.speaker);
  const names = gold.kind === 'person' ? [name, name.slice(-1)] : [name];
  const found = names.flatMap((phrase) =>
    placesOf(words, phrase).flatMap((i): Span[] => {
      const [from, to] = [words[i], words[i + phrase.length - 1]];
      if (!from || !to) return [];
      const span = { start: sentence.start + from.start, end: sentence.start + to.end };
      const isTaken = [...content, cue].some(([start, end]) => overlaps({ start, end }, span));
      return isTaken ? [] : [span];
    }),
  );
  const away = (s: Span) => Math.max(s.start - cue[1], cue[0] - s.end);
  return found.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** The statements of which words stand in the passage; `known` are the attributions that PolNeAR has there. */
export function attributionsOf(
  p: Passage,
  statements: readonly PlacedStatement[],
  known: readonly AnnotatedQuote[] = [],
): ReadAttribution[] {
  const isHere = (span: Span) => overlaps(span, p);
  return statements
    .filter((s) => s.content.some(isHere))
    .map(({ gold, content: words, cue }): ReadAttribution => {
      const content = words.map((piece) => widened(p.text, piece));
      if (!cue || !isHere(cue)) return { content, cue: null, source: undefined };
      const bare = { gold, content, cue: [pair(cue)] };
      const same = known.find((q) => q.cue?.some(([s, e]) => s < cue.end && cue.start < e));
      if (same) return { ...bare, source: same.source };
      const named = namedBeside(p, bare);
      return named
        ? { ...bare, source: [pair(named)], names: true }
        : { ...bare, source: undefined };
    });
}
