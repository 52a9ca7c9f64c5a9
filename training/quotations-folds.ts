/**
 * Models that learned from a part of the articles, kept between trainers in `.build/folds`: the next
 * one is trained on what they make of the other part. An article belongs to the quarter of
 * its place in its corpus, so an article of PolNeAR that was read as well is in one quarter only.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decodeTrees } from '../src/models/boosted-trees.ts';
import {
  decodeModel,
  decodeTable,
  encodeModel,
  quantise,
  type SequenceModel,
} from '../src/models/index.ts';
import { StatementNetwork } from '../src/models/statement-network/network.ts';
import { Confidence } from '../src/stages/quotations/confidence/confidence.ts';
import type { RowParts } from '../src/stages/quotations/index.ts';
import { layoutProposers } from '../src/stages/quotations/proposers/index.ts';
import type { ReaderParts } from '../src/stages/quotations/reader.ts';
import { rankBy } from '../src/stages/quotations/speaker/rank.ts';
import type { Reading } from './readings/readings.ts';

export const QUARTERS = 4;

/** How weights of many features are stored. */
export const QUANTISED = { prune: 0.002, levels: 511 };

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

/** The reader that has not seen an article. */
export function foldReaders() {
  const networks = foldNetworks();
  const confidences = networks.map((_, quarter) => new Confidence(load(`confidence-${quarter}`)));
  return (reading: Place): ReaderParts => {
    const network = networks[quarterOf(reading)];
    const confidence = confidences[quarterOf(reading)];
    if (!network || !confidence) throw new Error(`No fold for article ${reading.index}.`);
    return { network, confidence, layout: layoutProposers };
  };
}

/** The reader and the ranker of speakers that have not seen an article. */
export function foldParts() {
  const readers = foldReaders();
  const ranks = Array.from({ length: SPEAKER_FOLDS }, (_, k) =>
    rankBy(load(`speakers-${k}`), decodeTrees(bytesOf(`speaker-trees-${k}`))),
  );
  return (reading: Place): RowParts => {
    const rank = ranks[speakerFoldOf(reading)];
    if (!rank) throw new Error(`No fold for article ${reading.index}.`);
    return { ...readers(reading), rank };
  };
}
