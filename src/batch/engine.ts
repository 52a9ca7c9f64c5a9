/** How V8 is to run a command of ours: for the whole process, its threads among them. */
import { setFlagsFromString } from 'node:v8';

/** The major versions of V8 in Node 20 and 24, of which it is known which flags they take. */
const KNOWN = { first: 11, last: 13 };

const FLAGS: readonly { readonly flag: string; readonly last: number }[] = [
  /**
   * By how many percent of what is alive a heap grows before it is cleaned: V8 lets one that may become
   * large grow fourfold, which over thousands of articles holds several hundred megabytes of garbage.
   */
  { flag: '--heap-growing-percent=40', last: KNOWN.last },
  /**
   * An expression is compiled at its first use, not first to bytecode, which takes longer than all the
   * rest, and then anew: hundreds of them are used on every page.
   */
  { flag: '--no-regexp-tier-up', last: KNOWN.last },
  { flag: '--no-regexp-peephole-optimization', last: KNOWN.last },
  /**
   * A function is optimised once it has run nine times as long as usual. To optimise took a third of the
   * processor time of the first 40 pages, and after 300 pages it had not yet paid. Later versions count
   * otherwise, and compile with less effort first.
   */
  { flag: '--interrupt-budget=600000', last: 11 },
];

/** The flags for a version of V8 such as 11.3.244.8; V8 complains of those that it does not know. */
export function flagsFor(version: string): string[] {
  const major = Number.parseInt(version, 10);
  return FLAGS.filter(({ last }) => major >= KNOWN.first && major <= last).map(({ flag }) => flag);
}

/** Before most of what is ours is loaded: what is optimised by then stays so. */
export function tuneEngine(): void {
  for (const flag of flagsFor(process.versions.v8)) setFlagsFromString(flag);
}
