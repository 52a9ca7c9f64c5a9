/**
 * What each article gave in earlier runs, so that only what is new is worked on. A file an article, in
 * a hidden folder of the output: it may be deleted at any time, and the lock of the output keeps it to
 * one writer.
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { type Table, type TableRows, withInput } from '../datasets/index.ts';
import type { About } from './inputs.ts';
import { type Processed, rowsFile, rowsLine } from './process-article.ts';

const FOLDER = '.onrecord-cache';

const counts = z.record(z.string(), z.number());
/** The first line of an entry; the texts follow, as long as it says. */
const headSchema = z.object({
  input: z.string(),
  texts: z.array(z.object({ file: z.string(), bytes: z.number() })),
  rows: counts,
  warnings: counts,
});

const pack = promisify<Buffer, { level: number }, Buffer>(gzip);
const unpack = promisify<Uint8Array, Buffer>(gunzip);

/** What an article's result depends on, besides the stamp. */
export interface CacheKey {
  id: string;
  /** Its name, which stands in its rows; it may have had another. */
  input: string;
  sha256: string;
  about: About;
}

const NO_ROWS = Buffer.from('{}');

function entryOf(input: string, { appends, rows, warnings }: Processed): Buffer {
  const texts = Object.entries(appends).map(([file, text]) => ({ file, bytes: text.length }));
  const head = JSON.stringify({ input, texts, rows, warnings });
  return Buffer.concat([Buffer.from(`${head}\n`), ...Object.values(appends)]);
}

interface Entry extends Pick<Processed, 'appends' | 'rows' | 'warnings'> {
  input: string;
}

/** @throws when it is no entry, or not whole. */
function readEntry(bytes: Buffer): Entry {
  const line = bytes.indexOf('\n');
  const { input, texts, rows, warnings } = headSchema.parse(
    JSON.parse(bytes.toString('utf8', 0, line)),
  );
  const appends: Record<string, Uint8Array> = {};
  let at = line + 1;
  for (const { file, bytes: length } of texts) {
    appends[file] = bytes.subarray(at, at + length);
    at += length;
  }
  if (at !== bytes.length) throw new Error('The entry is not whole.');
  return { input, appends, rows, warnings };
}

export class Cache {
  readonly #folder: string;
  readonly #stamp: string;
  readonly #fresh: boolean;
  readonly #maxBytes: number;
  readonly #tables: readonly Table[];
  /** Entries of this run, which are not deleted before others. */
  readonly #used = new Set<string>();
  #added = false;

  /**
   * @param stamp names the version and all of the configuration that decides what an article gives.
   * @param fresh nothing is taken from the cache, but it is filled.
   * @param maxBytes what it may hold when a run has ended.
   * @param tables those whose rows it keeps.
   */
  constructor(
    output: string,
    stamp: string,
    fresh: boolean,
    maxBytes: number,
    tables: readonly Table[] = [],
  ) {
    this.#folder = join(output, FOLDER);
    this.#stamp = stamp;
    this.#fresh = fresh;
    this.#maxBytes = maxBytes;
    this.#tables = tables;
  }

  #path({ id, sha256, about }: CacheKey): string {
    const key = JSON.stringify([this.#stamp, id, sha256, about]);
    const name = createHash('sha256').update(key).digest('hex');
    return join(this.#folder, name.slice(0, 2), `${name.slice(2, 42)}.gz`);
  }

  /** What the article gave; nothing when it is not there or damaged. */
  async get(key: CacheKey): Promise<Processed | undefined> {
    if (this.#fresh) return undefined;
    const path = this.#path(key);
    try {
      const { input, ...entry } = readEntry(await unpack(await readFile(path)));
      this.#used.add(path);
      const appends = input === key.input ? entry.appends : this.#renamed(entry.appends, key.input);
      return { id: key.id, ...entry, appends, timings: {} };
    } catch {
      return undefined;
    }
  }

  /** The rows with the name that the input has now: a record of an archive moves when one is added. */
  #renamed(appends: Processed['appends'], input: string): Processed['appends'] {
    // Safe: a run of this version wrote the rows.
    const rows = JSON.parse(Buffer.from(appends[rowsFile] ?? NO_ROWS).toString()) as TableRows;
    return { ...appends, [rowsFile]: rowsLine(withInput(rows, this.#tables, input)) };
  }

  /** Keeps what an article gave. A cache that cannot be written is no reason to fail. */
  async put(key: CacheKey, processed: Processed): Promise<void> {
    // A failure may be the machine's: it is tried again.
    if (processed.failure) return;
    const path = this.#path(key);
    try {
      const bytes = await pack(entryOf(key.input, processed), { level: 1 });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.new`, bytes);
      await rename(`${path}.new`, path);
      this.#used.add(path);
      this.#added = true;
    } catch {
      await rm(`${path}.new`, { force: true }).catch(() => {});
    }
  }

  /** Deletes what this run did not use, the oldest first, until the rest is small enough. */
  async prune(): Promise<void> {
    if (!this.#added) return;
    const names = await readdir(this.#folder, { recursive: true }).catch(() => []);
    const files: { path: string; size: number; written: number; used: number }[] = [];
    for (const name of names) {
      const path = join(this.#folder, name);
      // Many small questions: asked one by one of the threads that read files they take ten times as long.
      const found = statSync(path, { throwIfNoEntry: false });
      if (found?.isFile())
        files.push({
          path,
          size: found.size,
          written: found.mtimeMs,
          used: this.#used.has(path) ? 1 : 0,
        });
    }
    let size = files.reduce((sum, file) => sum + file.size, 0);
    for (const file of files.sort((a, b) => a.used - b.used || a.written - b.written)) {
      if (size <= this.#maxBytes) return;
      await rm(file.path, { force: true });
      size -= file.size;
    }
  }
}
