/** Trains the quotation tagger on PolNeAR (Newell et al. 2018): `npm run train -- quotations --corpora DIR`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bio, encodeModel, FeatureBuffer, quantise } from '../src/models/index.ts';
import { addFeatures } from '../src/models/quotation-tagger/features.ts';
import { labels } from '../src/models/quotation-tagger/labels.ts';
import { passagesOf } from '../src/models/quotation-tagger/passage.ts';
import { paragraphsOf } from '../src/stages/content/plain-text.ts';
import { splitSentences } from '../src/stages/sentences/split.ts';
import { type CrfExample, trainCrf } from './crf.ts';
import { type AnnotatedArticle, goldLabels } from './quotations-gold.ts';

const WEIGHTS = new URL('../src/models/weights/', import.meta.url);

/** Reads an annotated corpus, one article a line. */
export function readArticles(file: string): AnnotatedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnnotatedArticle);
}

export function trainQuotations(corpora: string): void {
  const buffer = new FeatureBuffer();
  const examples: CrfExample[] = [];
  for (const { text, quotes } of readArticles(join(corpora, 'quotes/polnear-train.jsonl'))) {
    const blocks = paragraphsOf(text);
    const sentences = blocks.flatMap((b) => splitSentences(text, b.start, b.end));
    for (const passage of passagesOf({ text, blocks, sentences }).passages) {
      buffer.reset();
      addFeatures(passage, buffer);
      examples.push({ features: buffer.copy(), gold: goldLabels(passage, quotes) });
    }
  }
  const trained = trainCrf(examples, {
    labels,
    allowed: bio,
    bits: 20,
    epochs: 6,
    seed: 1,
    rate: 0.01,
    atLeast: 3,
    dropout: 0,
    decay: 0,
    log: console.error,
  });
  const { model, scale } = quantise(trained, { prune: 0.05 });
  const bytes = encodeModel(model, scale, { corpus: 'PolNeAR 1.0, train' });
  mkdirSync(WEIGHTS, { recursive: true });
  writeFileSync(new URL('quotations.bin', WEIGHTS), bytes);
  console.error(`quotations.bin: ${bytes.length} bytes`);
}
