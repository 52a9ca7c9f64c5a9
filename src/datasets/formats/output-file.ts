/** A file that is written piece by piece through a buffer. */
import { type FileHandle, open } from 'node:fs/promises';

/** In characters. A workbook has three files a table: much more, and they make up a fifth of its memory. */
const BUFFER = 1 << 16;

export class OutputFile {
  readonly #handle: FileHandle;
  #waiting: string[] = [];
  #characters = 0;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static async open(path: string): Promise<OutputFile> {
    return new OutputFile(await open(path, 'w'));
  }

  /** Answers a promise only when the buffer is full and written. */
  write(text: string): Promise<void> | undefined {
    this.#waiting.push(text);
    this.#characters += text.length;
    return this.#characters > BUFFER ? this.#flush() : undefined;
  }

  async #flush(): Promise<void> {
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#characters = 0;
    await this.#handle.writeFile(text);
  }

  /** Writes what waits and closes; the bytes are on the disk then. */
  async end(): Promise<void> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
  }

  abort(): Promise<void> {
    return this.#handle.close();
  }
}
