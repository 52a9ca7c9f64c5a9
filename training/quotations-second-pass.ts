/** Training examples of the second pass: one for each cue candidate of a passage. */
import { FeatureBuffer } from '../src/models/index.ts';
import { addAnchoredFeatures } from '../src/models/quotation-tagger/anchored-features.ts';
import { addFeatures } from '../src/models/quotation-tagger/features.ts';
import type { FirstPass } from '../src/models/quotation-tagger/first-pass.ts';
import { CONTENT, CUE, SOURCE } from '../src/models/quotation-tagger/labels.ts';
import type { Range } from '../src/models/quotation-tagger/passage.ts';
import { AHEAD, BACK } from '../src/models/quotation-tagger/second-pass.ts';
import type { CrfExample } from './crf.ts';
import { type AnnotatedPassage, mark } from './quotations-gold.ts';

const own = new FeatureBuffer();
const anchored = new FeatureBuffer();

/** The candidate's window; all O where people saw no attribution with a cue there. */
export function secondPassExample(
  { passage, quotes }: AnnotatedPassage,
  pass: FirstPass,
  cue: Range,
): CrfExample {
  const { tokens } = passage;
  const from = Math.max(0, cue.first - BACK);
  const to = Math.min(tokens.length, cue.last + AHEAD);
  const start = tokens[cue.first]?.start ?? 0;
  const end = tokens[cue.last]?.end ?? 0;
  const quote = quotes.find((q) => q.cue?.some(([a, b]) => a < end && b > start));
  const gold = new Uint8Array(tokens.length);
  if (quote) {
    mark(passage, gold, quote.content, CONTENT);
    mark(passage, gold, quote.source, SOURCE);
    mark(passage, gold, quote.cue, CUE);
  }
  own.reset();
  addFeatures(passage, own);
  anchored.reset();
  addAnchoredFeatures(passage, pass, cue, from, to, anchored);
  return { features: joined(from, to), gold: gold.slice(from, to) };
}

/** The passage's own features and the anchored ones of each token of the window. */
function joined(from: number, to: number) {
  const first = own.offsets[from] ?? 0;
  const hashes = new Int32Array(
    (own.offsets[to] ?? 0) - first + (anchored.offsets[to - from] ?? 0),
  );
  const offsets = new Int32Array(to - from + 1);
  let at = 0;
  for (let i = from; i < to; i++) {
    for (let k = own.offsets[i] ?? 0; k < (own.offsets[i + 1] ?? 0); k++)
      hashes[at++] = own.hashes[k] ?? 0;
    const j = i - from;
    for (let k = anchored.offsets[j] ?? 0; k < (anchored.offsets[j + 1] ?? 0); k++)
      hashes[at++] = anchored.hashes[k] ?? 0;
    offsets[j + 1] = at;
  }
  return { hashes, offsets, length: to - from };
}
