/** Inputs of the same id: the first stands, the others are noted. */
import type { Failure } from '../pipeline/index.ts';
import { IdSet } from './id-set.ts';
import type { Input } from './inputs.ts';
import { failed, notice } from './process-article.ts';
import { slugOf } from './read-input.ts';
import type { Item } from './totals.ts';
import type { Outcome } from './work-on.ts';

/** Why an input gives no rows though it could be read. */
export interface Taken extends Failure {
  code: 'duplicate' | 'id-taken';
}

/** Remembers names only of files whose names occur more than once, so that memory hardly grows. */
export class Duplicates {
  readonly #repeated = new Set<string>();
  readonly #firstOf = new Map<string, string>();
  readonly #ids = new IdSet();

  constructor(inputs: readonly Input[]) {
    const seen = new Set<string>();
    for (const { name } of inputs) {
      const slug = slugOf(name);
      if (seen.has(slug)) this.#repeated.add(slug);
      seen.add(slug);
    }
  }

  /** Notes an input; answers why it is left out, when an earlier one has its id. */
  note({ input, id, sha256, failure }: Item): Taken | undefined {
    if (failure) return undefined;
    const found = this.#ids.add(id, sha256 ?? '');
    if (found === 'new') {
      if (this.#repeated.has(slugOf(input))) this.#firstOf.set(id, input);
      return undefined;
    }
    const first = this.#firstOf.get(id);
    if (found === 'other')
      return { code: 'id-taken', message: `${first ?? 'An earlier input'} has the same id.` };
    return { code: 'duplicate', message: `It is the same as ${first ?? 'an earlier input'}.` };
  }
}

/** The outcome of an input whose id is taken: a row of problems instead of its rows. */
export const outcomeOfTaken = (taken: Taken, outcome: Outcome): Outcome => {
  const { id, timings } = outcome.processed;
  const { name } = outcome.input;
  const processed =
    taken.code === 'duplicate'
      ? notice(id, name, taken, timings)
      : failed(id, name, taken, timings);
  return { ...outcome, processed };
};
