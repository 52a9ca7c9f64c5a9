/** Who has spoken so far, for those who go on: within what another one says, and beside it. */
import type { Quotation, Span, Speaker } from '../../../article/index.ts';
import type { Earlier } from './resolved.ts';

/** How far back, in paragraphs, a quotation may stand whose speaker goes on. */
const PARAGRAPHS_BACK = 2;

type Spoke = Earlier & { readonly block: number };

/** Asked and told in the order of the quotations. */
export class Turns {
  #previous: Spoke | null = null;
  /** The last one to speak within the words of `#outer`. */
  #inner: Spoke | null = null;
  #outer: { readonly end: number; readonly direct: boolean; readonly speaker: Speaker } | null =
    null;

  /** Who may go on in a quotation of that block that ends there. */
  before(end: number, block: number): Earlier | null {
    const nested = this.#isNested(end);
    if (!nested) this.#inner = null;
    // Nobody is "he" or "she" in words of his own.
    const beside = nested && this.#outer?.direct ? null : this.#previous;
    const last = this.#inner ?? beside;
    return last && block - last.block <= PARAGRAPHS_BACK ? last : null;
  }

  /** Notes who speaks; what is said within another one's words does not end the other one's turn. */
  spoke(
    speaker: Speaker,
    cue: Span | undefined,
    block: number,
    end: number,
    type: Quotation['type'],
  ) {
    const spoke = speaker.name === null ? null : { speaker, cue, block, end };
    if (this.#isNested(end)) {
      this.#inner = spoke ?? this.#inner;
      return;
    }
    this.#previous = spoke ?? this.#previous;
    this.#outer = { end, direct: type === 'direct', speaker };
  }

  /** In whose own words a quotation that ends there stands: such a one says "I", and is no "he". */
  speakingAt(end: number): Speaker | undefined {
    return this.#isNested(end) && this.#outer?.direct ? this.#outer.speaker : undefined;
  }

  #isNested(end: number): boolean {
    return this.#outer !== null && end <= this.#outer.end;
  }
}
