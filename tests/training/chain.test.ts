import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chain } from '../../training/chain.ts';

const LABELS = ['O', 'B-x', 'I-x'];
const allowed = (from: string | null, to: string) =>
  to !== 'I-x' || (from !== null && from !== 'O');
const score = fc.double({ min: -4, max: 4, noNaN: true });
const transitions = fc.array(score, { minLength: 12, maxLength: 12 });
const items = fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 5 });

/** Every path that is allowed, with its score. */
function paths(emissions: readonly number[][], t: readonly number[]) {
  let found: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (const row of emissions)
    found = found.flatMap(({ path, score }) =>
      LABELS.flatMap((label, y) => {
        const from = path.at(-1);
        if (!allowed(from === undefined ? null : (LABELS[from] ?? ''), label)) return [];
        return [
          { path: [...path, y], score: score + (row[y] ?? 0) + (t[(from ?? 3) * 3 + y] ?? 0) },
        ];
      }),
    );
  return found;
}

test('the best path and the probabilities are those of all paths counted one by one', () => {
  fc.assert(
    fc.property(items, transitions, (rows, t) => {
      const chain = new Chain(LABELS, allowed, t);
      const n = rows.length;
      const all = paths(rows, t);
      const best = all.reduce((a, b) => (b.score > a.score ? b : a));
      const found = [...chain.best(Float64Array.from(rows.flat()), n)];
      const foundScore = all.find((p) => p.path.join() === found.join())?.score;
      expect(foundScore).toBeCloseTo(best.score, 6);
      const out = new Float64Array(n * 3);
      const log = chain.marginals(Float64Array.from(rows.flat()), n, out);
      const total = all.reduce((sum, p) => sum + Math.exp(p.score), 0);
      expect(log).toBeCloseTo(Math.log(total), 6);
      for (let i = 0; i < n; i++)
        for (let y = 0; y < 3; y++) {
          const share = all.reduce((s, p) => s + (p.path[i] === y ? Math.exp(p.score) : 0), 0);
          expect(out[i * 3 + y]).toBeCloseTo(share / total, 6);
        }
    }),
  );
});
