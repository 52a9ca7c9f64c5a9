/** Cells of a sheet as Office Open XML (ECMA-376 part 1, 18.3.1.4): strings, numbers, days; never a formula. */
import { cutToFit } from '../../csv.ts';
import { type Cell, type ColumnType, flat } from '../../table.ts';

/** A, B, … Z, AA, … from 0. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// Half a character, what XML 1.0 does not allow, and what a reader would take for an escape.
const NEEDS_ESCAPE = /[&<>"\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}|_(?=x[0-9A-Fa-f]{4}_)/gu;

function escaped(found: string): string {
  if (found === '_') return '_x005F_';
  const code = found.charCodeAt(0);
  if (code < 32) return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  return ENTITIES[found] ?? (code < 0xd800 ? found : '\uFFFD');
}

/** The text as it may stand in XML, with the escapes that spreadsheets read. */
export const xmlText = (text: string): string => text.replace(NEEDS_ESCAPE, escaped);

const DAY = 86_400_000;
// Spreadsheets count a day that never was, 29 February 1900; later days have one number everywhere.
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = 61;

/** The number of an ISO day in a spreadsheet; nothing where spreadsheets do not agree on one. */
export function daySerial(day: string): number | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const serial = (Date.UTC(year, month - 1, date) - EPOCH) / DAY;
  return serial >= FIRST_SURE_DAY && year > 1899 ? serial : undefined;
}

/** A cell at a place such as B7 with a style's number; nothing for an empty one. */
export function cellXml(place: string, value: Cell, type: ColumnType, style: string): string {
  const cell = flat(value);
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c r="${place}" s="${style}"><v>${cell}</v></c>` : '';
  const serial = type === 'day' ? daySerial(String(cell)) : undefined;
  if (serial !== undefined) return `<c r="${place}" s="${style}"><v>${serial}</v></c>`;
  const text = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cutToFit(cell);
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
