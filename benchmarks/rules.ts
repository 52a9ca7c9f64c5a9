/**
 * The ledger of rules: `npm run bench -- rules CORPORA` switches each proposer of layout off in
 * turn and prints how many articles that changes, and what the figures lose. A rule that changes
 * less than one article in a hundred and gains nothing is one to delete.
 *
 * readers: rows that a reader would sign, F1 (`readers/gold` and, in brackets, `readers/train-gold`,
 * which the weights have seen); polnear: quotation and source, F1, every row; gum: share of the speech
 * rows whose cue attributes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord, Span } from '../src/article/index.ts';
import {
  type QuotationsGold,
  quotationsGoldSchema,
} from '../src/evaluation/corpora/quotation-gold.ts';
import { quotationsScorer } from '../src/evaluation/corpora/quotations.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { attributions } from '../src/stages/attributions/index.ts';
import { registry } from '../src/stages/index.ts';
import {
  MIN_SCORE,
  quotations,
  type StageParts,
  shippedParts,
} from '../src/stages/quotations/index.ts';
import { type PlacedStatement, placedStatements } from '../training/readings/places.ts';
import { pageReadings } from '../training/readings/readings.ts';
import { isRight } from '../training/readings/right.ts';

const before = (['content', 'sentences', 'entities', 'dates'] as const).map((name) =>
  registry[name].create(),
);

interface Line {
  readonly id: string;
  readonly text: string;
}

const linesOf = <T extends Line>(file: string): (T & { article: ArticleRecord })[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const gold = JSON.parse(line) as T;
      return { ...gold, article: runPipeline({ id: String(gold.id), text: gold.text }, before) };
    });

/** The stages over articles that all earlier stages have read; each answers its record. */
function reader(parts: StageParts, minScore: number) {
  const stages = [quotations({ minScore }, parts), attributions()] as const;
  return (article: ArticleRecord): ArticleRecord => {
    const input = { id: article.id };
    const context = { warn: () => undefined };
    const quoted = { ...article, input, ...stages[0].run({ ...article, input }, context) };
    return { ...quoted, ...stages[1].run(quoted, context) };
  };
}

type Readers = readonly { article: ArticleRecord; statements: readonly PlacedStatement[] }[];

const readersOf = (dir: string, part: 'gold' | 'train-gold'): Readers =>
  pageReadings(dir, part).map((reading) => {
    const article = runPipeline(reading.input, before);
    return { article, statements: placedStatements(article, reading) };
  });

/** F1 of rows right, in points. */
function readersF1(records: readonly ArticleRecord[], gold: Readers): number {
  let [right, rows, all] = [0, 0, 0];
  records.forEach((record, i) => {
    const statements = new Map(record.statements.map((s) => [s.id, s]));
    const placed = gold[i]?.statements ?? [];
    all += placed.length;
    for (const { id, class: kind } of record.quotations) {
      const statement = statements.get(id);
      if (!statement || kind !== 'speech') continue;
      rows++;
      if (isRight(record, statement, placed)) right++;
    }
  });
  return (200 * right) / (rows + all);
}

interface Corpora {
  readonly dev: Readers;
  readonly train: Readers;
  readonly polnear: readonly (QuotationsGold & { article: ArticleRecord })[];
  readonly gum: readonly (Line & { cues: readonly Span[]; article: ArticleRecord })[];
}

function figures(corpora: Corpora, parts: StageParts) {
  const [likely, every] = [reader(parts, MIN_SCORE), reader(parts, 0)];
  const dev = corpora.dev.map((a) => likely(a.article));
  const train = corpora.train.map((a) => likely(a.article));
  const polnear = corpora.polnear.map((a) => every(a.article));
  const gum = corpora.gum.map((a) => likely(a.article));
  const scorer = quotationsScorer();
  corpora.polnear.forEach((gold, i) => {
    const record = polnear[i];
    if (record) scorer.add(gold, record);
  });
  let [attributes, speech] = [0, 0];
  gum.forEach((record, i) => {
    const types = new Map(record.quotations.map((q) => [q.id, q]));
    for (const { quotation, cue } of record.attributions) {
      const q = types.get(quotation);
      if (!cue.length || q?.type === 'direct' || q?.class !== 'speech') continue;
      speech++;
      const meets = (c: Span) => cue.some((x) => x.start < c.end && c.start < x.end);
      if (corpora.gum[i]?.cues.some(meets)) attributes++;
    }
  });
  const prints = [...dev, ...train, ...polnear, ...gum].map((r) =>
    JSON.stringify([r.quotations.map((q) => q.content), r.attributions.map((a) => a.speaker.name)]),
  );
  return {
    prints,
    dev: readersF1(dev, corpora.dev),
    train: readersF1(train, corpora.train),
    polnear: 100 * (scorer.measures().quoteAndSourceF1 ?? 0),
    gum: speech ? (100 * attributes) / speech : 0,
  };
}

const signed = (points: number): string => (points >= 0.05 ? '+' : '') + points.toFixed(1);

export function main([dir]: string[]): void {
  if (!dir) throw new Error('Name the folder of corpora: npm run bench -- rules CORPORA');
  const corpora: Corpora = {
    dev: readersOf(dir, 'gold'),
    train: readersOf(dir, 'train-gold'),
    polnear: linesOf<QuotationsGold & Line>(join(dir, 'quotes/polnear-dev.jsonl')).map(
      ({ article, ...gold }) => ({ ...quotationsGoldSchema.parse(gold), article }),
    ),
    gum: linesOf<Line & { cues: Span[] }>(join(dir, 'attribution/gum-attribution-measure.jsonl')),
  };
  const parts: StageParts = shippedParts();
  const whole = figures(corpora, parts);
  const articles = whole.prints.length;
  console.log('| without | articles changed | readers | polnear | gum |\n|---|---|---|---|---|');
  console.log(
    `| nothing: the figures | ${articles} | ${whole.dev.toFixed(1)} (${whole.train.toFixed(1)}) | ${whole.polnear.toFixed(1)} | ${whole.gum.toFixed(1)} |`,
  );
  const tell = (name: string, less: StageParts): void => {
    const without = figures(corpora, less);
    const changed = without.prints.filter((print, i) => print !== whole.prints[i]).length;
    const change = (figure: 'dev' | 'train' | 'polnear' | 'gum') =>
      signed(without[figure] - whole[figure]);
    console.log(
      `| ${name} | ${changed} (${((100 * changed) / articles).toFixed(1)}%) | ${change('dev')} (${change('train')}) | ${change('polnear')} | ${change('gum')} |`,
    );
  };
  for (const { name } of parts.layout)
    tell(name, { ...parts, layout: parts.layout.filter((rule) => rule.name !== name) });
}
