/** From one input to what it adds to the dataset: read here, worked on in a worker thread. */
import type { Readable } from 'node:stream';
import PQueue from 'p-queue';
import { failureOf } from '../pipeline/index.ts';
import type { Cache } from './cache.ts';
import type { About, Input } from './inputs.ts';
import type { WorkerPool } from './pool.ts';
import { type ArticleTask, failed, type Processed } from './process-article.ts';
import { inputId, type Page, readInput } from './read-input.ts';

export interface Outcome {
  input: Input;
  /** Of the page's bytes; null where it could not be read. */
  sha256: string | null;
  about: About;
  processed: Processed;
  /** Taken from the cache. */
  cached: boolean;
}

/** Reads pages, a few at a time, so that a folder of thousands does not open them all at once. */
export class Reader {
  readonly #queue: PQueue;
  readonly #stdin: Readable;
  readonly #maxBytes: number;

  constructor(stdin: Readable, maxBytes: number, concurrency: number) {
    this.#stdin = stdin;
    this.#maxBytes = maxBytes;
    this.#queue = new PQueue({ concurrency });
  }

  /** @throws PipelineError as `readInput` does. */
  read(input: Input): Promise<Page> {
    return this.#queue.add(() => readInput(input, this.#stdin, this.#maxBytes));
  }
}

/** Where an input's result comes from. */
export interface Means {
  reader: Reader;
  pool: Pick<WorkerPool, 'run'>;
  cache: Cache | undefined;
}

/** The memory of the bytes where it is theirs alone; a view of something larger is copied. */
const ownMemory = ({ buffer, byteLength }: Uint8Array): ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];

/** Never rejects: whatever goes wrong is a failure of this input alone. */
export async function workOn(input: Input, { reader, pool, cache }: Means): Promise<Outcome> {
  let page: Page | undefined;
  try {
    page = await reader.read(input);
    const { sha256, bytes, about } = page;
    const task: ArticleTask = { id: inputId(input, sha256), input: input.name, bytes, about };
    const key = { id: task.id, input: task.input, sha256, about };
    const known = await cache?.get(key);
    if (known) return { input, sha256, about, processed: known, cached: true };
    const processed: Processed = await pool.run('article', task, ownMemory(bytes));
    await cache?.put(key, processed);
    return { input, sha256, about, processed, cached: false };
  } catch (error) {
    const id = inputId(input, page?.sha256);
    const processed = failed(id, input.name, failureOf(error));
    const about = page?.about ?? {};
    return { input, sha256: page?.sha256 ?? null, about, processed, cached: false };
  }
}
