/** Inputs of the same file name and content: the first stands, the others are only noted. */
import type { CsvStyle } from '../datasets/index.ts';
import type { Input } from './inputs.ts';
import { notice, type Processed } from './process-article.ts';
import type { Item } from './totals.ts';

const fileOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1).toLowerCase();

/** Remembers ids only of file names that occur more than once, so memory does not grow with a run. */
export class Duplicates {
  readonly #repeated = new Set<string>();
  readonly #firstOf = new Map<string, string>();

  constructor(inputs: readonly Input[]) {
    const seen = new Set<string>();
    for (const { name } of inputs) {
      const file = fileOf(name);
      if (seen.has(file)) this.#repeated.add(file);
      seen.add(file);
    }
  }

  /** Notes an input; answers the name of an earlier one with the same id, if any. */
  note({ input, id, failure }: Item): string | undefined {
    if (failure || !this.#repeated.has(fileOf(input))) return undefined;
    const first = this.#firstOf.get(id);
    if (first === undefined) this.#firstOf.set(id, input);
    return first;
  }
}

/** What a duplicate adds to the dataset: a row of problems. */
export const duplicateOf = (
  first: string,
  input: string,
  { id, timings }: Processed,
  style: CsvStyle,
): Processed =>
  notice(id, input, { code: 'duplicate', message: `It is the same as ${first}.` }, style, timings);
