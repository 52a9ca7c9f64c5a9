/**
 * The output of a run as the desk reads it: an index in memory, and each article from its place in the
 * file when it is opened. A new run is noticed by its files.
 */
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleRecord, emptyArticle } from '../article/index.ts';
import {
  assign,
  type Correction,
  correctionsFile,
  foundFile,
  type KnownArticle,
  type Reviewed,
  readCorrections,
  review,
} from '../corrections/index.ts';
import { recordsFile } from '../datasets/index.ts';
import { recordLines, recordOf } from '../evaluation/read-records.ts';
import { type Indexed, indexed } from './summaries.ts';

interface Place {
  readonly file: string;
  readonly at: number;
  readonly length: number;
  /** Of its line, from 1. */
  readonly number: number;
}

/** There is nothing that the desk could show; the message says what to do. */
export class NoDatasetError extends Error {
  override readonly name = 'NoDatasetError';
}

const signatureOf = async (path: string): Promise<string> => {
  const found = await stat(path).catch(() => undefined);
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : '';
};

export class Dataset {
  readonly folder: string;
  #signature: string | undefined;
  #correctionsSignature = '';
  #places = new Map<string, Place>();
  #known: KnownArticle[] = [];
  #entries = new Map<string, Indexed>();
  #corrections: readonly Correction[] = [];
  #byArticle: ReadonlyMap<string, readonly Correction[]> = new Map();
  #refreshing: Promise<void> | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Reads what has changed since the last time; costs two looks at the disk when nothing has.
   * @throws NoDatasetError
   */
  refresh(onArticle?: (count: number) => void): Promise<void> {
    this.#refreshing ??= this.#refresh(onArticle).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  get entries(): Iterable<Indexed> {
    return this.#entries.values();
  }

  get size(): number {
    return this.#entries.size;
  }

  entry(id: string): Indexed | undefined {
    return this.#entries.get(id);
  }

  /** Ids of the articles that have corrections. */
  get corrected(): Iterable<string> {
    return this.#byArticle.keys();
  }

  correctionsOf(id: string): readonly Correction[] {
    return this.#byArticle.get(id) ?? [];
  }

  /** The record with its corrections; undefined for an article that is not in the dataset. */
  async article(id: string): Promise<Reviewed | undefined> {
    const place = this.#places.get(id);
    if (!place) return undefined;
    const line = await readPlace(join(this.folder, place.file), place);
    const record = recordOf({ line, number: place.number }, place.file);
    return record && review(record, this.correctionsOf(id));
  }

  async #refresh(onArticle: ((count: number) => void) | undefined): Promise<void> {
    const records = await signatureOf(join(this.folder, recordsFile));
    if (!records)
      throw new NoDatasetError(
        `There is no ${recordsFile} in ${this.folder}. Run onrecord run first, with jsonl among its formats.`,
      );
    const signature = `${records} ${await signatureOf(join(this.folder, foundFile))}`;
    const corrections = await signatureOf(join(this.folder, correctionsFile));
    const isNew = signature !== this.#signature;
    if (!isNew && corrections === this.#correctionsSignature) return;
    const before = this.#byArticle;
    this.#corrections = (await readCorrections(this.folder)).corrections;
    if (isNew) await this.#readAll(onArticle);
    else {
      this.#assign();
      await this.#reindex(before);
    }
    this.#signature = signature;
    this.#correctionsSignature = corrections;
  }

  #assign(): void {
    this.#byArticle = assign(this.#corrections, this.#known).byArticle;
  }

  async #readAll(onArticle: ((count: number) => void) | undefined): Promise<void> {
    this.#places = new Map();
    this.#known = [];
    const entries = new Map<string, Indexed>();
    for await (const { id, value, at, length, number } of recordLines(
      join(this.folder, recordsFile),
    )) {
      // Safe: the run wrote the record; what is shown of it is checked when it is opened.
      const record = { ...emptyArticle(id), ...value } as ArticleRecord;
      this.#places.set(id, { file: recordsFile, at, length, number });
      this.#known.push({ id, ...(record.url !== undefined && { url: record.url }) });
      entries.set(id, indexed(record, []));
      onArticle?.(entries.size);
    }
    // Of an article with corrections the one that was found is read: what is said of it comes anew.
    const found = join(this.folder, foundFile);
    if (await signatureOf(found))
      for await (const { id, at, length, number } of recordLines(found))
        this.#places.set(id, { file: foundFile, at, length, number });
    this.#entries = entries;
    this.#assign();
    const inFound = [...this.#places].filter(([, { file }]) => file === foundFile);
    for (const id of new Set([...this.#byArticle.keys(), ...inFound.map(([key]) => key)]))
      await this.#index(id);
  }

  /** Reads the articles anew that have other corrections than before. */
  async #reindex(before: ReadonlyMap<string, readonly Correction[]>): Promise<void> {
    for (const id of new Set([...before.keys(), ...this.#byArticle.keys()]))
      if (this.correctionsOf(id).length !== before.get(id)?.length) await this.#index(id);
  }

  async #index(id: string): Promise<void> {
    const read = await this.article(id);
    if (read) this.#entries.set(id, indexed(read.article, read.applied));
  }
}

async function readPlace(path: string, { at, length }: Place): Promise<string> {
  const handle = await open(path);
  try {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await handle.read(buffer, 0, length, at);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
