/** Node's own SQLite, where this Node has it, in the few words that are used here. */
import process from 'node:process';

interface Statement {
  run(...values: (string | number | null)[]): unknown;
}

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface SqliteModule {
  DatabaseSync: new (path: string) => Database;
}

/** Without the warning that it is new. */
function loaded(): unknown {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

const isModule = (value: unknown): value is SqliteModule =>
  typeof value === 'object' && value !== null && 'DatabaseSync' in value;

/** The module; nothing where this Node is too old. */
export function sqliteModule(): SqliteModule | undefined {
  const found = loaded();
  return isModule(found) ? found : undefined;
}
