/**
 * Readers' gold as examples for the tagger. The gold names the speaker and not the words that stand
 * for him beside the cue, so those are what a tagger that learned from PolNeAR makes of the passage
 * when the gold's content and cue are given; where it finds none, or others than the words by which
 * the gold describes somebody without a name, they are the gold's own where they stand beside the cue.
 */
import { type ArticleRecord, overlaps, type Span } from '../src/article/index.ts';
import type { FirstPassTagger } from '../src/models/quotation-tagger/first-pass.ts';
import { type Passage, passagesOf } from '../src/models/quotation-tagger/passage.ts';
import type { SecondPassTagger } from '../src/models/quotation-tagger/second-pass.ts';
import { passageFeatures } from './quotations-first-pass.ts';
import {
  type AnnotatedPassage,
  type AnnotatedQuote,
  goldLabels,
  tokenAt,
} from './quotations-gold.ts';
import type { PlacedStatement } from './readings/places.ts';
import { placesOf, wordsOf } from './readings/words.ts';

const OPENS = /["“„«‘']/;
const CLOSES = /["”»’']/;
const STOP = /[.,?!…]/;
const THAT = /\bthat\s+$/i;

/** As PolNeAR has it: with the marks around it, the stop within them, and the "that" before it. */
function widened(text: string, { start, end }: Span): readonly [number, number] {
  let [first, last] = [start, end];
  const that = THAT.exec(text.slice(Math.max(0, first - 8), first));
  if (that) first -= that[0].length;
  if (OPENS.test(text.charAt(first - 1))) first--;
  let stop = last;
  while (STOP.test(text.charAt(stop))) stop++;
  if (CLOSES.test(text.charAt(stop))) last = stop + 1;
  return [first, last];
}

/** The passage's statements without their sources. */
function quotesIn(text: string, p: Passage, statements: readonly PlacedStatement[]) {
  const [from, to] = [p.tokens[0]?.start ?? 0, p.tokens.at(-1)?.end ?? 0];
  const isHere = ({ start, end }: Span) => start < to && end > from;
  return statements
    .filter((s) => s.content.some(isHere))
    .map(({ gold, content, cue }) => ({
      gold,
      content: content.map((piece) => widened(text, piece)),
      cue: cue && isHere(cue) ? pair(cue) : null,
    }));
}

type Bare = ReturnType<typeof quotesIn>[number];

/** The gold's words for the speaker in the sentence of the cue, nearest to it and outside what is said. */
function namedBeside(text: string, p: Passage, { gold, content, cue }: Bare): Span | null {
  if (!cue || !gold.speaker) return null;
  const [first, last] = [tokenAt(p, cue[0]), tokenAt(p, cue[1] - 1)];
  const opens = p.sentences[p.sentence[first] ?? 0];
  const closes = p.sentences[p.sentence[last] ?? 0];
  if (!opens || !closes) return null;
  const sentence = p.span({ first: opens.first, last: closes.last });
  const words = wordsOf(text.slice(sentence.start, sentence.end));
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

/** The words that stand for the speaker, of those that the tagger found and those of the gold. */
function sourceOf(
  text: string,
  p: Passage,
  quote: Bare,
  guessed: readonly Span[],
): readonly Span[] {
  const named = namedBeside(text, p, quote);
  if (!named || guessed.some((g) => g.start <= named.start && named.end <= g.end)) return guessed;
  return guessed.length && quote.gold.kind === 'person' ? guessed : [named];
}

/** The passages of an article that hold a statement. */
export function statementPassages(
  article: ArticleRecord,
  statements: readonly PlacedStatement[],
  first: FirstPassTagger,
  second: SecondPassTagger,
): AnnotatedPassage[] {
  return passagesOf(article).passages.flatMap((passage): AnnotatedPassage[] => {
    const bare = quotesIn(article.text, passage, statements);
    if (!bare.length) return [];
    const { pass } = first.run(passage);
    const own = second.passageSums(passage, passageFeatures(passage).shared);
    const quotes = bare.map((quote): AnnotatedQuote => {
      const { content, cue } = quote;
      if (!cue) return { content, cue, source: null };
      const range = { first: tokenAt(passage, cue[0]), last: tokenAt(passage, cue[1] - 1) };
      const known = goldLabels(passage, [{ content, cue: [cue], source: null }]);
      const guessed = second.sourceGiven(passage, pass, own, range, known);
      const spans = guessed.map((r) => passage.span(r));
      return {
        content,
        cue: [cue],
        source: sourceOf(article.text, passage, quote, spans).map(pair),
      };
    });
    return [{ passage, quotes, labels: goldLabels(passage, quotes), domain: 'readers' }];
  });
}

const pair = ({ start, end }: Span): readonly [number, number] => [start, end];
