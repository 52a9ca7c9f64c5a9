/**
 * Builds weights/entities.bin from the corpora that may ship as weights: several models learn from
 * the annotated ones and label unannotated news; the last learns from both. Where the models do not
 * agree, any of their labels may be right.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  bioes,
  Decoder,
  encodeModel,
  type Features,
  mix,
  quantise,
  type SequenceModel,
} from '../src/models/index.ts';
import { labels, OUTSIDE } from '../src/stages/entities/recognise/labels.ts';
import { corpora, readCorpus } from './entity-corpora.ts';
import { examplesOf, runsOfText } from './entity-examples.ts';
import { type PartialExample, trainPartialCrf } from './partial-crf.ts';

const OPTIONS = { labels, allowed: bioes, bits: 19, rate: 0.1, dropout: 0.5, decay: 0 };
const TEACHERS = { seeds: [1, 2, 3], epochs: 10, atLeast: 2 };
const STUDENT = { seed: 11, epochs: 8, atLeast: 3 };
/** News that is annotated for quotations, not for names (PolNeAR). */
const UNANNOTATED = 'quotes/polnear-train.jsonl';
const PRUNE = 0.04;
/** How much "outside" is held back, in log units: chosen for balance of precision and recall. */
const BOLDNESS = 0.3;

function annotated(dir: string, log: (line: string) => void): PartialExample[] {
  return corpora.flatMap((corpus) => {
    const found = readCorpus(dir, corpus, corpus.splits).flatMap((a) => examplesOf(a, corpus));
    log(`${corpus.file}: ${found.length} runs`);
    return found;
  });
}

/** Labels a run by each teacher; a label that one of them gives may be right. */
function labelled(features: Features, teachers: readonly Decoder[]): PartialExample {
  const right = new Uint8Array(features.length * labels.length);
  for (const teacher of teachers)
    teacher.decode(features).forEach((label, i) => {
      right[i * labels.length + label] = 1;
    });
  return { features, right };
}

/** Takes from the weight of "outside" in the feature that every piece has. */
function emboldened(model: SequenceModel): SequenceModel {
  const row = (mix(0, 0) & ((1 << model.bits) - 1)) * labels.length;
  const weights = Float32Array.from(model.weights);
  weights[row + OUTSIDE] = (weights[row + OUTSIDE] as number) - BOLDNESS;
  return { ...model, weights };
}

/** Trains and writes the model; takes some minutes. */
export function trainEntities({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const gold = annotated(dir, log);
  const teachers = TEACHERS.seeds.map((seed) => {
    log(`teacher ${seed}`);
    return new Decoder(trainPartialCrf(gold, { ...OPTIONS, ...TEACHERS, seed, log }), bioes);
  });
  const silver = readFileSync(path.join(dir, UNANNOTATED), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => runsOfText((JSON.parse(line) as { text: string }).text))
    .map((features) => labelled(features, teachers));
  log(`student: ${gold.length} annotated runs and ${silver.length} labelled by the teachers`);
  const trained = trainPartialCrf([...silver, ...gold], { ...OPTIONS, ...STUDENT, log });
  const { model, scale } = quantise(emboldened(trained), { prune: PRUNE });
  const bytes = encodeModel(model, scale, { teachers: TEACHERS, student: STUDENT, PRUNE });
  writeFileSync(new URL('../src/models/weights/entities.bin', import.meta.url), bytes);
  log(`entities: ${bytes.length} bytes`);
}
