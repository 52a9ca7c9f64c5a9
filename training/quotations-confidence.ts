/**
 * The confidence: trained on candidates of articles that the network had not seen. Readers' gold tells
 * which are statements, PolNeAR which are attributions, GUM (eRST) whose cue stands in a discourse
 * unit that attributes, in genres other than news: `npm run train -- quotations-confidence`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/article/index.ts';
import { encodeModel, FeatureBuffer, quantise } from '../src/models/index.ts';
import { type Sight, StatementNetwork, seenBy } from '../src/models/statement-network/network.ts';
import { type Passage, passagesOf, type Range } from '../src/models/statement-network/passage.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { content } from '../src/stages/content/index.ts';
import { paragraphsOf } from '../src/stages/content/plain-text.ts';
import {
  type Candidate,
  inText,
  type PassageCandidate,
} from '../src/stages/quotations/candidate.ts';
import { ownHash, type questions } from '../src/stages/quotations/confidence/confidence.ts';
import { addConfidenceFeatures } from '../src/stages/quotations/confidence/features.ts';
import { viewOf } from '../src/stages/quotations/confidence/network-features.ts';
import {
  layoutProposers,
  pointed,
  unreadQuotes,
} from '../src/stages/quotations/proposers/index.ts';
import { beside, wholeVoices } from '../src/stages/quotations/reader.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import { splitSentences } from '../src/stages/sentences/split.ts';
import { type LogisticExample, type LogisticOptions, trainLogistic } from './logistic.ts';
import { foldNetworks, QUANTISED, QUARTERS, quarterOf, saveFold } from './quotations-folds.ts';
import { type AnnotatedQuote, readPassages, tokenAt } from './quotations-gold.ts';
import { placedStatements, readIn } from './readings/places.ts';
import { type Reading, trainReadings } from './readings/readings.ts';
import { sameWords } from './readings/right.ts';

/** Share of words that an attribution's content must have in common with a gold one (F1). */
const ENOUGH = 0.5;
const WORD = /[\p{L}\p{N}]/u;
const OPTIONS: LogisticOptions = { bits: 18, epochs: 8, rate: 0.005, decay: 0.1, seed: 1 };
const WEIGHTS = new URL('../src/models/weights/', import.meta.url);

function wordsOf(p: Passage, ranges: readonly Range[]): Set<number> {
  const words = new Set<number>();
  for (const { first, last } of ranges)
    for (let i = first; i <= last; i++) if (WORD.test(p.tokens[i]?.text ?? '')) words.add(i);
  return words;
}

