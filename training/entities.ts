/**
 * Builds weights/entities.bin from the corpora that may ship as weights. Several models learn from
 * the annotated ones and label unannotated news for the next to learn from both (self-training, with
 * several teachers as in tri-training, Zhou and Li 2005). Where the teachers do not agree, any of
 * their labels may be right.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  bioes,
  Decoder,
  encodeModel,
  type Features,
  quantise,
  type SequenceModel,
} from '../src/models/index.ts';
import { styleFeature } from '../src/stages/entities/recognise/features.ts';
import { labels, typeOf } from '../src/stages/entities/recognise/labels.ts';
import { corpora, readCorpus, readers } from './entity-corpora.ts';
import { examplesOf, runsOfText } from './entity-examples.ts';
import { inMixedCase } from './letter-case.ts';
import { type PartialExample, trainPartialCrf } from './partial-crf.ts';
import { namesOf } from './readings/names.ts';
import { CORPORA, ownReadings, pageReadings, type Reading } from './readings/readings.ts';

const OPTIONS = { labels, allowed: bioes, bits: 19, rate: 0.1, dropout: 0.5, decay: 0 };
/**
 * How posts are learned. The first round's models label news, so they take posts as they are. The last
 * round's learn that posts may be in any case, and that passing over a person in one costs much: the
 * annotated ones are mostly tweets, and comments name persons more often, with less to tell them by.
 */
const AS_WRITTEN = { mixCase: false, missedPerson: 0 };
const ANY_CASE = { mixCase: true, missedPerson: 3 };
/**
 * Each round's models label the unannotated news for the next one; the mean of the last round's is
 * the model that ships. Rare features are kept only where there is little to learn from.
 */
const ROUNDS = [
  { seeds: [1, 2], epochs: 6, atLeast: 2, posts: AS_WRITTEN },
  { seeds: [11, 12, 13], epochs: 6, atLeast: 3, posts: ANY_CASE },
];
/** How often the readers' pages are seen in an epoch; what we read ourselves, which is more alike, once. */
const PAGES_REPEAT = 3;
/** Of the unannotated articles every second one is read. */
const UNANNOTATED_STEP = 2;
const PRUNE = 0.044;
/** In natural-log units: how much likelier a person is in comments than in the annotated posts. */
const LEAN = 0.5;

function annotated(
  dir: string,
  { mixCase, missedPerson }: typeof ANY_CASE,
  log: (line: string) => void,
): PartialExample[] {
  const named = (readings: readonly Reading[]) =>
    namesOf(readings).flatMap((article) => examplesOf(article, readers, 0));
  const pages = named(pageReadings(dir, 'train-gold'));
  const own = named(ownReadings(dir));
  log(`readings: ${pages.length} runs of pages, ${own.length} of our own`);
  const ofCorpora = corpora.flatMap((corpus) => {
    const written = readCorpus(dir, corpus, corpus.splits);
    const articles = mixCase ? inMixedCase(written) : written;
    const found = articles.flatMap((article) => examplesOf(article, corpus, missedPerson));
    log(`${corpus.file}: ${found.length} runs`);
    return found;
  });
  return [...ofCorpora, ...own, ...Array.from({ length: PAGES_REPEAT }, () => pages).flat()];
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

/** The mean of models over the same features, which errs less than any of them. */
function meanOf(models: readonly SequenceModel[]): SequenceModel {
  const mean = (rows: readonly ArrayLike<number>[]): Float32Array =>
    Float32Array.from(
      { length: rows[0]?.length ?? 0 },
      (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length,
    );
  return {
    labels,
    bits: OPTIONS.bits,
    weights: mean(models.map(({ weights }) => weights)),
    transitions: mean(models.map(({ transitions }) => transitions)),
  };
}

/** Makes persons likelier at capitalised words of posts, and nowhere else. */
function lean({ weights, bits }: SequenceModel): void {
  for (const opens of [false, true]) {
    const row = (styleFeature(true, 'capital', opens) & ((1 << bits) - 1)) * labels.length;
    labels.forEach((_, label) => {
      if (typeOf(label) === 'person')
        weights[row + label] = (weights[row + label] as number) + LEAN;
    });
  }
}

/** Trains and writes the model; takes some minutes. */
export function trainEntities({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const read = new Set(ownReadings(dir).map(({ id }) => id));
  // News that is annotated for quotations, not for names.
  const news = readFileSync(path.join(dir, CORPORA.polnear), 'utf8')
    .split('\n')
    .filter((line, i) => line && i % UNANNOTATED_STEP === 0)
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .filter(({ id }) => !read.has(id))
    .flatMap(({ text }) => runsOfText(text));
  let models: SequenceModel[] = [];
  for (const { seeds, posts, ...round } of ROUNDS) {
    const gold = annotated(dir, posts, log);
    const teachers = models.map((model) => new Decoder(model, bioes));
    const silver = teachers.length ? news.map((features) => labelled(features, teachers)) : [];
    log(`round: ${gold.length} annotated runs, ${silver.length} labelled by ${teachers.length}`);
    models = seeds.map((seed) =>
      trainPartialCrf([...silver, ...gold], { ...OPTIONS, ...round, seed, log }),
    );
  }
  const mean = meanOf(models);
  lean(mean);
  const { model, scale } = quantise(mean, { prune: PRUNE });
  const bytes = encodeModel(model, scale, { rounds: ROUNDS, lean: LEAN, prune: PRUNE });
  writeFileSync(new URL('../src/models/weights/entities.bin', import.meta.url), bytes);
  log(`entities: ${bytes.length} bytes`);
}
