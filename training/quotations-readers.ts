/**
 * Readers' gold as examples for the tagger. The gold names the speaker and not the words that stand
 * for him beside the cue, so those are what a tagger that learned from PolNeAR makes of the passage
 * when the gold's content and cue are given.
 */
import type { Span } from '../src/article/index.ts';
import type { FirstPassTagger } from '../src/models/quotation-tagger/first-pass.ts';
import { type Passage, passagesOf, spanOf } from '../src/models/quotation-tagger/passage.ts';
import type { SecondPassTagger } from '../src/models/quotation-tagger/second-pass.ts';
import { passageFeatures } from './quotations-first-pass.ts';
import {
  type AnnotatedPassage,
  type AnnotatedQuote,
  goldLabels,
  tokenAt,
} from './quotations-gold.ts';
import type { PlacedStatement, ReadersArticle } from './readers-gold.ts';

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
    .map(({ content, cue }): AnnotatedQuote & { readonly source: null } => ({
      content: content.map((piece) => widened(text, piece)),
      cue: cue && isHere(cue) ? [[cue.start, cue.end]] : null,
      source: null,
    }));
}

/** The passages of each article that hold a statement. */
export function readersPassages(
  articles: readonly ReadersArticle[],
  first: FirstPassTagger,
  second: SecondPassTagger,
): AnnotatedPassage[][] {
  return articles.map(({ article, statements }) =>
    passagesOf(article).passages.flatMap((passage): AnnotatedPassage[] => {
      const bare = quotesIn(article.text, passage, statements);
      if (!bare.length) return [];
      const { pass } = first.run(passage);
      const own = second.passageSums(passage, passageFeatures(passage).shared);
      const quotes = bare.map((quote): AnnotatedQuote => {
        const [cue] = quote.cue ?? [];
        if (!cue) return quote;
        const range = { first: tokenAt(passage, cue[0]), last: tokenAt(passage, cue[1] - 1) };
        const source = second.sourceGiven(passage, pass, own, range, goldLabels(passage, [quote]));
        return { ...quote, source: source.map((r) => pair(spanOf(passage, r))) };
      });
      return [{ passage, quotes, labels: goldLabels(passage, quotes), domain: 'readers' }];
    }),
  );
}

const pair = ({ start, end }: Span): readonly [number, number] => [start, end];
