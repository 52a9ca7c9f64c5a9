/** Finds the rows of a layer that share a sentence, so that no rule compares all with all. */
import type { Span } from './schema.ts';
import { lastStartingBy } from './spans.ts';

export class BySentence<T> {
  private readonly rows = new Map<number, T[]>();
  private readonly sentences: readonly Span[];

  /** `spansOf` gives the spans of a row; it is found in every sentence that one of them touches. */
  constructor(
    sentences: readonly Span[],
    rows: readonly T[],
    spansOf: (row: T) => readonly Span[],
  ) {
    this.sentences = sentences;
    for (const row of rows)
      for (const sentence of this.touched(spansOf(row))) {
        const known = this.rows.get(sentence);
        if (known) known.push(row);
        else this.rows.set(sentence, [row]);
      }
  }

  /** The rows of the sentences that the spans touch, each once, in the order in which they were given. */
  near(...spans: readonly Span[]): readonly T[] {
    const sentences = [...this.touched(spans)];
    if (sentences.length === 1) return this.rows.get(sentences[0] ?? -1) ?? [];
    return [...new Set(sentences.flatMap((s) => this.rows.get(s) ?? []))];
  }

  private touched(spans: readonly Span[]): Set<number> {
    const found = new Set<number>();
    for (const { start, end } of spans) {
      const last = lastStartingBy(this.sentences, Math.max(start, end - 1));
      for (let i = lastStartingBy(this.sentences, start); i <= last; i++) found.add(i);
    }
    return found;
  }
}
