/** Rows of data tables: their cells are one line, as a person reads them, with a tab between. */
import { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { joined } from './candidate-pieces.ts';

/** A longer cell is prose in a table that only serves the layout. */
const LONGEST_CELL = 120;
const LEVELS = 4;

function rowOf(element: Element): Element | undefined {
  let node: Element | undefined = element;
  for (let i = 0; node && i < LEVELS; i++) {
    if (node.name === 'tr') return node;
    node = node.parent instanceof Element ? node.parent : undefined;
  }
  return undefined;
}

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
    if (row && more.length > 0 && [candidate, ...more].every(isShort)) {
      const cells = joined([onOneLine(candidate), ...more.map(onOneLine)], '\t');
      rows.push({ ...cells, element: row });
    } else rows.push(candidate, ...more);
    i = end;
  }
  return rows;
}
