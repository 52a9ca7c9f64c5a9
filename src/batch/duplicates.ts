/** Inputs of the same file name and content: the first stands, the others are only noted. */
import type { Input } from './inputs.ts';
import { notice } from './process-article.ts';
import type { Item } from './totals.ts';
import type { Outcome } from './work-on.ts';

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

/** The outcome of a duplicate: a row of problems instead of its rows. */
export const duplicateOf = (first: string, outcome: Outcome): Outcome => {
  const { id, timings } = outcome.processed;
  const reason = { code: 'duplicate', message: `It is the same as ${first}.` };
  return { ...outcome, processed: notice(id, outcome.input.name, reason, timings) };
};
