/**
 * Trains the quotation tagger on PolNeAR (Newell et al. 2018): `npm run train -- quotations
 * --corpora DIR`. The second pass learns from what a first pass made of articles that it had not
 * seen, so the first pass is trained once for each quarter of the articles and once for all; the
 * confidence from what both made of such articles, so the second is trained once for each half.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bio, encodeModel, quantise, type SequenceModel } from '../src/models/index.ts';
import { cueCandidates } from '../src/models/quotation-tagger/cue-candidates.ts';
import { type FirstPass, FirstPassTagger } from '../src/models/quotation-tagger/first-pass.ts';
import { labels } from '../src/models/quotation-tagger/labels.ts';
import { SecondPassTagger } from '../src/models/quotation-tagger/second-pass.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { content } from '../src/stages/content/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import { type CrfOptions, trainCrf } from './crf.ts';
import { trainConfidence } from './quotations-confidence.ts';
import { firstPassFrom, QUANTISED, trainFirstPass } from './quotations-first-pass.ts';
import { QUARTERS, quantised, quarterOf, saveFold } from './quotations-folds.ts';
import { type AnnotatedPassage, readPassages } from './quotations-gold.ts';
import { secondPassExample } from './quotations-second-pass.ts';
import { statementPassages } from './quotations-statements.ts';
import { placedStatements } from './readings/places.ts';
import { trainReadings } from './readings/readings.ts';

interface TrainerOptions {
  /** Folder of the corpora. */
  readonly dir: string;
  readonly log: (line: string) => void;
}

/** Chance of being a cue above which the second pass is taught; lower than where it is used. */
const TAUGHT = 0.08;
/** How often a passage that was read is learned from: there are few, and they are what is asked for. */
const READERS_WEIGHT = 2;
const weightOf = ({ domain }: AnnotatedPassage): number =>
  domain === 'readers' ? READERS_WEIGHT : 1;
const times = <T>(item: T, count: number): T[] => new Array<T>(count).fill(item);
const WEIGHTS = new URL('../src/models/weights/', import.meta.url);

const shared: Omit<CrfOptions, 'epochs' | 'rate'> = {
  labels,
  allowed: bio,
  bits: 20,
  seed: 1,
  atLeast: 3,
  keep: 560_000,
};
const FIRST: CrfOptions = { ...shared, epochs: 6, rate: 0.015 };
const SECOND: CrfOptions = { ...shared, epochs: 6, rate: 0.015 };

function write(name: string, trained: SequenceModel): string {
  const { model, scale } = quantise(trained, QUANTISED);
  const bytes = encodeModel(model, scale, { corpus: 'PolNeAR 1.0, train; readers, train' });
  writeFileSync(new URL(`${name}.bin`, WEIGHTS), bytes);
  return `${name}.bin: ${bytes.length} bytes`;
}

/** A passage with what a first pass that had not seen it made of it. */
interface Unseen {
  readonly passage: AnnotatedPassage;
  readonly pass: FirstPass;
}

/** Passages of each quarter of the articles. */
type Quarters = readonly (readonly AnnotatedPassage[])[];

/** The passages of each quarter, read by a first pass that learned from the others. */
function unseenOf(quarters: Quarters, log: TrainerOptions['log']): Unseen[][] {
  return quarters.map((unseen, quarter): Unseen[] => {
    const seen = quarters.filter((_, k) => k !== quarter).flat();
    const model = trainFirstPass(weighed(seen), FIRST);
    const tagger = new FirstPassTagger(quantised(model));
    saveFold(`first-${quarter}`, model);
    log(`quarter ${quarter + 1} of ${QUARTERS}: first pass`);
    return unseen.map((passage) => ({ passage, pass: tagger.run(passage.passage).pass }));
  });
}

const weighed = (passages: readonly AnnotatedPassage[]): AnnotatedPassage[] =>
  passages.flatMap((passage) => times(passage, weightOf(passage)));

const quartered = <T>(articles: readonly (readonly [index: number, passages: readonly T[]])[]) =>
  Array.from({ length: QUARTERS }, (_, quarter) =>
    articles.flatMap(([index, passages]) => (quarterOf({ index }) === quarter ? passages : [])),
  );

/** The passages that were read, with sources as passes see them that learned from a half of PolNeAR each. */
function readPassagesOf(
  dir: string,
  polnear: readonly AnnotatedPassage[][],
  log: TrainerOptions['log'],
): Quarters {
  const half = (k: number) => polnear.filter((_, i) => i % 2 === k).flat();
  const first = firstPassFrom(half(0), FIRST);
  const passes = half(1).map((passage) => ({ passage, pass: first.run(passage.passage).pass }));
  const second = new SecondPassTagger(quantised(trainSecondPass(passes)));
  log('sources of the readings');
  const stages = [content(), sentences()];
  return quartered(
    trainReadings(dir).map((reading) => {
      const article = runPipeline(reading.input, stages);
      const statements = placedStatements(article, reading);
      return [reading.index, statementPassages(article, statements, first, second)] as const;
    }),
  );
}

function trainSecondPass(passages: readonly Unseen[], log?: TrainerOptions['log']): SequenceModel {
  const examples = passages.flatMap(({ passage, pass }) =>
    cueCandidates(pass, TAUGHT).flatMap((cue) => {
      const example = secondPassExample(passage, pass, cue);
      return example ? times(example, weightOf(passage)) : [];
    }),
  );
  return trainCrf(examples, { ...SECOND, ...(log && { log }) });
}

/**
 * Builds weights/quotations.bin (first pass) and quotation-parts.bin (second pass), the folds from
 * which the confidence learns, and quotation-confidence.bin.
 */
export function trainQuotations({ dir, log }: TrainerOptions): void {
  const polnear = readPassages(join(dir, 'quotes/polnear-train.jsonl'));
  const read = readPassagesOf(dir, polnear, log);
  const annotated = quartered(polnear.map((passages, index) => [index, passages] as const));
  const passages = annotated.map((quarter, k) => [...quarter, ...(read[k] ?? [])]);
  const quarters = unseenOf(passages, log);
  for (const half of [0, 1]) {
    const seen = quarters.filter((_, k) => k % 2 !== half).flat();
    saveFold(`second-${half}`, trainSecondPass(seen));
    log(`half ${half + 1} of 2: second pass`);
  }
  log(write('quotation-parts', trainSecondPass(quarters.flat(), log)));
  log(write('quotations', trainFirstPass(weighed(passages.flat()), { ...FIRST, log })));
  trainConfidence({ dir, log });
}
