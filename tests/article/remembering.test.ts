import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { remembering } from '../../src/article/index.ts';
import { wordsOf } from '../../src/stages/quotations/speaker/words.ts';

setFlagsFromString('--expose-gc');
const gc: () => void = runInNewContext('gc');

test('each text is read once, until there are too many', () => {
  const read: string[] = [];
  const length = remembering((text) => {
    read.push(text);
    return text.length;
  }, 2);
  for (const text of ['one', 'three', 'one', 'eleven', 'one'])
    expect(length(text)).toBe(text.length);
  expect(read).toEqual(['one', 'three', 'eleven', 'one']);
});

test('what is remembered holds on to no article', () => {
  const megabyte = 1 << 20;
  const heap = () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  for (let i = 0; i < 40; i++) {
    const article = `harbour authority ${i} of kea ${'x'.repeat(megabyte)}${Math.random()}`;
    wordsOf(JSON.parse(JSON.stringify(article)).slice(0, 24));
  }
  expect((heap() - before) / megabyte).toBeLessThan(8);
});
