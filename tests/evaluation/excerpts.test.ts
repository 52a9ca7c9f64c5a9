import { describe, expect, it } from 'vitest';
import { saidWords } from '../../src/evaluation/excerpts.ts';

describe('reported words', () => {
  it.each([
    ['“The lights went out,”', 'The lights went out'],
    ['that the rails were ‘out of true’', 'the rails were ‘out of true'],
    ['We left … It was late.', 'We left … It was late'],
    ['the price “a yard sale.”', 'the price “a yard sale'],
  ])('%s is the same as %s', (a, b) => {
    expect(saidWords(a)).toBe(saidWords(b));
  });

  it.each([
    ['The lights went out', 'The light went out'],
    ['We left', 'We left … It was late'],
    ['it was not true', 'it was true'],
    ['$5', '5'],
  ])('%s is not the same as %s', (a, b) => {
    expect(saidWords(a)).not.toBe(saidWords(b));
  });
});
