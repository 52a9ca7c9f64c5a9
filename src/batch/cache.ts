/**
 * What each article gave in earlier runs, so that only what is new is worked on. A file an article, in
 * a hidden folder of the output: it may be deleted at any time, and the lock of the output keeps it to
 * one writer.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { Processed } from './process-article.ts';

const FOLDER = '.onrecord-cache';

const counts = z.record(z.string(), z.number());
const entrySchema = z.object({
  appends: z.record(z.string(), z.string()),
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

export class Cache {
  readonly #folder: string;
  readonly #stamp: string;
  readonly #fresh: boolean;
  readonly #maxBytes: number;
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
      const text = (await unpack(await readFile(path))).toString('utf8');
      const entry = entrySchema.parse(JSON.parse(text));
      const now = new Date();
      await utimes(path, now, now);
      return { id: key.id, ...entry, timings: {} };
    } catch {
      return undefined;
    }
  }

  /** Keeps what an article gave. A cache that cannot be written is no reason to fail. */
  async put(key: CacheKey, { appends, rows, warnings, failure }: Processed): Promise<void> {
    // A failure may be the machine's: it is tried again.
    if (failure) return;
    const path = this.#path(key);
    try {
      const bytes = await pack(Buffer.from(JSON.stringify({ appends, rows, warnings })), {
        level: 1,
      });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.new`, bytes);
      await rename(`${path}.new`, path);
      this.#added = true;
    } catch {
      await rm(`${path}.new`, { force: true }).catch(() => {});
    }
  }

  /** Deletes what was not used for longest until the rest is small enough. */
  async prune(): Promise<void> {
    if (!this.#added) return;
    const names = await readdir(this.#folder, { recursive: true }).catch(() => []);
    const files: { path: string; size: number; used: number }[] = [];
    for (const name of names) {
      const path = join(this.#folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found?.isFile()) files.push({ path, size: found.size, used: found.mtimeMs });
    }
    let size = files.reduce((sum, file) => sum + file.size, 0);
    for (const file of files.sort((a, b) => a.used - b.used)) {
      if (size <= this.#maxBytes) return;
      await rm(file.path, { force: true });
      size -= file.size;
    }
  }
}
