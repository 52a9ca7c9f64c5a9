/** What goes to a terminal: words of pages and files cannot steer it, whatever they hold. */
/** A stream that a command writes to. */
export interface Out {
  /** False when the reader is slow: `drain` tells when it has caught up. */
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Our own: bold, dim and the eight colours, and the start of a line that is drawn over. */
const OURS = String.raw`\u001b\[(?:[12]|22|3[0-79])m|\r\u001b\[K`;
/** Controls, which start with these, and what would turn the direction of the words that follow. */
const STEERING = new RegExp(`${OURS}|[^\\P{Cc}\\n\\t]|[\\u202a-\\u202e\\u2066-\\u2069]`, 'gu');

const escaped = (control: string): string =>
  control.length > 1 ? control : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The text with control characters written out, such as \u001b; inside JSON they mean the same. */
export const harmless = (text: string): string => text.replace(STEERING, escaped);

/** The stream, to which only harmless text is written. */
export const guarded = (stream: Out): Out => ({
  write: (text) => stream.write(harmless(text)),
  once: (event, listener) => stream.once(event, listener),
  get isTTY() {
    return stream.isTTY;
  },
  get columns() {
    return stream.columns;
  },
});
