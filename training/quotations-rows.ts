/**
 * How likely a whole row is right: trained on the rows that the stage makes of the readers' articles
 * with a network and a confidence that had not seen them. `npm run train -- quotations-rows`.
 */
import { writeFileSync } from 'node:fs';
import { encodeTrees, type Trees, treeOdds } from '../src/models/boosted-trees.ts';
import { logistic } from '../src/models/log-odds.ts';
import { standardVocabulary } from '../src/models/statement-network/words.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { content } from '../src/stages/content/index.ts';
import { entities } from '../src/stages/entities/index.ts';
import { ALONE, besideRows } from '../src/stages/quotations/confidence/beside.ts';
import { rowNumbers } from '../src/stages/quotations/confidence/row.ts';
import { type RowParts, rowsOf } from '../src/stages/quotations/index.ts';
import { shippedReader } from '../src/stages/quotations/reader.ts';
import { trainedRank } from '../src/stages/quotations/speaker/rank.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import { fitTrees, rounded, type TreeExample, type TreeOptions } from './boosted-trees.ts';
import { foldParts } from './quotations-folds.ts';
import { placedStatements, readIn } from './readings/places.ts';
import { ownReadings, pageReadings, type Reading } from './readings/readings.ts';
import { rightParts } from './readings/right.ts';
import { areaUnderCurve } from './reliability.ts';

const OPTIONS: TreeOptions = { trees: 200, leaves: 15, fewest: 50, rate: 0.05, decay: 5 };
/** Of the development articles, for the figures that are printed. */
const FOLDS = 5;
const WEIGHTS = new URL('../src/models/weights/', import.meta.url);

const share = (part: number, all: number): string => ((100 * part) / all).toFixed(1);

/** A row with the fold of its article, for cross-validation. */
type Example = TreeExample & { readonly fold: number };

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
    const numbers = rowNumbers(row, text, beside[k] ?? ALONE);
    const fold = reading.index % FOLDS;
    return rightParts(article, statement, statements).map((right) => ({ numbers, right, fold }));
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

const STEPS = 2000;
const RATE = 0.05;

/**
 * The trees with their log odds stretched and moved so that they fit the rows (Platt 1999). The folds
 * have learned from less than the parts that ship, so their rows are right less often at the same
 * likelihood.
 */
function calibrated(trees: Trees, rows: readonly TreeExample[]): Trees {
  const odds = rows.map(({ numbers }) => treeOdds(trees, numbers));
  let [slope, shift] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [bySlope, byShift] = [0, 0];
    rows.forEach(({ right }, i) => {
      const x = odds[i] ?? 0;
      const error = logistic(slope * x + shift) - (right ? 1 : 0);
      bySlope += error * x;
      byShift += error;
    });
    slope -= (RATE * bySlope) / rows.length;
    shift -= (RATE * byShift) / rows.length;
  }
  const values = trees.values.map((value, node) =>
    trees.asks[node] === -1 ? rounded(value * slope) : value,
  );
  return { ...trees, start: rounded(trees.start * slope + shift), values };
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
  const shipped = { ...shippedReader(), rank: trainedRank() };
  const dev = rowsOfAll(pageReadings(dir, 'gold'), () => shipped);
  const learned = [...train.examples, ...own.examples];
  const trained = fitTrees(learned, OPTIONS);
  const bytes = encodeTrees(calibrated(trained, dev.examples));
  writeFileSync(new URL('quotation-rows.bin', WEIGHTS), bytes);
  log(`quotation-rows.bin: ${bytes.length} bytes; ${learned.length} rows`);
  const foldTrees = Array.from({ length: FOLDS }, (_, fold) =>
    fitTrees(
      learned.filter((e) => e.fold !== fold),
      OPTIONS,
    ),
  );
  for (const [name, part] of [
    ['train', train],
    ['own readings', own],
  ] as const)
    report(
      name,
      part,
      foldwise(part.examples, (fold) => foldTrees[fold] as Trees),
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
const foldwise = (examples: readonly Example[], treesOf: (fold: number) => Trees): Judged[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const trees = treesOf(fold);
    return examples
      .filter((e) => e.fold === fold)
      .map((e) => ({ right: e.right, score: logistic(treeOdds(trees, e.numbers)) }));
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
