/** Every id of a run with a trace of its content, in 24 to 48 bytes each: there may be millions. */
import { createHash } from 'node:crypto';

/** Two words of the id's hash, one of the content's. */
const WORDS = 3;

export class IdSet {
  #slots = new Uint32Array(1024 * WORDS);
  #count = 0;

  /**
   * Adds an id. Answers whether it was there already, with the same content or with another. Ids are
   * told apart by 64 bits of a hash: among a hundred million, two are mistaken for one another once in
   * some four thousand runs.
   */
  add(id: string, sha256: string): 'new' | 'same' | 'other' {
    const hash = createHash('sha256').update(id).digest();
    // A slot is free while its first word is zero.
    const [a, b] = [hash.readUInt32LE(0) || 1, hash.readUInt32LE(4)];
    const content = Number.parseInt(sha256.slice(0, 8) || '0', 16);
    const at = this.#find(a, b);
    if (this.#slots[at] !== 0) return this.#slots[at + 2] === content ? 'same' : 'other';
    this.#slots.set([a, b, content], at);
    if (++this.#count * WORDS * 2 > this.#slots.length) this.#grow();
    return 'new';
  }

  /** Where an id stands, or the free place where it belongs. */
  #find(a: number, b: number): number {
    const size = this.#slots.length / WORDS;
    for (let slot = a % size; ; slot = (slot + 1) % size) {
      const at = slot * WORDS;
      const word = this.#slots[at];
      if (word === 0 || (word === a && this.#slots[at + 1] === b)) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += WORDS) {
      const [a = 0, b = 0] = old.subarray(at, at + 2);
      if (a !== 0) this.#slots.set(old.subarray(at, at + WORDS), this.#find(a, b));
    }
  }
}
