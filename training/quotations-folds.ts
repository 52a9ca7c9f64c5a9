/**
 * Passes that learned from a part of the articles, kept between trainers in `.build/folds`: the
 * confidence is trained on what they make of the other part. An article belongs to the quarter of
 * its place among all that are trained on, PolNeAR first, then the readers.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel, encodeModel, quantise, type SequenceModel } from '../src/models/index.ts';
import { FirstPassTagger } from '../src/models/quotation-tagger/first-pass.ts';
import { SecondPassTagger } from '../src/models/quotation-tagger/second-pass.ts';
import { QuotationTagger } from '../src/models/quotation-tagger/tagger.ts';
import { Confidence } from '../src/stages/quotations/confidence/confidence.ts';
import { rankBy } from '../src/stages/quotations/speaker/rank.ts';
import { QUANTISED } from './quotations-first-pass.ts';

export const QUARTERS = 4;

const FOLDS = new URL('../.build/folds/', import.meta.url);

/** The model as it would ship. */
export function quantised(trained: SequenceModel): SequenceModel & { readonly scale: number } {
  const { model, scale } = quantise(trained, QUANTISED);
  return { ...model, scale };
}

/** Keeps a model; one that has a scale is quantised already. */
export function saveFold(name: string, trained: SequenceModel & { readonly scale?: number }): void {
  mkdirSync(FOLDS, { recursive: true });
  const { scale } = trained;
  const kept = scale === undefined ? quantised(trained) : { ...trained, scale };
  writeFileSync(new URL(`${name}.bin`, FOLDS), encodeModel(kept, kept.scale, {}));
}

const load = (name: string) => decodeModel(readFileSync(new URL(`${name}.bin`, FOLDS)));

/** An article of the readers belongs to the fold of its place among them. */
export const SPEAKER_FOLDS = 5;

/** The tagger, the confidence and the ranker of speakers that have not seen an article of the readers, by its place among them. */
export function foldReaders(dir: string) {
  const before = readFileSync(join(dir, 'quotes/polnear-train.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean).length;
  const taggers = foldTaggers();
  const ranks = Array.from({ length: SPEAKER_FOLDS }, (_, k) => rankBy(load(`speakers-${k}`)));
  const confidences = taggers.map((_, quarter) => new Confidence(load(`confidence-${quarter}`)));
  return (article: number) => {
    const quarter = (before + article) % QUARTERS;
    const [tagger, confidence] = [taggers[quarter], confidences[quarter]];
    const rank = ranks[article % SPEAKER_FOLDS];
    if (!tagger || !confidence || !rank) throw new Error(`No fold for article ${article}.`);
    return { tagger, confidence, rank };
  };
}

/** For each quarter a tagger that has not seen its articles. */
export function foldTaggers(): QuotationTagger[] {
  return Array.from({ length: QUARTERS }, (_, quarter) => {
    const first = new FirstPassTagger(load(`first-${quarter}`));
    return new QuotationTagger(first, new SecondPassTagger(load(`second-${quarter % 2}`)));
  });
}
