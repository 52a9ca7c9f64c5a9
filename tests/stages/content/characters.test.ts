import { describe, expect, test } from 'vitest';
import { readable } from '../../../src/stages/content/characters.ts';

describe('readable', () => {
  test.each([
    ['soft\u00adhyphen', 'softhyphen'],
    ['zero\u200bwidth', 'zerowidth'],
    ['a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['\ufeffstart', 'start'],
    ['e\ufb03cient \ufb01sh', 'efficient fish'],
    ['\u0093quoted\u0094 \u0096 dash', '“quoted” – dash'],
    ['one\n\t two', 'one two'],
    ['cafe\u0301', 'café'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['a\u200db', 'ab'],
    ['👩\u200d💻', '👩\u200d💻'],
    ['left\u200e to\u202a right', 'left to right'],
  ])('%j', (raw, expected) => expect(readable(raw)).toBe(expected));

  test('reads long text in pieces without a seam', () => {
    const long = 'word  '.repeat(40_000);
    expect(readable(long)).toBe('word '.repeat(40_000));
  });
});
