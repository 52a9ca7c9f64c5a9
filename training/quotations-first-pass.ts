/** Trains a first pass and applies it, as it would be shipped, to passages that it has not seen. */
import { FeatureBuffer, type Features, quantise } from '../src/models/index.ts';
import { addFeatures } from '../src/models/quotation-tagger/features.ts';
import { FirstPassTagger } from '../src/models/quotation-tagger/first-pass.ts';
import type { Passage } from '../src/models/quotation-tagger/passage.ts';
import { addWordFeatures, REACH } from '../src/models/quotation-tagger/word-features.ts';
import { EDGE } from '../src/models/quotation-tagger/words.ts';
import { type CrfOptions, trainCrf } from './crf.ts';
import type { AnnotatedPassage } from './quotations-gold.ts';

export const QUANTISED = { prune: 0.002, levels: 511 };

const words = new FeatureBuffer();
const shared = new FeatureBuffer();
const own = new FeatureBuffer();

/** One item a token: every feature of the words beside it. */
function addPassageWords(p: Passage, out: FeatureBuffer): void {
  for (let i = 0; i < p.words.length; i++) {
    for (let offset = -REACH; offset <= REACH; offset++)
      addWordFeatures(p.words[i + offset] ?? EDGE, offset, out);
    out.next();
  }
}

/** What the passes read of a passage by itself; good until the next call. */
export function passageFeatures(p: Passage): { words: Features; shared: Features; own: Features } {
  for (const buffer of [words, shared, own]) buffer.reset();
  addPassageWords(p, words);
  addFeatures(p, shared, own);
  return { words, shared, own };
}

/** Items side by side as one; from those that do not begin at the first, `from` of them are left out. */
export function joined(
  parts: readonly (readonly [Features, from: number])[],
  length: number,
): Features {
  const hashes: number[] = [];
  const offsets = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) {
    for (const [part, from] of parts) {
      const end = part.offsets[from + i + 1] ?? 0;
      for (let k = part.offsets[from + i] ?? 0; k < end; k++) hashes.push(part.hashes[k] ?? 0);
    }
    offsets[i + 1] = hashes.length;
  }
  return { hashes: Int32Array.from(hashes), offsets, length };
}

export function trainFirstPass(passages: readonly AnnotatedPassage[], options: CrfOptions) {
  const examples = passages.map(({ passage, labels: gold }) => {
    const features = passageFeatures(passage);
    const parts = [features.words, features.shared, features.own].map((part) => [part, 0] as const);
    return { features: joined(parts, passage.words.length), gold };
  });
  return trainCrf(examples, options);
}

/** A first pass that learned from some passages, to be applied to others. */
export function firstPassFrom(
  passages: readonly AnnotatedPassage[],
  options: CrfOptions,
): FirstPassTagger {
  const { model, scale } = quantise(trainFirstPass(passages, options), QUANTISED);
  return new FirstPassTagger({ ...model, scale });
}