function goldWords(p: Passage, spans: AnnotatedQuote['source']): Set<number> {
  const ranges = (spans ?? []).map(([start, end]) => ({
    first: tokenAt(p, start),
    last: tokenAt(p, end - 1) - ((p.tokens[tokenAt(p, end - 1)]?.start ?? end) < end ? 0 : 1),
  }));
  return wordsOf(p, ranges);
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((i) => b.has(i)).length;

/** Whether its content overlaps a gold one by half, and its source meets the gold source. */
function isAttribution(
  p: Passage,
  candidate: PassageCandidate,
  quotes: readonly AnnotatedQuote[],
): boolean {
  const content = wordsOf(p, candidate.content);
  const source = wordsOf(p, candidate.source);
  return quotes.some((gold) => {
    const words = goldWords(p, gold.content);
    if ((2 * shared(content, words)) / (content.size + words.size) < ENOUGH) return false;
    return gold.source ? shared(source, goldWords(p, gold.source)) > 0 : source.size === 0;
  });
}

const features = new FeatureBuffer();

function exampleOf(
  p: Passage,
  candidate: PassageCandidate,
  sight: Sight,
  question: keyof typeof questions,
  right: boolean,
): LogisticExample {
  features.reset();
  addConfidenceFeatures(p, candidate, viewOf(sight, candidate), features);
  const { hashes } = features.copy();
  const own = hashes.map((hash) => ownHash(hash, question));
  return { hashes: Int32Array.from([...hashes, ...own]), right };
}

/** Of the contents of one cue the likeliest: of attributions only one is asked for. */
function likeliest(candidates: readonly PassageCandidate[]): PassageCandidate[] {
  const cues = new Set<string>();
  return candidates.filter(({ by, cue: [cue] }) => {
    const key = `${by} ${cue?.first}`;
    return !cue || (!cues.has(key) && cues.add(key));
  });
}

/** Examples of one article, with the quarter that it belongs to. */
interface OfArticle {
  readonly quarter: number;
  readonly examples: readonly LogisticExample[];
}

/** What has not seen a quarter. */
type Unseen = (quarter: number) => StatementNetwork;

function polnearExamples(dir: string, unseen: Unseen): OfArticle[] {
  return readPassages(join(dir, 'quotes/polnear-train.jsonl')).map(({ passages }, index) => {
    const quarter = quarterOf({ index });
    const seen = seenBy(unseen(quarter));
    const examples = passages.flatMap(({ passage: p, quotes }) =>
      likeliest(pointed(p, seen(p))).map((c) =>
        exampleOf(p, c, seen(p), 'attribution', isAttribution(p, c, quotes)),
      ),
    );
    return { quarter, examples };
  });
}

const stages = [content(), sentences()];

function readingExamples(reading: Reading, network: StatementNetwork): LogisticExample[] {
  const seen = seenBy(network);
  const article = runPipeline(reading.input, stages);
  const { text } = article;
  const statements = placedStatements(article, reading);
  const wasRead = readIn(article, reading);
  const { passages } = passagesOf(article);
  const found = passages.flatMap((p) => pointed(p, seen(p)).map((c) => inText(p, c)));
  const { voices } = wholeVoices(article, passages, layoutProposers);
  // Marks are asked for everywhere: what they hold is mostly said, whoever else reads it.
  const marked = unreadQuotes(text, passages, voices, found);
  return [...found, ...beside(passages, [...voices, ...marked])]
    .filter((c) => wasRead(c.content[0]?.start ?? 0))
    .map((c) =>
      exampleOf(
        c.passage,
        partsOf(c),
        seen(c.passage),
        'statement',
        sameWords(article, c.content, statements).length > 0,
      ),
    );
}

function readersExamples(readings: readonly Reading[], unseen: Unseen): OfArticle[] {
  return readings.map((reading) => {
    const quarter = quarterOf(reading);
    return { quarter, examples: readingExamples(reading, unseen(quarter)) };
  });
}

const partsOf = ({ parts, by }: Candidate): PassageCandidate => ({ ...parts, by });

interface AttributingUnits {
  readonly text: string;
  readonly cues: readonly Span[];
}

function gumExamples(dir: string, unseen: Unseen): OfArticle[] {
  const lines = readFileSync(join(dir, 'attribution/gum-attribution-train.jsonl'), 'utf8');
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      const quarter = quarterOf({ index });
      const seen = seenBy(unseen(quarter));
      const { text, cues } = JSON.parse(line) as AttributingUnits;
      const blocks = paragraphsOf(text);
      const article = {
        text,
        blocks,
        sentences: blocks.flatMap((b) => splitSentences(text, b.start, b.end)),
      };
      const meets = (a: Span) => cues.some((b) => a.start < b.end && b.start < a.end);
      const examples = passagesOf(article).passages.flatMap((p) =>
        likeliest(pointed(p, seen(p)))
          .filter((c) => c.cue.length > 0)
          .map((c) => exampleOf(p, c, seen(p), 'unit', inText(p, c).cue.some(meets))),
      );
      return { quarter, examples };
    });
}

/** Writes weights/quotation-confidence.bin, and for each quarter one that has not seen its articles. */
export function trainConfidence({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const networks = foldNetworks();
  const unseen: Unseen = (quarter) => networks[quarter] ?? new StatementNetwork();
  const others = [...polnearExamples(dir, unseen), ...gumExamples(dir, unseen)];
  const readings = readersExamples(trainReadings(dir), unseen);
  const share = (articles: readonly OfArticle[]) => {
    const all = articles.flatMap((a) => a.examples);
    return `${all.length}, ${((100 * all.filter((e) => e.right).length) / all.length).toFixed(0)}% right`;
  };
  log(`candidates: attributions ${share(others)}; statements ${share(readings)}`);
  const trained = (isSeen: (article: OfArticle) => boolean) => {
    const seen = (articles: readonly OfArticle[]) =>
      articles.filter(isSeen).flatMap((a) => a.examples);
    return trainLogistic([...seen(others), ...seen(readings)], OPTIONS);
  };
  for (let quarter = 0; quarter < QUARTERS; quarter++)
    saveFold(
      `confidence-${quarter}`,
      trained((a) => a.quarter !== quarter),
    );
  const { model, scale } = quantise(
    trained(() => true),
    QUANTISED,
  );
  const bytes = encodeModel(model, scale, { corpora: 'readers, PolNeAR 1.0, GUM eRST' });
  writeFileSync(new URL('quotation-confidence.bin', WEIGHTS), bytes);
  log(`quotation-confidence.bin: ${bytes.length} bytes`);
}
