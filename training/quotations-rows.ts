/**
 * How likely a whole row is right: trained on the rows that the stage makes of the readers' articles
 * with a network and a confidence that had not seen them. `npm run train -- quotations-rows`.
 */
import { writeFileSync } from 'node:fs';
import { encodeModel, quantise, type SequenceModel } from '../src/models/index.ts';
import { standardVocabulary } from '../src/models/statement-network/words.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { content } from '../src/stages/content/index.ts';
import { entities } from '../src/stages/entities/index.ts';
import { ALONE, besideRows } from '../src/stages/quotations/confidence/beside.ts';
import { BIAS, rowFeatures } from '../src/stages/quotations/confidence/row.ts';
import { type RowParts, rowsOf, shippedParts } from '../src/stages/quotations/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import { type LogisticExample, type LogisticOptions, trainLogistic } from './logistic.ts';
import { foldParts } from './quotations-folds.ts';
import { placedStatements, readIn } from './readings/places.ts';
import { ownReadings, pageReadings, type Reading } from './readings/readings.ts';
import { rightParts } from './readings/right.ts';
import { areaUnderCurve } from './reliability.ts';

const OPTIONS: LogisticOptions = { bits: 12, epochs: 20, rate: 0.02, decay: 0.2, seed: 1 };
/** Of the development articles, for the figures that are printed. */
const FOLDS = 5;
const WEIGHTS = new URL('../src/models/weights/', import.meta.url);

const share = (part: number, all: number): string => ((100 * part) / all).toFixed(1);

function logOdds({ hashes }: LogisticExample, { weights, bits, scale }: Model): number {
  let sum = 0;
  for (const hash of hashes) sum += weights[hash & ((1 << bits) - 1)] ?? 0;
  return sum / scale;
}

const likelihood = (row: LogisticExample, model: Model): number =>
  1 / (1 + Math.exp(-logOdds(row, model)));

/** A row with the fold of its article, for cross-validation. */
type Example = LogisticExample & { readonly fold: number };

interface Rows {
  readonly examples: readonly Example[];
  /** Of the readers, whether we found them or not. */
  readonly statements: number;
}

const stages = [content(), sentences(), entities()];

function rowsOfReading(reading: Reading, parts: RowParts): Rows {
  const article = runPipeline(reading.input, stages);
  const statements = placedStatements(article, reading);
  const wasRead = readIn(article, reading);
  const { text } = article;
  const layers = { ...article, input: { id: article.id } };
  const { rows } = rowsOf(layers, standardVocabulary, parts);
  const beside = besideRows(text, rows);
  const examples = rows.flatMap((row, k): Example[] => {
    const { statement } = row;
    if (statement.class !== 'speech' || !wasRead(statement.content[0]?.start ?? 0)) return [];
    const features = rowFeatures(row, text, beside[k] ?? ALONE);
    const hashes = Int32Array.from(features);
    const fold = reading.index % FOLDS;
    return rightParts(article, statement, statements).map((right) => ({ hashes, right, fold }));
  });
  return { examples, statements: statements.length };
}

function rowsOfAll(readings: readonly Reading[], partsOf: (reading: Reading) => RowParts): Rows {
  const all = readings.map((reading) => rowsOfReading(reading, partsOf(reading)));
  return {
    examples: all.flatMap((rows) => rows.examples),
    statements: all.reduce((sum, rows) => sum + rows.statements, 0),
  };
}

type Model = SequenceModel & { readonly scale: number };

const quantised = (trained: SequenceModel): Model => {
  const { model, scale } = quantise(trained, { prune: 0.002, levels: 2047 });
  return { ...model, scale };
};

const STEPS = 2000;
const RATE = 0.05;

/**
 * The model with its log odds stretched and moved so that they fit the rows (Platt 1999). The folds
 * have learned from less than the parts that ship, so their rows are right less often at the same
 * likelihood.
 */
function calibrated(trained: SequenceModel, rows: readonly LogisticExample[]): Model {
  const odds = rows.map((row) => logOdds(row, { ...trained, scale: 1 }));
  let [slope, shift] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [bySlope, byShift] = [0, 0];
    rows.forEach(({ right }, i) => {
      const x = odds[i] ?? 0;
      const error = 1 / (1 + Math.exp(-(slope * x + shift))) - (right ? 1 : 0);
      bySlope += error * x;
      byShift += error;
    });
    slope -= (RATE * bySlope) / rows.length;
    shift -= (RATE * byShift) / rows.length;
  }
  const weights = trained.weights.map((weight) => weight * slope);
  const constant = BIAS & ((1 << trained.bits) - 1);
  weights[constant] = (weights[constant] ?? 0) + shift;
  return quantised({ ...trained, weights });
}

/**
 * Writes weights/quotation-rows.bin. The development articles, of which the shipped parts have not
 * learned, tell what their likelihoods are worth beside those of the folds; what the thresholds give
 * there is printed by cross-validation.
 */
export function trainRows({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const unseenParts = foldParts();
  const train = rowsOfAll(pageReadings(dir, 'train-gold'), unseenParts);
  const own = rowsOfAll(ownReadings(dir), unseenParts);
  const dev = rowsOfAll(pageReadings(dir, 'gold'), shippedParts);
  const learned = [...train.examples, ...own.examples];
  const trained = trainLogistic(learned, OPTIONS);
  const model = calibrated(trained, dev.examples);
  const bytes = encodeModel(model, model.scale, { corpus: 'readers' });
  writeFileSync(new URL('quotation-rows.bin', WEIGHTS), bytes);
  log(`quotation-rows.bin: ${bytes.length} bytes; ${learned.length} rows`);
  const trainedWithout = (fold: number) =>
    trainLogistic(
      learned.filter((e) => e.fold !== fold),
      OPTIONS,
    );
  const foldModels = Array.from({ length: FOLDS }, (_, fold) => quantised(trainedWithout(fold)));
  for (const [name, part] of [
    ['train', train],
    ['own readings', own],
  ] as const)
    report(
      name,
      part,
      foldwise(part.examples, (fold) => foldModels[fold] as Model),
      log,
    );
  const unseen = (fold: number) => dev.examples.filter((e) => e.fold !== fold);
  report(
    'development',
    dev,
    foldwise(dev.examples, (fold) => calibrated(trained, unseen(fold))),
    log,
  );
}

type Judged = { readonly right: boolean; readonly score: number };

/** Each row judged by a model that has not seen its fold. */
const foldwise = (examples: readonly Example[], modelOf: (fold: number) => Model): Judged[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const model = modelOf(fold);
    return examples
      .filter((e) => e.fold === fold)
      .map((e) => ({ right: e.right, score: likelihood(e, model) }));
  }).flat();

/** Prints what thresholds give. */
function report(
  name: string,
  { statements }: { statements: number },
  judged: readonly Judged[],
  log: (line: string) => void,
): void {
  log(`${name}: area ${(100 * areaUnderCurve(judged)).toFixed(1)}`);
  for (const least of [0, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
    const rows = judged.filter(({ score }) => score >= least);
    const right = rows.filter((row) => row.right).length;
    log(
      `  from ${least}: ${rows.length} rows, ${share(right, rows.length)}% right, ` +
        `${share(right, statements)}% of the gold`,
    );
  }
}
