/**
 * The tagger's confidence: trained on candidates of articles that neither pass had seen, and printed
 * beside how often candidates are right on PolNeAR's development articles by `npm run train --
 * quotations-confidence --corpora DIR`.
 */
import { join } from 'node:path';
import { FeatureBuffer, type SequenceModel } from '../src/models/index.ts';
import { Confidence } from '../src/models/quotation-tagger/confidence.ts';
import { addConfidenceFeatures } from '../src/models/quotation-tagger/confidence-features.ts';
import type { Passage, Range } from '../src/models/quotation-tagger/passage.ts';
import { withSharedSubjects } from '../src/models/quotation-tagger/rules/second-verb.ts';
import type { Candidate } from '../src/models/quotation-tagger/second-pass.ts';
import { QuotationTagger } from '../src/models/quotation-tagger/tagger.ts';
import { loadModel } from '../src/models/weights-file.ts';
import { type LogisticExample, type LogisticOptions, trainLogistic } from './logistic.ts';
import {
  type AnnotatedPassage,
  type AnnotatedQuote,
  readPassages,
  tokenAt,
} from './quotations-gold.ts';

const ENOUGH = 0.5;
const WORD = /[\p{L}\p{N}]/u;

const OPTIONS: LogisticOptions = { bits: 16, epochs: 10, rate: 0.02, decay: 0.01, seed: 1 };

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
function isRight(p: Passage, candidate: Candidate, quotes: readonly AnnotatedQuote[]): boolean {
  const content = wordsOf(p, candidate.content);
  const source = wordsOf(p, candidate.source);
  return quotes.some((gold) => {
    const words = goldWords(p, gold.content);
    if ((2 * shared(content, words)) / (content.size + words.size) < ENOUGH) return false;
    return gold.source ? shared(source, goldWords(p, gold.source)) > 0 : source.size === 0;
  });
}

/** A passage's candidates as they are chosen from. */
export interface PassageCandidates {
  readonly passage: AnnotatedPassage;
  readonly candidates: readonly Candidate[];
}

const judged = ({ passage: { passage, quotes }, candidates }: PassageCandidates) =>
  withSharedSubjects(passage, candidates)
    .filter((c) => c.content.length > 0)
    .map((candidate) => ({ passage, candidate, right: isRight(passage, candidate, quotes) }));

export function trainConfidence(found: readonly PassageCandidates[]): SequenceModel {
  const features = new FeatureBuffer();
  const examples = found.flatMap(judged).map(({ passage, candidate, right }): LogisticExample => {
    features.reset();
    addConfidenceFeatures(passage, candidate, features);
    return { hashes: features.copy().hashes, right };
  });
  return trainLogistic(examples, OPTIONS);
}

/** Prints how often candidates of each tenth of the scale are right. */
export function printReliability({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const tagger = new QuotationTagger();
  const confidence = new Confidence(loadModel('quotation-confidence'));
  const scored = readPassages(join(dir, 'quotes/polnear-dev.jsonl'))
    .flat()
    .map((passage) => ({ passage, candidates: tagger.candidates(passage.passage) }))
    .flatMap(judged)
    .map(({ passage, candidate, right }) => ({ score: confidence.of(passage, candidate), right }));
  for (let tenth = 9; tenth >= 0; tenth--) {
    const here = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    const right = here.filter((e) => e.right).length / here.length;
    const mean = here.reduce((sum, { score }) => sum + score, 0) / here.length;
    log(
      `${tenth / 10}: ${here.length} candidates, ${(100 * right).toFixed(1)}% right, mean score ${(100 * mean).toFixed(1)}%`,
    );
  }
}
