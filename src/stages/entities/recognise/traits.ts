/**
 * Traits of words, learned from their vectors (training/word-traits.ts): each is -1, 0 or 1, two
 * bits of a table's cell.
 */
const PER_CELL = 8;

/** The cells of a table's row that hold these traits. */
export function packTraits(traits: readonly number[]): number[] {
  const cells = new Array<number>(Math.ceil(traits.length / PER_CELL)).fill(0);
  traits.forEach((trait, t) => {
    const cell = Math.floor(t / PER_CELL);
    cells[cell] = (cells[cell] ?? 0) | ((trait < 0 ? 2 : trait) << (2 * (t % PER_CELL)));
  });
  return cells;
}

/** The traits that are not 0, each as a number of its own: twice its place, and one more for -1. */
export function unpackTraits(cells: ArrayLike<number>): Int32Array {
  const found: number[] = [];
  for (let t = 0; t < cells.length * PER_CELL; t++) {
    const bits = ((cells[Math.floor(t / PER_CELL)] as number) >> (2 * (t % PER_CELL))) & 3;
    if (bits) found.push(2 * t + bits - 1);
  }
  return Int32Array.from(found);
}
