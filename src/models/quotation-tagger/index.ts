/**
 * Reads who says what in an article: cues, sources and contents, found by a trained tagger in two
 * passes. Read once an article; the quotations and the attributions stage share the reading.
 */
import type { Span } from '../../article/index.ts';
import type { QuotedSpan } from '../../nlp/index.ts';
import { type Passage, passagesOf, type Range, type Readable } from './passage.ts';
import { QuotationTagger } from './tagger.ts';

export { isReportingVerb, lexiconCodes, reportingClass } from './lexicon.ts';

/** One attribution as read: spans over the article's text, not yet trimmed of quotation marks. */
export interface Reading {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly score: number;
  readonly by: string;
}

export interface ArticleReading {
  readonly passages: readonly Passage[];
  readonly readings: readonly Reading[];
  readonly quoted: readonly QuotedSpan[];
}

let tagger: QuotationTagger | undefined;
const cache = new WeakMap<readonly Span[], ArticleReading>();

function read(article: Readable): ArticleReading {
  tagger ??= new QuotationTagger();
  const { passages, spans } = passagesOf(article);
  const readings: Reading[] = [];
  for (const p of passages) {
    const span = ({ first, last }: Range): Span => ({
      start: p.tokens[first]?.start ?? 0,
      end: p.tokens[last]?.end ?? 0,
    });
    for (const { content, cue, source, score } of tagger.attributions(p))
      readings.push({
        content: content.map(span),
        cue: cue.map(span),
        source: source.map(span),
        score: Math.round(score * 1000) / 1000,
        by: 'quotation-tagger',
      });
  }
  return { passages, readings, quoted: spans };
}

/** The article's reading, computed once; the key is the sentences layer, which no stage edits. */
export function readQuotations(article: Readable): ArticleReading {
  let reading = cache.get(article.sentences);
  if (!reading) {
    reading = read(article);
    cache.set(article.sentences, reading);
  }
  return reading;
}
