/** Inputs of the same name and content, so of the same id: the first stands, the others are noted. */
import type { Input } from './inputs.ts';
import { notice } from './process-article.ts';
import { slugOf } from './read-input.ts';
import type { Item } from './totals.ts';
import type { Outcome } from './work-on.ts';

/** Remembers ids only of names that occur more than once, so memory does not grow with a run. */
export class Duplicates {
  readonly #repeated = new Set<string>();
  readonly #firstOf = new Map<string, string>();

  constructor(inputs: readonly Input[]) {
    const seen = new Set<string>();
    for (const { name } of inputs) {
      const slug = slugOf(name);
      if (seen.has(slug)) this.#repeated.add(slug);
      seen.add(slug);
    }
  }

  /** Notes an input; answers the name of an earlier one with the same id, if any. */
  note({ input, id, failure }: Item): string | undefined {
    if (failure || !this.#repeated.has(slugOf(input))) return undefined;
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
