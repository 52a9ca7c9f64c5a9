/** Training examples of the second pass: one for each cue candidate of a passage. */
import { FeatureBuffer } from '../src/models/index.ts';
import type { FirstPass } from '../src/models/quotation-tagger/first-pass.ts';
import { CONTENT, CUE, SOURCE } from '../src/models/quotation-tagger/labels.ts';
import type { Range } from '../src/models/quotation-tagger/passage.ts';
import { AHEAD, BACK } from '../src/models/quotation-tagger/second-pass.ts';
import { addAnchoredFeatures } from './anchored-features.ts';
import type { CrfExample } from './crf.ts';
import { joined, passageFeatures } from './quotations-first-pass.ts';
import { type AnnotatedPassage, mark } from './quotations-gold.ts';

const anchored = new FeatureBuffer();

/**
 * The candidate's window; all O where people saw no attribution with a cue there. Undefined where
 * they looked for statements only: it may be an attribution all the same.
 */
export function secondPassExample(
  { passage, quotes, domain }: AnnotatedPassage,
  pass: FirstPass,
  cue: Range,
): CrfExample | undefined {
  const { tokens } = passage;
  const from = Math.max(0, cue.first - BACK);
  const to = Math.min(tokens.length, cue.last + AHEAD);
  const start = tokens[cue.first]?.start ?? 0;
  const end = tokens[cue.last]?.end ?? 0;
  const quote = quotes.find((q) => q.cue?.some(([a, b]) => a < end && b > start));
  if (!quote && domain === 'readers') return undefined;
  const gold = new Uint8Array(tokens.length);
  if (quote) {
    mark(passage, gold, quote.content, CONTENT);
    mark(passage, gold, quote.source, SOURCE);
    mark(passage, gold, quote.cue, CUE);
  }
  const { words, shared } = passageFeatures(passage);
  anchored.reset();
  addAnchoredFeatures(passage, pass, cue, from, to, anchored);
  const parts = [
    [words, from],
    [shared, from],
    [anchored, 0],
  ] as const;
  return { features: joined(parts, to - from), gold: gold.slice(from, to) };
}
