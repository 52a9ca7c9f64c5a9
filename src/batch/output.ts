/**
 * The output folder. Everything is written into a hidden folder beside the old files and renamed over
 * them at the end, so a killed run leaves the old dataset or the new one, and can be gone on with.
 */
import { type FileHandle, mkdir, open, readdir, rm, rmdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { type Checkpoint, lastCheckpoint } from './journal.ts';
import { lock, unlock } from './lock.ts';
import { OutputError, writing } from './output-error.ts';
import { finishSwap, type Swappable, swap } from './swap.ts';
import type { Item } from './totals.ts';

const PARTIAL = '.onrecord-partial';
const JOURNAL = 'journal.jsonl';
const FLUSH_BYTES = 1 << 20;
const FLUSH_MILLISECONDS = 1000;

export interface OutputPlan {
  folder: string;
  /** What must be the same for a killed run to go on: version, configuration, inputs. */
  run: string;
  /** Files that grow an article at a time, with the text that each starts with. */
  files: Readonly<Record<string, string>>;
  /** Every file that a run may publish. */
  swappable: Swappable;
}

/** The folder may go while another run ends in it: then it is made once more. */
async function takeLock(partial: string, folder: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    await mkdir(partial, { recursive: true });
    try {
      return await lock(partial, folder);
    } catch (error) {
      const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!gone || attempt === 3) throw error;
    }
  }
}

/** A folder that is ready to be written, with how far a killed run of the same kind came. */
export interface Opened {
  output: Output;
  checkpoint?: Checkpoint;
}

export class Output {
  readonly folder: string;
  readonly #files: OutputPlan['files'];
  readonly #swappable: Swappable;
  readonly #handles = new Map<string, FileHandle>();
  readonly #sizes: Record<string, number> = {};
  #waiting = new Map<string, Uint8Array[]>();
  #waitingBytes = 0;
  #flushed = performance.now();
  #lock = '';

  private constructor({ folder, files, swappable }: OutputPlan) {
    this.folder = folder;
    this.#swappable = swappable;
    this.#files = files;
  }

  /**
   * Makes the folder ready. The answer's `checkpoint` tells how far a killed run of the same kind came;
   * then call `resume` or `restart`.
   * @throws OutputError
   */
  static async open(plan: OutputPlan): Promise<Opened> {
    const output = new Output(plan);
    return writing(plan.folder, async () => {
      output.#lock = await takeLock(output.partial(), plan.folder);
      try {
        if (await finishSwap(output.partial(), plan.folder, plan.swappable))
          await rm(output.journal, { force: true });
        const checkpoint = await output.#checkpoint(plan.run);
        return { output, ...(checkpoint && { checkpoint }) };
      } catch (error) {
        await output.abandon();
        throw error;
      }
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
  async append(item: Item, appends: Readonly<Record<string, Uint8Array | string>>): Promise<void> {
    for (const [name, text] of Object.entries(appends))
      if (name in this.#files) this.#wait(name, text);
    this.#wait(JOURNAL, `${JSON.stringify({ item })}\n`);
    const due = performance.now() - this.#flushed > FLUSH_MILLISECONDS;
    if (due || this.#waitingBytes > FLUSH_BYTES) await this.#guard(() => this.#flush());
  }

  /** Writes what waits and closes the files; the run can be gone on with later. */
  close(): Promise<void> {
    return this.#guard(async () => {
      await this.#flush();
      await this.#closeFiles();
      await unlock(this.#lock);
    });
  }

  /** Lets go of the folder after a failure; what stands at the last checkpoint can be gone on with. */
  async abandon(): Promise<void> {
    await this.#closeFiles().catch(() => {});
    await unlock(this.#lock).catch(() => {});
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
      await swap(this.partial(), this.folder, names, retired, this.#swappable);
      // The lock goes last, and the folder only if no other run has begun in it meanwhile.
      for (const name of await readdir(this.partial()))
        if (join(this.partial(), name) !== this.#lock)
          await rm(this.partial(name), { recursive: true, force: true });
      await unlock(this.#lock);
      await rmdir(this.partial()).catch(() => {});
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

  #wait(name: string, text: Uint8Array | string): void {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const list = this.#waiting.get(name);
    if (list) list.push(bytes);
    else this.#waiting.set(name, [bytes]);
    this.#waitingBytes += bytes.length;
  }

  /** The journal last, and in it the checkpoint last: it only tells of what is in the files. */
  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    this.#waitingBytes = 0;
    const journal = waiting.get(JOURNAL);
    if (journal) {
      waiting.delete(JOURNAL);
      for (const [name, texts] of waiting) await this.#write(name, texts);
      await this.#stillThere();
      const { [JOURNAL]: _, ...sizes } = this.#sizes;
      await this.#write(JOURNAL, [...journal, Buffer.from(`${JSON.stringify({ sizes })}\n`)]);
    }
    this.#flushed = performance.now();
  }

  /** @throws OutputError when the files that are written are no longer those of the folder. */
  async #stillThere(): Promise<void> {
    const [there, ours] = await Promise.all([
      stat(this.journal).catch(() => undefined),
      this.#handles.get(JOURNAL)?.stat(),
    ]);
    if (there?.ino === ours?.ino && there?.dev === ours?.dev) return;
    throw new OutputError(
      'output-unwritable',
      `${this.folder} was removed or replaced while it was written. Run it again.`,
    );
  }

  async #write(name: string, parts: readonly Uint8Array[]): Promise<void> {
    const bytes = Buffer.concat(parts);
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
