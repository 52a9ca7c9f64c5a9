/** Who has spoken so far, for those who go on: within what another one says, and beside it. */
import type { Quotation, Speaker } from '../../../article/index.ts';
import type { Turn } from './question.ts';

/** How far back, in paragraphs, a quotation may stand whose speaker goes on. */
const PARAGRAPHS_BACK = 3;

/** How often one has spoken, when last, and how many turns of others came after it. */
export interface Spoken {
  readonly times: number;
  readonly last: Turn | undefined;
  readonly ago: number;
}

const UNHEARD: Spoken = { times: 0, last: undefined, ago: Infinity };

function append(lists: Map<string, number[]>, key: string, index: number): void {
  const known = lists.get(key);
  if (known) known.push(index);
  else lists.set(key, [index]);
}

/** Asked and told in the order of the quotations. */
export class Turns {
  readonly #all: Turn[] = [];
  /** Indexes of the turns of each entity and of each name. */
  readonly #byEntity = new Map<string, number[]>();
  readonly #byName = new Map<string, number[]>();
  #previous: Turn | null = null;
  /** The last one to speak within the words of `#outer`. */
  #inner: Turn | null = null;
  #outer: { readonly end: number; readonly direct: boolean; readonly speaker: Speaker } | null =
    null;

  /** The last turns, the latest first. */
  latest(most: number): Turn[] {
    return this.#all.slice(-most).reverse();
  }

  /** What one has spoken so far: an entity, or one who is only described, by the name. */
  spokenBy(entity: string | undefined, name: string | null): Spoken {
    const turns =
      entity !== undefined
        ? this.#byEntity.get(entity)
        : name !== null
          ? this.#byName.get(name)
          : undefined;
    const last = turns?.at(-1);
    if (!turns || last === undefined) return UNHEARD;
    return { times: turns.length, last: this.#all[last], ago: this.#all.length - 1 - last };
  }

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
    if (spoke) this.#note(spoke);
    if (this.#isNested(end)) {
      this.#inner = spoke ?? this.#inner;
      return;
    }
    this.#previous = spoke ?? this.#previous;
    this.#outer = { end, direct: type === 'direct', speaker };
  }

  #note(turn: Turn): void {
    const { entity, name } = turn.speaker;
    if (entity !== undefined) append(this.#byEntity, entity, this.#all.length);
    if (name !== null) append(this.#byName, name, this.#all.length);
    this.#all.push(turn);
  }

  /** In whose own words a quotation that ends there stands: such a one says "I", and is no "he". */
  speakingAt(end: number): Speaker | undefined {
    return this.#isNested(end) && this.#outer?.direct ? this.#outer.speaker : undefined;
  }

  #isNested(end: number): boolean {
    return this.#outer !== null && end <= this.#outer.end;
  }
}
