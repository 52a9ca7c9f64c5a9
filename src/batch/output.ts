/**
 * The output folder. Everything is written into a hidden folder beside the old files and renamed over
 * them at the end, so a killed run leaves the old dataset or the new one, and can be gone on with.
 */
import { type FileHandle, mkdir, open, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { type Checkpoint, lastCheckpoint } from './journal.ts';
import { lock, unlock } from './lock.ts';
import { writing } from './output-error.ts';
import { finishSwap, swap } from './swap.ts';
import type { Item } from './totals.ts';

const PARTIAL = '.onrecord-partial';
const JOURNAL = 'journal.jsonl';
const LOCK = 'lock';
const FLUSH_CHARACTERS = 1 << 20;
const FLUSH_MILLISECONDS = 1000;

export interface OutputPlan {
  folder: string;
  /** What must be the same for a killed run to go on: version, configuration, inputs. */
  run: string;
  /** Files that grow an article at a time, with the text that each starts with. */
  files: Readonly<Record<string, string>>;
}

export class Output {
  readonly folder: string;
  readonly #files: OutputPlan['files'];
  readonly #handles = new Map<string, FileHandle>();
  readonly #sizes: Record<string, number> = {};
  #waiting = new Map<string, string[]>();
  #waitingCharacters = 0;
  #flushed = performance.now();

  private constructor({ folder, files }: OutputPlan) {
    this.folder = folder;
    this.#files = files;
  }

  /**
   * Makes the folder ready. The answer's `checkpoint` tells how far a killed run of the same kind came;
   * then call `resume` or `restart`.
   * @throws OutputError
   */
  static async open(plan: OutputPlan): Promise<{ output: Output; checkpoint?: Checkpoint }> {
    const output = new Output(plan);
    return writing(plan.folder, async () => {
      await mkdir(output.partial(), { recursive: true });
      await lock(output.partial(LOCK), plan.folder);
      if (await finishSwap(output.partial(), plan.folder))
        await rm(output.journal, { force: true });
      const checkpoint = await output.#checkpoint(plan.run);
      return { output, ...(checkpoint && { checkpoint }) };
    });
  }

  /** Path of a file that is not published yet. */
  partial(name = ''): string {
    return join(this.folder, PARTIAL, name);
  }

  get journal(): string {
    return this.partial(JOURNAL);
  }

  /** Goes on after a checkpoint: what was written later is cut off. */
  resume({ sizes, journalSize }: Checkpoint): Promise<void> {
    return this.#guard(async () => {
      await this.#openFiles({ ...sizes, [JOURNAL]: journalSize });
    });
  }

  /** Starts from nothing. */
  restart(run: string): Promise<void> {
    return this.#guard(async () => {
      await this.#openFiles({});
      for (const [name, start] of Object.entries(this.#files)) this.#wait(name, start);
      this.#wait(JOURNAL, `${JSON.stringify({ run })}\n`);
      await this.#flush();
    });
  }

  /** Adds what one input gave. Memory is bounded: it is written every megabyte or second. */
  async append(item: Item, appends: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(appends))
      if (name in this.#files) this.#wait(name, text);
    this.#wait(JOURNAL, `${JSON.stringify({ item })}\n`);
    const due = performance.now() - this.#flushed > FLUSH_MILLISECONDS;
    if (due || this.#waitingCharacters > FLUSH_CHARACTERS) await this.#guard(() => this.#flush());
  }

  /** Writes what waits and closes the files; the run can be gone on with later. */
  close(): Promise<void> {
    return this.#guard(async () => {
      await this.#flush();
      await this.#closeFiles();
      await unlock(this.partial(LOCK));
    });
  }

  /** Writes what waits, closes the files and writes the last ones with `writeRest`. */
  finish(writeRest: () => Promise<void> = async () => {}): Promise<void> {
    return this.#guard(async () => {
      await this.#flush();
      for (const handle of this.#handles.values()) await handle.sync();
      await this.#closeFiles();
      await writeRest();
    });
  }

  /** Puts the named files in the place of the old ones; `retired` are removed. */
  publish(names: readonly string[], retired: readonly string[]): Promise<void> {
    return this.#guard(async () => {
      await swap(this.partial(), this.folder, names, retired);
      await rm(this.partial(), { recursive: true, force: true });
    });
  }

  /** The last checkpoint of a killed run of the same kind, if all that it tells of is still there. */
  async #checkpoint(run: string): Promise<Checkpoint | undefined> {
    try {
      const checkpoint = await lastCheckpoint(this.journal, run);
      for (const name of Object.keys(this.#files)) {
        const { size } = await stat(this.partial(name));
        if (size < (checkpoint?.sizes[name] ?? 0)) return undefined;
      }
      return checkpoint;
    } catch {
      return undefined;
    }
  }

  async #openFiles(sizes: Readonly<Record<string, number>>): Promise<void> {
    for (const name of [...Object.keys(this.#files), JOURNAL]) {
      const handle = await open(this.partial(name), 'a');
      this.#handles.set(name, handle);
      const size = sizes[name] ?? 0;
      await truncate(this.partial(name), size);
      this.#sizes[name] = size;
    }
  }

  #wait(name: string, text: string): void {
    const list = this.#waiting.get(name);
    if (list) list.push(text);
    else this.#waiting.set(name, [text]);
    this.#waitingCharacters += text.length;
  }

  /** The journal last, and in it the checkpoint last: it only tells of what is in the files. */
  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    this.#waitingCharacters = 0;
    const journal = waiting.get(JOURNAL);
    if (journal) {
      waiting.delete(JOURNAL);
      for (const [name, texts] of waiting) await this.#write(name, texts.join(''));
      const { [JOURNAL]: _, ...sizes } = this.#sizes;
      await this.#write(JOURNAL, `${journal.join('')}${JSON.stringify({ sizes })}\n`);
    }
    this.#flushed = performance.now();
  }

  async #write(name: string, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    await this.#handles.get(name)?.writeFile(bytes);
    this.#sizes[name] = (this.#sizes[name] ?? 0) + bytes.length;
  }

  async #closeFiles(): Promise<void> {
    for (const handle of this.#handles.values()) await handle.close();
    this.#handles.clear();
  }

  #guard<T>(step: () => Promise<T>): Promise<T> {
    return writing(this.folder, step);
  }
}
