/** The two passes over one passage, put together. */
import { loadModel } from '../weights-file.ts';
import { cueCandidates } from './candidates.ts';
import { type Chosen, choose } from './choose.ts';
import { Confidence } from './confidence.ts';
import { FirstPassTagger } from './first-pass.ts';
import type { Passage } from './passage.ts';
import { withSharedSubjects } from './rules/second-verb.ts';
import { type Candidate, SecondPassTagger } from './second-pass.ts';

/** The trained tagger; it serves one caller at a time. */
export class QuotationTagger {
  readonly #first = new FirstPassTagger(loadModel('quotations'));
  readonly #second = new SecondPassTagger(loadModel('quotation-parts'));
  readonly #confidence = new Confidence(loadModel('quotation-confidence'));

  /** Every candidate of a passage, believed or not. */
  candidates(p: Passage): Candidate[] {
    const { pass, shared } = this.#first.run(p);
    const cues = cueCandidates(pass);
    if (!cues.length) return [];
    const own = this.#second.passageSums(p, shared);
    return cues.map((cue) => this.#second.run(p, pass, own, cue));
  }

  /** The attributions of a passage. */
  attributions(p: Passage): Chosen[] {
    return choose(p, withSharedSubjects(p, this.candidates(p)), this.#confidence);
  }
}
