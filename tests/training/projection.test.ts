import { expect, test } from 'vitest';
import { learnProjection } from '../../training/projection.ts';

/** Words whose first number tells their label; the second tells nothing. */
const WORDS = 40;
const vectors = Float32Array.from({ length: WORDS * 2 }, (_, i) =>
  i % 2 ? Math.sin(i) : (i / 2) % 2 ? 1 : -1,
);
const rows = Int32Array.from({ length: 2000 }, (_, i) => (i * 7) % WORDS);
const labels = Int8Array.from(rows, (row) => row % 2);
const learn = (seed: number) =>
  learnProjection(vectors, { rows, labels }, { width: 2, traits: 2, labels: 2, epochs: 3, seed });

test('traits tell apart what labels tell apart', () => {
  const project = learn(1);
  const distance = (a: number, b: number) => {
    const [x, y] = [project(a), project(b)];
    return Math.hypot((x[0] ?? 0) - (y[0] ?? 0), (x[1] ?? 0) - (y[1] ?? 0));
  };
  expect(distance(0, 1)).toBeGreaterThan(2 * distance(0, 2));
  for (const trait of project(3)) expect(Math.abs(trait)).toBeLessThanOrEqual(1);
});

test('the same seed gives the same traits, another one others', () => {
  expect([...learn(5)(4)]).toEqual([...learn(5)(4)]);
  expect([...learn(5)(4)]).not.toEqual([...learn(6)(4)]);
});
