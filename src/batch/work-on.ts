/** From one input to what it adds to the dataset: read here, worked on in a worker thread. */
import type { Readable } from 'node:stream';
import PQueue from 'p-queue';
import { failureOf } from '../pipeline/index.ts';
import type { Input } from './inputs.ts';
import type { WorkerPool } from './pool.ts';
import { type ArticleTask, failed, type Processed } from './process-article.ts';
import { articleId, type Page, readInput } from './read-input.ts';

export interface Outcome {
  input: Input;
  /** Of the page's bytes; null where it could not be read. */
  sha256: string | null;
  processed: Processed;
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

/** Never rejects: whatever goes wrong is a failure of this input alone. */
export async function workOn(input: Input, reader: Reader, pool: WorkerPool): Promise<Outcome> {
  let page: Page | undefined;
  try {
    page = await reader.read(input);
    const id = articleId(input.name, page.sha256);
    const task: ArticleTask = { id, input: input.name, bytes: page.bytes };
    return { input, sha256: page.sha256, processed: await pool.run('article', task) };
  } catch (error) {
    const id = articleId(input.name, page?.sha256);
    const processed = failed(id, input.name, failureOf(error));
    return { input, sha256: page?.sha256 ?? null, processed };
  }
}
