/**
 * Work counted instead of timed, so that a change which makes the pipeline do more is seen on any
 * machine. Off unless `countWork` runs; then the few places that do most of the work tell of it.
 */

/** Kinds of work, each counted where it is done. */
export const KINDS_OF_WORK = [
  'sentences tagged',
  'candidates judged',
  'features hashed',
  'tokens decoded',
  'tokens seen',
  'cues pointed from',
] as const;

export type KindOfWork = (typeof KINDS_OF_WORK)[number];
export type Work = Record<KindOfWork, number>;

export const noWork = (): Work => ({
  'sentences tagged': 0,
  'candidates judged': 0,
  'features hashed': 0,
  'tokens decoded': 0,
  'tokens seen': 0,
  'cues pointed from': 0,
});

let counted: Work | undefined;

/** Tells of work that is done; costs a look at a variable while nobody counts. */
export function work(kind: KindOfWork, count: number): void {
  if (counted !== undefined) counted[kind] += count;
}

/** What `run` answers, and the work that it did. Not to be called within itself. */
export function countWork<T>(run: () => T): { readonly value: T; readonly work: Work } {
  const done = noWork();
  counted = done;
  try {
    return { value: run(), work: done };
  } finally {
    counted = undefined;
  }
}
