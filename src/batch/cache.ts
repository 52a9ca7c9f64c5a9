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
import type { Processed } from './process-article.ts';

const FOLDER = '.onrecord-cache';

const counts = z.record(z.string(), z.number());
/** The first line of an entry; the texts follow, as long as it says. */
const headSchema = z.object({
  texts: z.array(z.object({ file: z.string(), bytes: z.number() })),
  rows: counts,
  warnings: counts,
});

const pack = promisify<Buffer, { level: number }, Buffer>(gzip);
const unpack = promisify<Uint8Array, Buffer>(gunzip);

/** What an article's result depends on, besides the stamp. */
export interface CacheKey {
  id: string;
  input: string;
  sha256: string;
}

function entryOf({ appends, rows, warnings }: Processed): Buffer {
  const texts = Object.entries(appends).map(([file, text]) => ({ file, bytes: text.length }));
  const head = JSON.stringify({ texts, rows, warnings });
  return Buffer.concat([Buffer.from(`${head}\n`), ...Object.values(appends)]);
}

/** @throws when it is no entry, or not whole. */
function readEntry(bytes: Buffer): Pick<Processed, 'appends' | 'rows' | 'warnings'> {
  const line = bytes.indexOf('\n');
  const { texts, rows, warnings } = headSchema.parse(JSON.parse(bytes.toString('utf8', 0, line)));
  const appends: Record<string, Uint8Array> = {};
  let at = line + 1;
  for (const { file, bytes: length } of texts) {
    appends[file] = bytes.subarray(at, at + length);
    at += length;
  }
  if (at !== bytes.length) throw new Error('The entry is not whole.');
  return { appends, rows, warnings };
}

export class Cache {
  readonly #folder: string;
  readonly #stamp: string;
  readonly #fresh: boolean;
  readonly #maxBytes: number;
  /** Entries of this run, which are not deleted before others. */
  readonly #used = new Set<string>();
  #added = false;

  /**
   * @param stamp names the version and all of the configuration that decides what an article gives.
   * @param fresh nothing is taken from the cache, but it is filled.
   * @param maxBytes what it may hold when a run has ended.
   */
  constructor(output: string, stamp: string, fresh: boolean, maxBytes: number) {
    this.#folder = join(output, FOLDER);
    this.#stamp = stamp;
    this.#fresh = fresh;
    this.#maxBytes = maxBytes;
  }

  #path({ id, input, sha256 }: CacheKey): string {
    const key = JSON.stringify([this.#stamp, id, input, sha256]);
    const name = createHash('sha256').update(key).digest('hex');
    return join(this.#folder, name.slice(0, 2), `${name.slice(2, 42)}.gz`);
  }

  /** What the article gave; nothing when it is not there or damaged. */
  async get(key: CacheKey): Promise<Processed | undefined> {
    if (this.#fresh) return undefined;
    const path = this.#path(key);
    try {
      const entry = readEntry(await unpack(await readFile(path)));
      this.#used.add(path);
      return { id: key.id, ...entry, timings: {} };
    } catch {
      return undefined;
    }
  }

  /** Keeps what an article gave. A cache that cannot be written is no reason to fail. */
  async put(key: CacheKey, processed: Processed): Promise<void> {
    // A failure may be the machine's: it is tried again.
    if (processed.failure) return;
    const path = this.#path(key);
    try {
      const bytes = await pack(entryOf(processed), { level: 1 });
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
