/** Applies what a reviewer said to what was found. */
import type { ArticleRecord } from '../article/index.ts';
import { resource } from './claims.ts';
import { merge, retype } from './entities.ts';
import { type Layers, layersOf } from './layers.ts';
import type { Correction, Standing } from './schema.ts';
import { standing } from './standing.ts';
import { dismiss, type Outcome, restate, type Unfit } from './statements.ts';

/** What became of a correction that stands. */
export interface Applied {
  readonly correction: Standing;
  /** The row that it made or changed, or took out; absent where it does not fit. */
  readonly row?: string;
  readonly unfit?: Unfit;
}

export interface Reviewed {
  /** The record with the corrections; the very one that was given where none fits. */
  readonly article: ArticleRecord;
  readonly applied: readonly Applied[];
}

function applyOne(layers: Layers, correction: Standing): Outcome {
  switch (correction.action) {
    case 'right':
    case 'edit':
      return restate(layers, correction.target, correction.statement);
    case 'add':
      return restate(layers, correction.statement.content, correction.statement);
    case 'wrong':
      return dismiss(layers, correction.target, correction.speaker);
    case 'retype':
      return retype(layers, correction);
    case 'merge':
      return merge(layers, correction);
    case 'claim-source':
      return resource(layers, correction);
  }
}

/**
 * The record with the corrections that stand and fit, in their order; their rows are `by: reviewer`
 * with score 1. The same record and corrections give the same result.
 */
export function review(article: ArticleRecord, corrections: readonly Correction[]): Reviewed {
  const layers = layersOf(article);
  const applied = standing(corrections).map((correction): Applied => {
    const outcome = applyOne(layers, correction);
    return { correction, ...outcome };
  });
  if (!applied.some(({ row }) => row !== undefined)) return { article, applied };
  const { article: _, ...changed } = layers;
  return { article: { ...article, ...changed }, applied };
}

/** Why a correction does not fit, in words. */
export const UNFIT_WORDS: Readonly<Record<Unfit, string>> = {
  'words-gone': 'its words are not in the article any more',
  'row-gone': 'there is no such row any more',
  'row-differs': 'the row now names another speaker',
};
