import { describe, expect, test } from 'vitest';
import { coreOf, coreStands, type Term } from '../../src/nlp/pattern-core.ts';

const term = (normal: string, ...tags: string[]): Term => ({
  text: normal,
  normal,
  tags: new Set(tags),
});
const clause = [term('the', 'Determiner'), term('old', 'Adjective'), term('bridge', 'Noun')];

describe('the core of a pattern', () => {
  test('is its longest stretch of steps that take a word each', () => {
    const [first, a, b] = [{ word: 'x' }, { word: 'a' }, { tag: 'Noun' }];
    expect(coreOf([first, { word: 'y', optional: true }, a, b])).toEqual([a, b]);
    expect(coreOf([{ anything: true, greedy: true }])).toEqual([]);
  });

  test('stands where its words follow each other', () => {
    expect(coreStands([{ tag: 'Adjective' }, { word: 'bridge' }], clause)).toBe(true);
    expect(coreStands([{ fastOr: new Set(['a', 'the']) }, { word: 'bridge' }], clause)).toBe(false);
  });

  test('without steps stands anywhere', () => expect(coreStands([], clause)).toBe(true));
});
