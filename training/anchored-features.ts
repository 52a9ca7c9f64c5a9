/** Features of the second pass for a trainer: an item a token, as `AnchoredScores` sums them. */
import type { FeatureBuffer } from '../src/models/index.ts';
import { cueSureness, place, sureness } from '../src/models/quotation-tagger/anchored-features.ts';
import { AnchoredValues } from '../src/models/quotation-tagger/anchored-values.ts';
import type { FirstPass } from '../src/models/quotation-tagger/first-pass.ts';
import type { Passage, Range } from '../src/models/quotation-tagger/passage.ts';

/** Adds an item of features for each token from `from` up to `to`. */
export function addAnchoredFeatures(
  p: Passage,
  pass: FirstPass,
  cue: Range,
  from: number,
  to: number,
  out: FeatureBuffer,
): void {
  const token = new AnchoredValues(p, pass, cue, from, to);
  for (let i = from; i < to; i++) {
    token.read(i);
    place.add(token.values, out);
    for (const [part, templates] of sureness) {
      token.readPart(i, part);
      templates.add(token.values, out);
    }
    cueSureness.add(token.values, out);
    out.next();
  }
}
