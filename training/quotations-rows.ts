/**
 * How likely a whole row is right: trained on the rows that the stage makes of the readers' articles
 * with a tagger and a confidence that had not seen them. `npm run train -- quotations-rows`.
 */
import { writeFileSync } from 'node:fs';
import { encodeModel, quantise, type SequenceModel } from '../src/models/index.ts';
import { standardVocabulary } from '../src/models/quotation-tagger/words.ts';
import { content } from '../src/stages/content/index.ts';
import { entities } from '../src/stages/entities/index.ts';
import { boundaries } from '../src/stages/quotations/boundaries/index.ts';
import { rowFeatures } from '../src/stages/quotations/confidence/row.ts';
import { rowsOf } from '../src/stages/quotations/index.ts';
import { passageProposers } from '../src/stages/quotations/proposers/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import { type LogisticExample, type LogisticOptions, trainLogistic } from './logistic.ts';
import { foldReaders } from './quotations-folds.ts';
import { isRight, readReaders } from './readers-gold.ts';

const OPTIONS: LogisticOptions = { bits: 12, epochs: 30, rate: 0.05, decay: 0.02, seed: 1 };
const WEIGHTS = new URL('../src/models/weights/', import.meta.url);

const share = (part: number, all: number): string => ((100 * part) / all).toFixed(1);

function likelihood({ hashes }: LogisticExample, model: SequenceModel & { scale: number }): number {
  let sum = 0;
  for (const hash of hashes) sum += model.weights[hash & ((1 << model.bits) - 1)] ?? 0;
  return 1 / (1 + Math.exp(-sum / model.scale));
}

/** Writes weights/quotation-rows.bin; prints what thresholds give on the articles that it learned from. */
export function trainRows({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const readers = foldReaders(dir);
  const articles = readReaders(dir, 'train-gold', [content(), sentences(), entities()]);
  const examples = articles.flatMap(({ article, statements }, i): LogisticExample[] => {
    const parts = { ...readers(i), proposers: passageProposers, boundaries };
    return rowsOf({ ...article, input: { id: article.id } }, standardVocabulary, parts)
      .rows.filter(({ statement }) => statement.class === 'speech')
      .map(({ statement, words }) => ({
        hashes: Int32Array.from(
          rowFeatures({ ...statement, words, named: words ? statement.score / words : 0 }),
        ),
        right: isRight(article.text, statement, statements),
      }));
  });
  const right = examples.filter((e) => e.right).length;
  const { model, scale } = quantise(trainLogistic(examples, OPTIONS), {
    prune: 0.002,
    levels: 2047,
  });
  const bytes = encodeModel(model, scale, { corpus: 'readers' });
  writeFileSync(new URL('quotation-rows.bin', WEIGHTS), bytes);
  log(`quotation-rows.bin: ${bytes.length} bytes; ${examples.length} rows, ${right} right`);
  const all = articles.reduce((sum, { statements }) => sum + statements.length, 0);
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const likely = examples.filter((e) => likelihood(e, { ...model, scale }) >= least);
    const signed = likely.filter((e) => e.right).length;
    log(`from ${least}: ${share(signed, likely.length)}% right, ${share(signed, all)}% of the gold`);
  }
}
