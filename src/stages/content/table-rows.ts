/** Rows of data tables: their cells are one line, as a person reads them, with a tab between. */
import { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { joined } from './candidate-pieces.ts';

/** A longer cell is prose in a table that only serves the layout. */
const LONGEST_CELL = 120;
const LEVELS = 4;

const ROW = new Set(['tr']);
const CELL = new Set(['td', 'th']);

function around(element: Element, names: ReadonlySet<string>): Element | undefined {
  let node: Element | undefined = element;
  for (let i = 0; node && i < LEVELS; i++) {
    if (names.has(node.name)) return node;
    node = node.parent instanceof Element ? node.parent : undefined;
  }
  return undefined;
}

const rowOf = (element: Element): Element | undefined => around(element, ROW);

/** True for the paragraphs of one cell, which are no row. */
const inOneCell = ([first, ...others]: readonly Candidate[]): boolean => {
  const cell = first && around(first.element, CELL);
  return cell !== undefined && others.every(({ element }) => around(element, CELL) === cell);
};

const isShort = ({ text }: Candidate): boolean => text.length <= LONGEST_CELL;

const onOneLine = (cell: Candidate): Candidate => ({
  ...cell,
  text: cell.text.replaceAll('\n', ' '),
});

/** Joins the short cells of each row of two cells or more; all other blocks stay as they are. */
export function joinRows(candidates: readonly Candidate[]): Candidate[] {
  const rows: Candidate[] = [];
  for (let i = 0; i < candidates.length; ) {
    const candidate = candidates[i] as Candidate;
    const row = rowOf(candidate.element);
    let end = i + 1;
    if (row)
      while (end < candidates.length && rowOf((candidates[end] as Candidate).element) === row)
        end++;
    const more = candidates.slice(i + 1, end);
    const all = [candidate, ...more];
    if (row && more.length > 0 && all.every(isShort) && !inOneCell(all)) {
      const cells = joined([onOneLine(candidate), ...more.map(onOneLine)], '\t');
      rows.push({ ...cells, element: row });
    } else rows.push(candidate, ...more);
    i = end;
  }
  return rows;
}
