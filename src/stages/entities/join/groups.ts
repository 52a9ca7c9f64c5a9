/** Sets of forms that mean one thing (union-find). */
export class Groups {
  readonly #parent: number[];
  readonly #sizes: number[];

  constructor(count: number) {
    this.#sizes = Array.from({ length: count }, () => 1);
    this.#parent = Array.from({ length: count }, (_, i) => i);
  }

  /** The number that all members of a group share. */
  of(member: number): number {
    let root = member;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    for (let at = member; at !== root; ) {
      const next = this.#parent[at] as number;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Whether no other member is in its group. */
  isAlone(member: number): boolean {
    return (this.#sizes[this.of(member)] as number) === 1;
  }

  join(a: number, b: number): void {
    if (this.of(a) === this.of(b)) return;
    this.#sizes[this.of(a)] =
      (this.#sizes[this.of(a)] as number) + (this.#sizes[this.of(b)] as number);
    this.#parent[this.of(b)] = this.of(a);
  }
}
