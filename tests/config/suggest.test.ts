import { describe, expect, it } from 'vitest';
import { closest } from '../../src/config/suggest.ts';

const stages = ['content', 'sentences', 'entities', 'dates', 'quotations', 'attributions'];

describe('closest', () => {
  it.each([
    ['date', 'dates'],
    ['datse', 'dates'],
    ['DATES', 'dates'],
    ['quotation', 'quotations'],
    ['qoutations', 'quotations'],
    ['entites', 'entities'],
    ['attr', 'attributions'],
  ])('takes %s for %s', (given, meant) => {
    expect(closest(given, stages)).toBe(meant);
  });

  it('takes a longer word for the known one that it starts with', () => {
    expect(closest('output', ['config', 'only', 'out'])).toBe('out');
  });

  it.each(['x', 'banana', '', 'co', 'a'.repeat(1000)])('makes nothing of %j', (given) => {
    expect(closest(given, stages)).toBeUndefined();
  });
});
