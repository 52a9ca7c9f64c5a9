/** The rows of one sheet, written to a file of their own as they come, so that memory stays flat. */
import { type Cell, flat, type Table } from '../../table.ts';
import { OutputFile } from '../output-file.ts';
import { cellXml, columnName, xmlText } from './cells.ts';
import { rowHeight, Widths } from './layout.ts';

/** The most links that Excel opens in a sheet, and the longest. */
const LINK_LIMIT = 65_530;
const LONGEST_LINK = 2_079;

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The address as a link may have it; nothing where it is no address of the web. */
function target(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  const known = protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:';
  return known && href.length <= LONGEST_LINK ? href : undefined;
}

type Files = readonly [rows: OutputFile, links: OutputFile, relations: OutputFile];

export class Sheet {
  readonly table: Table;
  readonly widths: Widths;
  readonly rowsFile: string;
  readonly linksFile: string;
  readonly relationsFile: string;
  /** Rows of the table, and how many of them are in the sheet. */
  seen = 0;
  written = 0;
  links = 0;
  linksLeftOut = 0;
  readonly #limit: number;
  readonly #styles: readonly string[];
  readonly #columns: readonly string[];
  readonly #files: Files;

  private constructor(
    table: Table,
    base: string,
    limit: number,
    styles: readonly string[],
    files: Files,
  ) {
    this.table = table;
    this.widths = new Widths(table.columns);
    [this.rowsFile, this.linksFile, this.relationsFile] = Sheet.#names(base);
    this.#limit = limit;
    this.#styles = styles;
    this.#columns = table.columns.map((_, i) => columnName(i));
    this.#files = files;
  }

  static #names = (base: string) => [`${base}.rows`, `${base}.links`, `${base}.relations`] as const;

  /** @param base start of the names of its files. @param styles the number of each column's style. */
  static async open(
    table: Table,
    base: string,
    limit: number,
    styles: readonly string[],
  ): Promise<Sheet> {
    const [rows, links, relations] = Sheet.#names(base);
    const files = [
      await OutputFile.open(rows),
      await OutputFile.open(links),
      await OutputFile.open(relations),
    ] as const;
    return new Sheet(table, base, limit, styles, files);
  }

  async add(rows: readonly (readonly Cell[])[]): Promise<void> {
    for (const cells of rows) {
      this.seen++;
      if (this.written < this.#limit) await this.#row(cells);
    }
  }

  async #row(cells: readonly Cell[]): Promise<void> {
    // The head is row 1.
    const row = ++this.written + 1;
    this.widths.note(cells);
    let xml = `<row r="${row}" ht="${rowHeight(cells, this.table.columns)}" customHeight="1">`;
    for (let i = 0; i < cells.length; i++) {
      const type = this.table.columns[i]?.type ?? 'text';
      const place = `${this.#columns[i]}${row}`;
      xml += cellXml(place, cells[i], type, this.#styles[i] ?? '0');
      if (type === 'link' || type === 'links') await this.#link(place, cells[i]);
    }
    await this.#files[0].write(`${xml}</row>`);
  }

  /** A cell of several addresses leads to the first. */
  async #link(place: string, cell: Cell): Promise<void> {
    const address = target(String((Array.isArray(cell) ? cell[0] : flat(cell)) ?? ''));
    if (address === undefined) return;
    if (this.links === LINK_LIMIT) {
      this.linksLeftOut++;
      return;
    }
    const id = `rId${++this.links}`;
    const [, links, relations] = this.#files;
    await links.write(`<hyperlink ref="${place}" r:id="${id}"/>`);
    await relations.write(
      `<Relationship Id="${id}" Type="${RELATION}" Target="${xmlText(address)}" TargetMode="External"/>`,
    );
  }

  async end(): Promise<void> {
    for (const file of this.#files) await file.end();
  }

  async abort(): Promise<void> {
    for (const file of this.#files) await file.abort();
  }
}
