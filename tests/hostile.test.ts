/**
 * Pages that grow without end, each in one way: the work of the whole pipeline grows no faster than
 * they do. What is counted is steps, which no other load of the machine changes; so nothing here has a
 * limit in seconds, and a few families are slow (they find more to do than others).
 */
import { afterAll, describe, expect, test } from 'vitest';
import { families } from '../benchmarks/adversarial/families.ts';
import { growthOf } from '../benchmarks/adversarial/growth.ts';
import { WorkMeter } from '../benchmarks/adversarial/work.ts';

/** Characters of the smallest page; the largest has four times as many. */
const SIZE = 3000;
const MOST = 1.25;
/** Of the power of one function alone: what compares all with all has two. */
const MOST_OF_PART = 1.5;

const meter = new WorkMeter((url) => /\/dist\/(?!packages\/)/.test(url));
// The meter must be there before what it measures: what was built, for counting what the test runner
// makes of each module takes twice as long. `npm test` builds it first.
const { extract } = (await import(
  new URL('../dist/index.js', import.meta.url).href
)) as typeof import('../src/index.ts');

afterAll(() => meter.close());

describe('the work on a hostile page grows no faster than the page', () => {
  test.each(Object.entries(families))('%s', (_, family) => {
    // The first is for what is done once, such as loading a model.
    const pages = [1000, SIZE, SIZE * 2, SIZE * 4].map(family);
    const read = (html: string) => () => extract({ id: 'hostile', html });
    const [, ...works] = meter.measureEach(pages.map(read));
    const { exponent, fast } = growthOf(works, SIZE * 4, MOST_OF_PART);
    expect(fast).toEqual([]);
    expect(exponent).toBeLessThanOrEqual(MOST);
  });
});

describe('what is counted', () => {
  const counted = (act: () => unknown) =>
    [...meter.measure(act)].reduce((n, [, steps]) => n + steps, 0);

  // The engine drops the counter of a block now and then when it compiles a function anew.
  const NOISE = 0.005;

  test('is the same each time, but for one step in two hundred', () => {
    const html = families.links?.(2000) ?? '';
    const act = () => extract({ id: 'same', html });
    // What is remembered of words is remembered then.
    for (let i = 0; i < 3; i++) act();
    const [once, again] = [counted(act), counted(act)];
    expect(Math.abs(once - again)).toBeLessThanOrEqual(once * NOISE);
  });

  test.each<[string, (text: string) => unknown]>([
    ['an expression', (text) => [...text].map((_, i) => /x/.test(text.slice(i)))],
    ['indexOf', (text) => [...text].map((_, i) => text.indexOf('x', i))],
    ['includes of a string', (text) => [...text].map((_, i) => text.slice(i).includes('x'))],
    ['includes of a list', (text) => [...text].map((_, i, all) => all.includes(`x${i}`))],
    ['slice of a list', (text) => [...text].map((_, i, all) => all.slice(i))],
  ])('has what grows with the square: %s', (_, act) => {
    const works = [1000, 2000, 4000].map((size) => meter.measure(() => act('a'.repeat(size))));
    const { exponent, fast } = growthOf(works, 4000, MOST_OF_PART);
    expect(exponent).toBeGreaterThan(1.8);
    expect(fast.length).toBeGreaterThan(0);
  });
});
