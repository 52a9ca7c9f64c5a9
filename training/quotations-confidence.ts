/**
 * Fits the weights of the tagger's confidence on PolNeAR's development articles: `npm run train --
 * quotations-confidence --corpora DIR`. Logistic regression by Newton's method over every candidate;
 * right is one whose content overlaps a gold one by half and whose source meets the gold source.
 * Prints the weights, to be put into src/models/quotation-tagger/confidence.ts.
 */
import { join } from 'node:path';
import { confidenceTerms } from '../src/models/quotation-tagger/confidence.ts';
import type { Passage, Range } from '../src/models/quotation-tagger/passage.ts';
import type { Candidate } from '../src/models/quotation-tagger/second-pass.ts';
import { QuotationTagger } from '../src/models/quotation-tagger/tagger.ts';
import { readPassages } from './quotations.ts';
import { type AnnotatedQuote, tokenAt } from './quotations-gold.ts';

const ROUNDS = 30;
/** Keeps the system solvable when two terms go together. */
const RIDGE = 1e-3;
const ENOUGH = 0.5;
const WORD = /[\p{L}\p{N}]/u;

interface Example {
  readonly terms: readonly number[];
  readonly right: boolean;
}

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

function isRight(p: Passage, candidate: Candidate, quotes: readonly AnnotatedQuote[]): boolean {
  const content = wordsOf(p, candidate.content);
  const source = wordsOf(p, candidate.source);
  return quotes.some((gold) => {
    const words = goldWords(p, gold.content);
    if ((2 * shared(content, words)) / (content.size + words.size) < ENOUGH) return false;
    return gold.source ? shared(source, goldWords(p, gold.source)) > 0 : source.size === 0;
  });
}

/** Solves the square system by Gauss–Jordan elimination; the last column holds the right side. */
function solve(rows: number[][]): number[] {
  for (const [a, row] of rows.entries()) {
    const pivot = row[a] ?? 1;
    for (let b = a; b < row.length; b++) row[b] = (row[b] ?? 0) / pivot;
    for (const other of rows) {
      if (other === row) continue;
      const factor = other[a] ?? 0;
      for (let b = a; b < row.length; b++) other[b] = (other[b] ?? 0) - factor * (row[b] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}

const chance = (weights: readonly number[], terms: readonly number[]): number =>
  1 / (1 + Math.exp(-terms.reduce((sum, t, i) => sum + t * (weights[i] ?? 0), 0)));

function fittedWeights(examples: readonly Example[]): number[] {
  const size = examples[0]?.terms.length ?? 0;
  let weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const rows: number[][] = Array.from({ length: size }, (_, a) =>
      Array.from({ length: size + 1 }, (_, b): number => (a === b ? RIDGE : 0)),
    );
    for (const { terms, right } of examples) {
      const q = chance(weights, terms);
      for (const [a, row] of rows.entries()) {
        const term = terms[a] ?? 0;
        row[size] = (row[size] ?? 0) + ((right ? 1 : 0) - q) * term;
        for (let b = 0; b < size; b++)
          row[b] = (row[b] ?? 0) + q * (1 - q) * term * (terms[b] ?? 0);
      }
    }
    const step = solve(rows);
    weights = weights.map((w, i) => w + (step[i] ?? 0));
  }
  return weights;
}

/** Prints the fitted weights, and how often candidates of each tenth of the scale are right. */
export function fitConfidence({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const tagger = new QuotationTagger();
  const passages = readPassages(join(dir, 'quotes/polnear-dev.jsonl')).flat();
  const examples = passages.flatMap(({ passage, quotes }) =>
    tagger
      .candidates(passage)
      .filter((c) => c.content.length > 0)
      .map((c) => ({ terms: confidenceTerms(passage, c), right: isRight(passage, c, quotes) })),
  );
  const weights = fittedWeights(examples);
  log(`weights: ${weights.map((w) => w.toFixed(3)).join(', ')}`);
  for (let tenth = 0; tenth < 10; tenth++) {
    const here = examples.filter(
      (e) => Math.min(9, Math.floor(chance(weights, e.terms) * 10)) === tenth,
    );
    const right = here.filter((e) => e.right).length;
    log(
      `${tenth / 10}: ${here.length} candidates, ${((100 * right) / here.length).toFixed(1)}% right`,
    );
  }
}
