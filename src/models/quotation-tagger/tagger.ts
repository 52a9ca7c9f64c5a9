/** The two passes over one passage, put together. */
import { loadPacked } from '../weights-file.ts';
import { cueCandidates, surest } from './cue-candidates.ts';
import { FirstPassTagger } from './first-pass.ts';
import type { Passage } from './passage.ts';
import { SecondPassTagger, type Tagged } from './second-pass.ts';

/** The trained tagger; it serves one caller at a time. */
export class QuotationTagger {
  readonly #first: FirstPassTagger;
  readonly #second: SecondPassTagger;

  /** With the weights that ship, unless others are given. */
  constructor(
    first = new FirstPassTagger(loadPacked('quotations')),
    second = new SecondPassTagger(loadPacked('quotation-parts')),
  ) {
    this.#first = first;
    this.#second = second;
  }

  /** What may be an attribution in the passage, one for each possible cue, believed or not. */
  candidates(p: Passage): Tagged[] {
    const { pass, shared } = this.#first.run(p);
    const cues = surest(cueCandidates(pass), pass);
    if (!cues.length) return [];
    const own = this.#second.passageSums(p, shared);
    return cues
      .map((cue) => this.#second.run(p, pass, own, cue))
      .filter(({ content }) => content.length > 0);
  }
}
