/** What a run counts. Small whatever the number of articles. */
import { z } from 'zod';

const counts = z.record(z.string(), z.number());

/** One input's line in the journal; what run.json tells of it. */
export const itemSchema = z.object({
  input: z.string(),
  id: z.string(),
  /** Of the page's bytes; null where it could not be read. */
  sha256: z.string().nullable(),
  failure: z
    .object({ code: z.string(), message: z.string(), stage: z.string().optional() })
    .optional(),
  /** The kind of the file that it stands in with others. */
  kind: z.string().optional(),
  /** What was told of the page beside its bytes, as a hash; absent where nothing was. */
  about: z.string().optional(),
  /** Same name and content as an earlier input. */
  duplicate: z.boolean().optional(),
  /** Taken from the cache, not worked on. */
  cached: z.boolean().optional(),
  rows: counts,
  warnings: counts,
  /** Milliseconds by stage. */
  timings: counts,
});
export type Item = z.infer<typeof itemSchema>;

const addTo = (sum: Record<string, number>, more: Readonly<Record<string, number>>): void => {
  for (const [key, value] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + value;
};

export class Totals {
  done = 0;
  failed = 0;
  duplicates = 0;
  /** How many of all were taken from the cache. */
  cached = 0;
  /** How many inputs came out of files of each kind that holds many. */
  readonly kinds: Record<string, number> = {};
  readonly failures: Record<string, number> = {};
  readonly rows: Record<string, number> = {};
  readonly warnings: Record<string, number> = {};
  readonly timings: Record<string, number> = {};

  /** @param tables names of the tables that are written: each is told, also when it stays empty. */
  constructor(tables: readonly string[] = []) {
    for (const table of tables) this.rows[table] = 0;
  }

  add({ kind, failure, duplicate, cached, rows, warnings, timings }: Item): void {
    if (failure) {
      this.failed++;
      addTo(this.failures, { [failure.code]: 1 });
    } else if (duplicate) this.duplicates++;
    else this.done++;
    if (cached) this.cached++;
    if (kind !== undefined) addTo(this.kinds, { [kind]: 1 });
    addTo(this.rows, rows);
    addTo(this.warnings, warnings);
    addTo(this.timings, timings);
  }

  get seen(): number {
    return this.done + this.failed + this.duplicates;
  }
}
