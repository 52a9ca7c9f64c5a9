/** Words of a text and sets of them: what scores count, so that marks at the edges do not matter. */
import type { Span } from '../../article/index.ts';

const WORD = /[\p{L}\p{N}]+(?:[.'’\-&@][\p{L}\p{N}]+)*/gu;

/** The words of the text, or of the part of it that a span covers. */
export function wordsIn(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): Span[] {
  const words: Span[] = [];
  const search = new RegExp(WORD);
  search.lastIndex = start;
  for (let found = search.exec(text); found && found.index < end; found = search.exec(text))
    words.push({ start: found.index, end: Math.min(end, found.index + found[0].length) });
  return words;
}

/** Numbers of the words that share a character with one of the spans. `words` is in order. */
export function wordSet(words: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const set = new Set<number>();
  for (const { start, end } of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < words.length && (words[i]?.start ?? end) < end; i++) set.add(i);
  }
  return set;
}

export function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of small) if (large.has(member)) shared++;
  return shared;
}

/** The same for the same set. */
export const setKey = (set: ReadonlySet<number>): string => [...set].sort((a, b) => a - b).join();

/** Number of characters that two lists of spans share. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const one of a)
    for (const other of b)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared;
}

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((n, { start, end }) => n + end - start, 0);

/** A pool of things by key, each taken once. */
export class Pool<T> {
  readonly #lists = new Map<string, T[]>();

  add(key: string, thing: T): void {
    const list = this.#lists.get(key);
    if (list) list.push(thing);
    else this.#lists.set(key, [thing]);
  }

  take(key: string): T | undefined {
    return this.#lists.get(key)?.pop();
  }
}
