/** Which files are articles, told by their names, and a count of those that are none. */

/** A page, one saved with all that it shows, or plain text; each may be gzipped. */
export const ARTICLE = /\.(?:x?html?|mht(?:ml)?|txt|md)(?:\.gz)?$/i;
const TEXT = /\.(?:txt|md)(?:\.gz)?$/i;

/** What the bytes of a file hold, by its name. */
export const formatOf = (name: string): 'page' | 'text' => (TEXT.test(name) ? 'text' : 'page');

/** Folders in which browsers save what a page shows, beside the page, in some languages. */
const SAVED_BESIDE =
  /^(.+)[_.-](?:files|file|dateien|fichiers|archivos|arquivos|bestanden|pliki|filer|soubory|tiedostot|dosyalar|файлы|ficheiros)$/iu;

/**
 * A test of paths in a folder, with `/`: whether a file lies in what a browser saved beside a page,
 * which is `*_files/`, or another such name where the page is there.
 */
export function savedBesideTest(paths: readonly string[]): (path: string) => boolean {
  const pages = new Set(
    paths.flatMap((path) => (/\.(?:x?html?)$/i.test(path) ? path.replace(/\.[^.]*$/, '') : [])),
  );
  const known = new Map<string, boolean>();
  const isSaved = (folder: string): boolean => {
    let saved = known.get(folder);
    if (saved === undefined) {
      const page = SAVED_BESIDE.exec(folder)?.[1];
      saved = /[^/]_files$/i.test(folder) || (page !== undefined && pages.has(page));
      known.set(folder, saved);
    }
    return saved;
  };
  return (path) => {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
      if (isSaved(path.slice(0, at))) return true;
    return false;
  };
}

/** How a file beside a page is counted. */
const BESIDE = '*_files';

/** How a record of a web archive is counted. */
const RECORD = 'WARC record: ';
/** So many kinds are told apart. */
const MOST_KINDS = 200;

/** Files and records of archives that were found and are no articles: how many of each kind. */
export class PassedOver {
  readonly counts: Record<string, number> = {};

  /** Counts anew from what was counted once. */
  reset(counts: Readonly<Record<string, number>>): void {
    for (const kind of Object.keys(this.counts)) delete this.counts[kind];
    Object.assign(this.counts, counts);
  }

  /** Counts a file by its ending, or as one that was saved beside a page. */
  add(path: string, isBeside = false): void {
    const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(path)?.[0].toLowerCase() ?? 'no ending';
    const kind = isBeside ? BESIDE : ending;
    this.#count(kind);
  }

  /** Counts a record by its type, or by what it holds. */
  addRecord(what: string): void {
    // Whoever wrote the archive says what its records hold, and may say anything.
    const kind = `${RECORD}${/^[\w.+/ -]{1,60}$/.test(what) ? what : 'other'}`;
    const isKnown = kind in this.counts || Object.keys(this.counts).length < MOST_KINDS;
    this.#count(isKnown ? kind : `${RECORD}other`);
  }

  #count(kind: string): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
  }
}

function lineOf(noun: string, counts: readonly (readonly [string, number])[]): string[] {
  const kinds = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0) return [];
  const listed = kinds.map(([kind, count]) => `${count} ${kind}`).join(', ');
  return [`${all} ${noun}${all === 1 ? '' : 's'} passed over: ${listed}`];
}

/** "3 files passed over: 2 .docx, 1 .pdf", the most frequent first; a line more for records. */
export function passedOverLines(counts: Readonly<Record<string, number>>): string[] {
  const all = Object.entries(counts);
  return [
    ...lineOf(
      'file',
      all.filter(([kind]) => !kind.startsWith(RECORD)),
    ),
    ...lineOf(
      'record',
      all.flatMap(([kind, count]): [string, number][] =>
        kind.startsWith(RECORD) ? [[kind.slice(RECORD.length), count]] : [],
      ),
    ),
  ];
}
