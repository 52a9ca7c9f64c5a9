/** Reads a byte stream by lines and by counts, holding only what it is asked for. */

const NEWLINE = 10;

export class ByteCursor {
  readonly #source: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array();
  /** How many bytes have been read. */
  position = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Closes the stream. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  /** False at the end of the stream. */
  async #more(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      const { done, value } = await this.#source.next();
      if (done) return false;
      this.#chunk = value;
    }
    return true;
  }

  /** Up to `count` bytes of what is at hand; none at the end of the stream. */
  async #piece(count: number): Promise<Uint8Array> {
    if (!(await this.#more())) return this.#chunk;
    const piece = this.#chunk.subarray(0, count);
    this.#chunk = this.#chunk.subarray(piece.length);
    this.position += piece.length;
    return piece;
  }

  /**
   * The next line without its end, as Latin-1 (a character a byte); undefined at the end of the stream.
   * A longer line than `most` bytes is cut there, in the middle.
   */
  async line(most: number): Promise<string | undefined> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < most && (await this.#more())) {
      const end = this.#chunk.indexOf(NEWLINE);
      const piece = await this.#piece(
        Math.min(end < 0 ? this.#chunk.length : end + 1, most - size),
      );
      parts.push(piece);
      size += piece.length;
      if (piece.at(-1) === NEWLINE) break;
    }
    return size
      ? Buffer.concat(parts)
          .toString('latin1')
          .replace(/\r?\n$/, '')
      : undefined;
  }

  /** The next `count` bytes; fewer at the end of the stream. */
  async take(count: number): Promise<Buffer> {
    // Memory of its own, as long as the page: it can be handed to a thread without a copy.
    const bytes = Buffer.from(new ArrayBuffer(count));
    let size = 0;
    while (size < count) {
      const piece = await this.#piece(count - size);
      if (!piece.length) break;
      bytes.set(piece, size);
      size += piece.length;
    }
    return size < count ? bytes.subarray(0, size) : bytes;
  }

  /** Passes over the next `count` bytes. Answers how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      const piece = await this.#piece(left);
      if (!piece.length) break;
      left -= piece.length;
    }
    return count - left;
  }
}
