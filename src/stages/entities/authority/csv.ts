/** Reads comma-separated values (RFC 4180): quoted cells, doubled quotation marks, any line ending. */

/** The rows of a CSV text; empty lines are left out. @throws when a quotation mark is never closed. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const endRow = () => {
    row.push(cell);
    if (row.some(Boolean)) rows.push(row);
    row = [];
    cell = '';
  };
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"' && cell === '') {
      const [quoted, after] = readQuoted(text, at, rows.length + 1);
      cell = quoted;
      at = after;
    } else {
      if (char === ',') {
        row.push(cell);
        cell = '';
      } else if (char === '\n') endRow();
      else if (char !== '\r') cell += char;
      at++;
    }
  }
  endRow();
  return rows;
}

/** The cell that opens at `at`, and the offset after its closing mark. */
function readQuoted(text: string, at: number, row: number): [cell: string, after: number] {
  let cell = '';
  let from = at + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) throw new Error(`A quotation mark in row ${row} is never closed.`);
    cell += text.slice(from, mark);
    if (text.charAt(mark + 1) !== '"') return [cell, mark + 1];
    cell += '"';
    from = mark + 2;
  }
}
