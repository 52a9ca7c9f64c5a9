/**
 * Reads who says what in an article: cues, sources and contents, found by a trained tagger and
 * joined. Read once an article; the quotations and the attributions stage share the reading.
 */
import type { Span } from '../../article/index.ts';
import type { QuotedSpan } from '../../nlp/index.ts';
import { bio, FeatureBuffer } from '../sequence-model.ts';
import { loadModel } from '../weights-file.ts';
import { Chain } from './chain.ts';
import { emissions } from './emissions.ts';
import { addFeatures } from './features.ts';
import { labels } from './labels.ts';
import { link, type Parts } from './link.ts';
import { type Passage, passagesOf, type Range, type Readable } from './passage.ts';

/** One attribution as read: spans over the article's text, not yet trimmed of quotation marks. */
export interface Reading {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly score: number;
  readonly by: string;
}

export interface ArticleReading {
  readonly readings: readonly Reading[];
  readonly quoted: readonly QuotedSpan[];
}

const NAME = 'quotations';

class Tagger {
  readonly #model = loadModel(NAME);
  readonly #scale = this.#model.scale;
  readonly #chain = new Chain(
    labels,
    bio,
    Array.from(this.#model.transitions, (t) => t / this.#scale),
  );
  readonly #features = new FeatureBuffer();
  #scores = new Float64Array(1 << 12);

  parts(p: Passage): Parts {
    const buffer = this.#features;
    buffer.reset();
    addFeatures(p, buffer);
    const cells = buffer.length * labels.length;
    if (this.#scores.length < cells) this.#scores = new Float64Array(cells * 2);
    emissions(this.#model, this.#scale, buffer, this.#scores);
    return partsOf(this.#chain.best(this.#scores, buffer.length));
  }
}

function partsOf(path: Uint8Array): Parts {
  const parts: Record<string, Range[]> = { content: [], cue: [], source: [] };
  for (let i = 0; i < path.length; i++) {
    const label = labels[path[i] as number] ?? 'O';
    if (!label.startsWith('B-')) continue;
    let last = i;
    while (last + 1 < path.length && path[last + 1] === (path[i] as number) + 1) last++;
    parts[label.slice(2)]?.push({ first: i, last });
  }
  return { content: parts.content ?? [], cue: parts.cue ?? [], source: parts.source ?? [] };
}

let tagger: Tagger | undefined;
const cache = new WeakMap<readonly Span[], ArticleReading>();

function read(article: Readable): ArticleReading {
  tagger ??= new Tagger();
  const { passages, spans } = passagesOf(article);
  const readings: Reading[] = [];
  for (const p of passages) {
    const span = ({ first, last }: Range): Span => ({
      start: p.tokens[first]?.start ?? 0,
      end: p.tokens[last]?.end ?? 0,
    });
    for (const { content, cue, source } of link(p, tagger.parts(p)))
      readings.push({
        content: content.map(span),
        cue: cue ? [span(cue)] : [],
        source: source ? [span(source)] : [],
        score: 0.6,
        by: 'quotation-tagger',
      });
  }
  readings.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return { readings, quoted: spans };
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
