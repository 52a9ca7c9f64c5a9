/** A text that is put together from any number of pieces. */

/** Pieces are joined when there are this many: millions of small ones would cost memory. */
const MOST_PIECES = 1024;

export class GrowingText {
  private text = '';
  private pieces: string[] = [];

  add(piece: string): void {
    this.pieces.push(piece);
    if (this.pieces.length >= MOST_PIECES) this.join();
  }

  private join(): void {
    this.text += this.pieces.join('');
    this.pieces = [];
  }

  /** The whole text; begins anew. */
  take(): string {
    this.join();
    const { text } = this;
    this.text = '';
    return text;
  }
}
