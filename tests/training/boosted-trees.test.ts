import { brotliDecompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeTrees, type Trees, treeOdds } from '../../src/models/boosted-trees.ts';
import { logistic } from '../../src/models/log-odds.ts';
import { fitTrees, type TreeExample } from '../../training/boosted-trees.ts';
import { fitChoosingTrees, type TreeChoice } from '../../training/choosing-trees.ts';

/** One tree: the first number up to 2 adds 1; above it the second number decides between -1 and .5. */
const trees: Trees = {
  start: 0.25,
  roots: [0],
  asks: [0, -1, 1, -1, -1],
  values: [2, 1, 7, -1, 0.5],
  children: [1, 0, 3, 0, 0],
};

describe('what trees say of numbers', () => {
  test.each([
    [[1, 0], 1.25],
    [[2, 9], 1.25],
    [[2.1, 7], -0.75],
    [[3, 7.5], 0.75],
  ])('%j', (numbers, odds) => {
    expect(treeOdds(trees, numbers)).toBe(odds);
  });

  test('several add up', () => {
    expect(treeOdds({ ...trees, roots: [0, 2] }, [1, 8])).toBe(0.25 + 1 + 0.5);
  });

  test('are stored as they are', () => {
    const stored = JSON.parse(brotliDecompressSync(encodeTrees(trees)).toString()) as Trees;
    expect(stored).toEqual(trees);
  });
});

const OPTIONS = { trees: 60, leaves: 4, fewest: 5, rate: 0.2, decay: 1 };

/** Examples of which those are right whose two numbers are on different sides of their steps: no sum of steps tells that. */
const crossed = Array.from({ length: 400 }, (_, i): TreeExample => {
  const numbers = [(i % 20) / 20, (Math.floor(i / 20) % 20) / 20];
  const [a = 0, b = 0] = numbers;
  return { numbers, right: a < 0.3 !== b < 0.6 };
});

describe('trees that are fitted', () => {
  test('tell what two numbers say together', () => {
    const fitted = fitTrees(crossed, OPTIONS);
    for (const { numbers, right } of crossed)
      expect(logistic(treeOdds(fitted, numbers)) > 0.5, `${numbers}`).toBe(right);
  });

  test('are the same each time', () => {
    expect(fitTrees(crossed, OPTIONS)).toEqual(fitTrees(crossed, OPTIONS));
  });

  test('say how many are right where the numbers tell nothing', () => {
    const alike = Array.from({ length: 100 }, (_, i) => ({ numbers: [7], right: i < 30 }));
    const fitted = fitTrees(alike, OPTIONS);
    expect(logistic(treeOdds(fitted, [7]))).toBeCloseTo(0.3, 3);
  });

  test('part no fewer examples than they may', () => {
    const few = crossed.map(({ numbers: [a = 0] }, i) => ({ numbers: [a], right: i < 4 }));
    const { asks } = fitTrees(few, { ...OPTIONS, fewest: 201 });
    expect(asks.every((ask) => ask === -1)).toBe(true);
  });

  test('mean of what they say is the share that is right', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.boolean()), {
          minLength: 60,
          maxLength: 200,
        }),
        (pairs) => {
          const examples = pairs.map(([x, right]) => ({ numbers: [x, x * x], right }));
          const share = examples.filter((e) => e.right).length / examples.length;
          fc.pre(share > 0.1 && share < 0.9);
          const fitted = fitTrees(examples, { ...OPTIONS, trees: 20 });
          const told = examples.map((e) => logistic(treeOdds(fitted, e.numbers)));
          const mean = told.reduce((sum, one) => sum + one, 0) / told.length;
          expect(Math.abs(mean - share)).toBeLessThan(0.1);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('trees that choose', () => {
  /** Of three with a number each, the middle one is right: no threshold alone tells that. */
  const choices = Array.from({ length: 300 }, (_, i): TreeChoice => {
    const step = (i % 10) / 100;
    const numbers = [[0.1 + step], [0.45 + step], [0.8 + step]];
    const order = [i % 3, (i + 1) % 3, (i + 2) % 3];
    return {
      numbers: order.map((k) => numbers[k] ?? []),
      right: order.map((k) => k === 1),
      odds: [0, 0, 0],
      weight: 1,
    };
  });
  const oddsOf = (fitted: Trees, { numbers, odds }: TreeChoice) =>
    numbers.map((own, i) => (odds[i] ?? 0) + treeOdds(fitted, own));

  test('find the right one among several', () => {
    const fitted = fitChoosingTrees(choices, OPTIONS);
    for (const choice of choices) {
      const odds = oddsOf(fitted, choice);
      expect(odds.indexOf(Math.max(...odds))).toBe(choice.right.indexOf(true));
    }
  });

  test('leave what is told already as it is', () => {
    const told = choices.map((c) => ({ ...c, odds: c.right.map((right) => (right ? 30 : 0)) }));
    const fitted = fitChoosingTrees(told, OPTIONS);
    expect(told.flatMap((c) => c.numbers.map((own) => treeOdds(fitted, own)))).toEqual(
      told.flatMap((c) => c.numbers.map(() => expect.closeTo(0, 3))),
    );
  });

  test('learn nothing from a choice without a right one', () => {
    const none = choices.map((c) => ({ ...c, right: [false, false, false] }));
    const fitted = fitChoosingTrees(none, OPTIONS);
    expect(fitted.values.every((value, i) => fitted.asks[i] !== -1 || value === 0)).toBe(true);
  });
});
