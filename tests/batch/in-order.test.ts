import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/in-order.ts';

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('inOrder', () => {
  it('keeps the order and the window whatever finishes first', async () => {
    const lists = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 4 }), async (delays, window) => {
        let running = 0;
        let most = 0;
        const results = inOrder(
          delays.keys(),
          async (index) => {
            most = Math.max(most, ++running);
            await sleep(delays[index]);
            running--;
            return index;
          },
          window,
        );
        expect(await all(results)).toEqual([...delays.keys()]);
        expect(most).toBeLessThanOrEqual(window);
      }),
      { numRuns: 30 },
    );
  });

  it('answers the first before the second is there', async () => {
    async function* waiting() {
      yield 1;
      await new Promise<never>(() => {});
    }
    const results = inOrder(waiting(), async (n) => n * 10, 8);
    expect(await results.next()).toEqual({ done: false, value: 10 });
  });

  it('does not read on while nobody takes the results', async () => {
    let taken = 0;
    function* endless() {
      for (;;) yield taken++;
    }
    const results = inOrder(endless(), async (n) => n, 3);
    await results.next();
    await sleep(20);
    expect(taken).toBeLessThan(10);
    await results.return();
  });

  it('passes on a failure of the source', async () => {
    async function* broken() {
      yield 1;
      throw new Error('cut off');
    }
    await expect(all(inOrder(broken(), async (n) => n, 2))).rejects.toThrow('cut off');
  });
});
