/** What a token looks like from a cue: the run of labels it is in, and what lies between. */
import { hashString } from '../hashing.ts';
import type { FirstPass } from './first-pass.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import type { Passage, Range } from './passage.ts';
import { EDGE } from './words.ts';

const THAT = hashString('that');

/** Ordinal of each token's run of one part (content, cue, source) counted away from the cue. */
export function runs({ path }: FirstPass, from: number, to: number, cue: Range): Int32Array {
  const ordinal = new Int32Array(to - from);
  const part = (i: number) => ((path[i] as number) + 1) >> 1;
  for (const step of [1, -1]) {
    const counts = [0, 0, 0, 0];
    let previous = 0;
    for (let i = step === 1 ? cue.last + 1 : cue.first - 1; i >= from && i < to; i += step) {
      const here = part(i);
      const begins =
        step === 1
          ? (path[i] as number) % 2 === 1
          : previous !== here || (path[i + 1] as number) % 2 === 1;
      if (here && (begins || previous !== here)) counts[here] = (counts[here] as number) + 1;
      ordinal[i - from] = step * Math.min(3, counts[here] as number);
      previous = here;
    }
  }
  return ordinal;
}

/** What lies between each token and the cue, counted outwards from the cue. */
export function between(
  p: Passage,
  { path }: FirstPass,
  cue: Range,
  from: number,
  to: number,
): { commas: Uint8Array; flags: Uint8Array } {
  const commas = new Uint8Array(to - from);
  const flags = new Uint8Array(to - from);
  for (const step of [1, -1]) {
    let seen = 0;
    let flag = 0;
    for (let i = step === 1 ? cue.last + 1 : cue.first - 1; i >= from && i < to; i += step) {
      commas[i - from] = Math.min(3, seen);
      flags[i - from] = flag;
      const word = p.words[i] ?? EDGE;
      if (word.comma) seen++;
      if (word.id === THAT) flag |= 1;
      const label = path[i] as number;
      if (label === CUE) flag |= 2;
      if (label === SOURCE || label === SOURCE + 1) flag |= 4;
      if (label === CONTENT || label === CONTENT + 1) flag |= 8;
      if (p.inMarks(i)) flag |= 16;
    }
  }
  return { commas, flags };
}
