/** Rows of data tables: their cells are one line, as a person reads them, with a tab between. */
import { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';

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

function join(cells: readonly Candidate[], row: Element): Candidate {
  const [first] = cells as [Candidate];
  const joined: Candidate = { ...first, links: [], element: row, text: '', linked: 0 };
  for (const cell of cells) {
    if (joined.text) joined.text += '\t';
    const shift = joined.text.length;
    for (const link of cell.links)
      joined.links.push({ ...link, start: link.start + shift, end: link.end + shift });
    joined.text += cell.text.replaceAll('\n', ' ');
    joined.linked += cell.linked;
    joined.sourceEnd = cell.sourceEnd;
  }
  return joined;
}

/** Joins the short cells of each row of two cells or more; all other blocks stay as they are. */
export function joinRows(candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (let i = 0; i < candidates.length; ) {
    const candidate = candidates[i] as Candidate;
    const row = rowOf(candidate.element);
    let end = i + 1;
    if (row)
      while (end < candidates.length && rowOf((candidates[end] as Candidate).element) === row)
        end++;
    const cells = candidates.slice(i, end);
    if (row && cells.length > 1 && cells.every(({ text }) => text.length <= LONGEST_CELL))
      joined.push(join(cells, row));
    else joined.push(...cells);
    i = end;
  }
  return joined;
}
