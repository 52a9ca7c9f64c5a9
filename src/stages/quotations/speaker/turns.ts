/** Who has spoken so far, for those who go on: within what another one says, and beside it. */
import type { Quotation, Speaker } from '../../../article/index.ts';
import type { Turn } from './question.ts';

/** How far back, in paragraphs, a quotation may stand whose speaker goes on. */
const PARAGRAPHS_BACK = 3;

/** Asked and told in the order of the quotations. */
export class Turns {
  /** All turns of somebody, in order. */
  readonly all: Turn[] = [];
  #previous: Turn | null = null;
  /** The last one to speak within the words of `#outer`. */
  #inner: Turn | null = null;
  #outer: { readonly end: number; readonly direct: boolean; readonly speaker: Speaker } | null =
    null;

  /** Who may go on in a quotation of that block that ends there. */
  before(end: number, block: number): Turn | null {
    const nested = this.#isNested(end);
    if (!nested) this.#inner = null;
    // Nobody is "he" or "she" in words of his own.
    const beside = nested && this.#outer?.direct ? null : this.#previous;
    const last = this.#inner ?? beside;
    return last && block - last.block <= PARAGRAPHS_BACK ? last : null;
  }

  /** Notes who speaks; what is said within another one's words does not end the other one's turn. */
  spoke(speaker: Speaker, block: number, end: number, type: Quotation['type']): void {
    const spoke = speaker.name === null ? null : { speaker, block, end };
    if (spoke) this.all.push(spoke);
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
