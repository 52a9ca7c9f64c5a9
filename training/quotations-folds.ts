/**
 * Passes that learned from a part of the articles, kept between trainers in `.build/folds`: the
 * confidence is trained on what they make of the other part. An article belongs to the quarter of
 * its place in its corpus, so an article of PolNeAR that was read as well is in one quarter only.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  decodeModel,
  decodeTable,
  encodeModel,
  quantise,
  type SequenceModel,
} from '../src/models/index.ts';
import { FirstPassTagger } from '../src/models/quotation-tagger/first-pass.ts';
import { SecondPassTagger } from '../src/models/quotation-tagger/second-pass.ts';
import { QuotationTagger } from '../src/models/quotation-tagger/tagger.ts';
import { StatementNetwork } from '../src/models/statement-network/network.ts';
import { Confidence } from '../src/stages/quotations/confidence/confidence.ts';
import { rankBy } from '../src/stages/quotations/speaker/rank.ts';
import { QUANTISED } from './quotations-first-pass.ts';
import type { Reading } from './readings/readings.ts';

export const QUARTERS = 4;

const FOLDS = new URL('../.build/folds/', import.meta.url);

/** The model as it would ship. */
export function quantised(trained: SequenceModel): SequenceModel & { readonly scale: number } {
  const { model, scale } = quantise(trained, QUANTISED);
  return { ...model, scale };
}

/** Keeps a weights file. */
export function keepFold(name: string, bytes: Uint8Array): void {
  mkdirSync(FOLDS, { recursive: true });
  writeFileSync(new URL(`${name}.bin`, FOLDS), bytes);
}

/** Keeps a model; one that has a scale is quantised already. */
export function saveFold(name: string, trained: SequenceModel & { readonly scale?: number }): void {
  const { scale } = trained;
  const kept = scale === undefined ? quantised(trained) : { ...trained, scale };
  keepFold(name, encodeModel(kept, kept.scale, {}));
}

const bytesOf = (name: string): Buffer => readFileSync(new URL(`${name}.bin`, FOLDS));
const load = (name: string) => decodeModel(bytesOf(name));

/** For each quarter a network that has not seen its articles. */
export const foldNetworks = (): StatementNetwork[] =>
  Array.from(
    { length: QUARTERS },
    (_, quarter) =>
      new StatementNetwork({
        dense: load(`statement-network-${quarter}`),
        words: decodeTable(bytesOf(`statement-words-${quarter}`)),
      }),
  );

/** Parts of the readings of which each has a ranker of speakers that has not seen it. */
export const SPEAKER_FOLDS = 5;

type Place = Pick<Reading, 'index'>;

export const quarterOf = ({ index }: Place): number => index % QUARTERS;
export const speakerFoldOf = ({ index }: Place): number => index % SPEAKER_FOLDS;

/** The tagger, the network, the confidence and the ranker of speakers that have not seen a reading. */
export function foldParts() {
  const [taggers, networks] = [foldTaggers(), foldNetworks()];
  const ranks = Array.from({ length: SPEAKER_FOLDS }, (_, k) => rankBy(load(`speakers-${k}`)));
  const confidences = taggers.map((_, quarter) => new Confidence(load(`confidence-${quarter}`)));
  return (reading: Place) => {
    const tagger = taggers[quarterOf(reading)];
    const network = networks[quarterOf(reading)];
    const confidence = confidences[quarterOf(reading)];
    const rank = ranks[speakerFoldOf(reading)];
    if (!tagger || !network || !confidence || !rank)
      throw new Error(`No fold for article ${reading.index}.`);
    return { tagger, network, confidence, rank };
  };
}

/** For each quarter a tagger that has not seen its articles. */
export function foldTaggers(): QuotationTagger[] {
  return Array.from({ length: QUARTERS }, (_, quarter) => {
    const first = new FirstPassTagger(load(`first-${quarter}`));
    return new QuotationTagger(first, new SecondPassTagger(load(`second-${quarter % 2}`)));
  });
}
