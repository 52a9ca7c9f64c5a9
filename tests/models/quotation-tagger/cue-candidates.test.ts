import { expect, test } from 'vitest';
import { surest } from '../../../src/models/quotation-tagger/cue-candidates.ts';
import { CUE, SIZE } from '../../../src/models/quotation-tagger/labels.ts';

/** A passage of so many tokens, each a cue with a likelihood of its own. */
function passOf(tokens: number) {
  const probability = new Float64Array(tokens * SIZE);
  for (let i = 0; i < tokens; i++) probability[i * SIZE + CUE] = ((i * 7919) % tokens) / tokens;
  const cues = Array.from({ length: tokens }, (_, i) => ({ first: i, last: i }));
  return { cues, pass: { probability, path: new Uint8Array(tokens) } };
}

test('every cue of prose is looked at', () => {
  const { cues, pass } = passOf(900);
  expect(surest(cues, pass)).toBe(cues);
});

test('of more cues than prose can have, the likeliest are, in order', () => {
  const { cues, pass } = passOf(64_000);
  const kept = surest(cues, pass);
  expect(kept).toHaveLength(2000);
  expect(kept.map(({ first }) => first)).toEqual(
    kept.map(({ first }) => first).sort((a, b) => a - b),
  );
  const least = Math.min(...kept.map(({ first }) => (first * 7919) % 64_000));
  expect(least).toBe(62_000);
});
