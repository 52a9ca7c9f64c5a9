/** How wide a column is and how high a row, so that a first look needs no scrolling. */
import type { Cell, ColumnHead, ColumnType } from '../../table.ts';
import { flat } from '../../table.ts';

/** Widest that a column gets, in characters. */
const widest: Readonly<Record<ColumnType, number>> = {
  text: 17,
  passage: 34,
  'whole-text': 34,
  list: 16,
  links: 24,
  link: 24,
  number: 8,
  integer: 8,
  'yes-no': 8,
  day: 11,
  id: 20,
};
/** The arrow of the filter stands beside the head. */
const ARROW = 3;
/** Points: the height of a line, and the most lines that a row shows. */
const LINE = 13.5;
const MOST_LINES = 6;
/** Characters of running text that a width of 1 holds: most letters are narrower than a digit. */
const FILL = 1.08;

/** Columns that a row opens with are read whole, like passages; what follows stays on a line. */
const FIRST = 2;
const wrapped = new Set<ColumnType>(['passage', 'list']);
export const wraps = (type: ColumnType, index: number): boolean =>
  wrapped.has(type) || (type === 'text' && index < FIRST);

const lengthOf = (cell: Cell): number => String(flat(cell) ?? '').length;

/** Widths of a sheet's columns, from the cells that went by. */
export class Widths {
  readonly #columns: readonly ColumnHead[];
  readonly #longest: number[];

  constructor(columns: readonly ColumnHead[]) {
    this.#columns = columns;
    this.#longest = columns.map(({ name }) => name.length + ARROW);
  }

  note(cells: readonly Cell[]): void {
    cells.forEach((cell, i) => {
      this.#longest[i] = Math.max(this.#longest[i] ?? 0, lengthOf(cell) + 1);
    });
  }

  /** In characters; a head is cut where its cells need less. */
  get widths(): number[] {
    return this.#columns.map(({ type, name }, i) =>
      Math.min(this.#longest[i] ?? 0, Math.max(widest[type], name.length + ARROW)),
    );
  }
}

/** Height of a row in points: as many lines as its longest wrapped cell takes, up to a bound. */
export function rowHeight(cells: readonly Cell[], columns: readonly ColumnHead[]): number {
  let lines = 1;
  cells.forEach((cell, i) => {
    const type = columns[i]?.type ?? 'text';
    if (wraps(type, i)) lines = Math.max(lines, Math.ceil(lengthOf(cell) / (widest[type] * FILL)));
  });
  return Math.min(lines, MOST_LINES) * LINE;
}
