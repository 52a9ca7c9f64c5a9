/**
 * The output folder. Everything is written into a hidden folder beside the old files and renamed over
 * them at the end, so a killed run leaves the old dataset or the new one, and can be gone on with.
 */
import {
  type FileHandle,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { failureOf } from '../pipeline/index.ts';
import { type Checkpoint, lastCheckpoint } from './journal.ts';
import type { Item } from './totals.ts';

const PARTIAL = '.onrecord-partial';
const JOURNAL = 'journal.jsonl';
const LOCK = 'lock';
/** Names the files that are whole and only wait to be renamed. */
const READY = 'ready.json';
const FLUSH_CHARACTERS = 1 << 20;
const FLUSH_MILLISECONDS = 1000;

/** The output cannot be written, or another run is writing it. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly code: 'output-unwritable' | 'output-busy';

  constructor(code: OutputError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const isRunning = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

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
    return output.#guard(async () => {
      await mkdir(output.partial(), { recursive: true });
      await output.#lock();
      await output.#finishRenames();
      const checkpoint = await lastCheckpoint(output.partial(JOURNAL), plan.run).catch(
        () => undefined,
      );
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
      await rm(this.partial(LOCK), { force: true });
    });
  }

  /** Writes what waits and closes the files; `publish` follows. */
  finish(): Promise<void> {
    return this.#guard(async () => {
      await this.#flush();
      for (const handle of this.#handles.values()) await handle.sync();
      await this.#closeFiles();
    });
  }

  /**
   * Puts the named files in the place of the old ones, in this order; `retired` are removed first.
   * A run killed in between is finished by the next one.
   */
  publish(names: readonly string[], retired: readonly string[]): Promise<void> {
    return this.#guard(async () => {
      await writeFile(this.partial(`${READY}.new`), JSON.stringify({ names, retired }));
      await rename(this.partial(`${READY}.new`), this.partial(READY));
      await this.#finishRenames();
      await rm(this.partial(), { recursive: true, force: true });
    });
  }

  async #finishRenames(): Promise<void> {
    const ready = await readFile(this.partial(READY), 'utf8').catch(() => undefined);
    if (ready === undefined) return;
    const { names, retired }: { names: string[]; retired: string[] } = JSON.parse(ready);
    for (const name of retired) await rm(join(this.folder, name), { force: true });
    for (const name of names)
      if (await stat(this.partial(name)).catch(() => undefined))
        await rename(this.partial(name), join(this.folder, name));
    await rm(this.partial(JOURNAL), { force: true });
    await rm(this.partial(READY), { force: true });
  }

  async #lock(): Promise<void> {
    const pid = Number(await readFile(this.partial(LOCK), 'utf8').catch(() => '0'));
    if (isRunning(pid))
      throw new OutputError(
        'output-busy',
        `Another run (process ${pid}) is writing ${this.folder}. Wait for it, or choose another folder with --out.`,
      );
    await writeFile(this.partial(LOCK), String(process.pid));
  }

  async #openFiles(sizes: Readonly<Record<string, number>>): Promise<void> {
    for (const name of [...Object.keys(this.#files), JOURNAL]) {
      const handle = await open(this.partial(name), 'a');
      this.#handles.set(name, handle);
      const size = sizes[name] ?? 0;
      if ((await handle.stat()).size < size) throw new Error(`${name} is shorter than it was.`);
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

  async #guard<T>(step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      if (error instanceof OutputError) throw error;
      throw new OutputError(
        'output-unwritable',
        `${this.folder} cannot be written: ${failureOf(error).message}. Choose another folder with --out.`,
        { cause: error },
      );
    }
  }
}
