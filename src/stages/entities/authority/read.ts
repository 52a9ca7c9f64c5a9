/** A user's authority file: which names mean which thing, and the thing's id. */
import { readFileSync } from 'node:fs';
import { type Entity, type EntityType, entityTypeSchema } from '../../../article/index.ts';
import { comparable, keyOf } from '../join/form.ts';
import { decodeCsv, readCsv } from './csv.ts';

/** What the authority file says of one thing. */
export interface AuthorityRow {
  /** Number of the row in the file as a spreadsheet counts, the header being row 1. */
  readonly row: number;
  readonly name: string;
  readonly type?: EntityType;
  readonly ids: Pick<Entity, 'wikidata' | 'authority'>;
}

export interface Authority {
  readonly rows: readonly AuthorityRow[];
  /** The rows that bear a name, by its comparable form. */
  readonly byName: ReadonlyMap<string, readonly AuthorityRow[]>;
}

/** What is wrong with an authority file; `code` is stable. */
export class AuthorityError extends Error {
  override readonly name = 'AuthorityError';
  readonly code: 'authority-unreadable' | 'authority-malformed';

  constructor(code: AuthorityError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const KNOWN_COLUMNS = new Set(['name', 'aliases', 'type', 'wikidata']);

/** The authority in a CSV text; `file` is named in errors. @throws AuthorityError */
export function parseAuthority(text: string, file: string): Authority {
  const fail = (what: string, cause?: unknown) =>
    new AuthorityError('authority-malformed', `The authority file ${file}: ${what}`, { cause });
  let rows: string[][];
  try {
    rows = readCsv(text);
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error), error);
  }
  const [head = [], ...body] = rows;
  const columns = head.map((column) => column.trim().toLowerCase());
  if (!columns.includes('name')) throw fail(`has no column "name"; it has ${columns.join(', ')}.`);
  const idColumn = columns.find((column) => !KNOWN_COLUMNS.has(column) && column !== '');
  const byName = new Map<string, AuthorityRow[]>();
  const read = body.map((cells, i): AuthorityRow => {
    const cell = (column: string | undefined): string =>
      (column === undefined ? undefined : cells[columns.indexOf(column)])?.trim() ?? '';
    const type = entityTypeSchema.optional().safeParse(cell('type') || undefined);
    const known = entityTypeSchema.options.join(', ');
    if (!type.success) throw fail(`row ${i + 2} has the type "${cell('type')}"; known: ${known}.`);
    const [name, wikidata, id] = [cell('name'), cell('wikidata'), cell(idColumn)];
    if (!name) throw fail(`row ${i + 2} has no name.`);
    const ids = { ...(wikidata && { wikidata }), ...(id && { authority: id }) };
    const row: AuthorityRow = { row: i + 2, name, ids, ...(type.data && { type: type.data }) };
    const types = type.data ? [type.data] : (['person', 'organization'] as const);
    const keys = [name, ...cell('aliases').split(';')].flatMap((form) =>
      types.map((as) => keyOf(comparable(form, as))),
    );
    for (const key of new Set(keys.filter(Boolean)))
      byName.set(key, [...(byName.get(key) ?? []), row]);
    return row;
  });
  return { rows: read, byName };
}

/** Reads an authority file. @throws AuthorityError */
export function readAuthority(file: string): Authority {
  let text: string;
  try {
    text = decodeCsv(readFileSync(file));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AuthorityError(
      'authority-unreadable',
      `The authority file ${file} cannot be read: ${reason}`,
      { cause },
    );
  }
  return parseAuthority(text, file);
}
