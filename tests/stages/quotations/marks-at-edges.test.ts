/** A piece holds both marks of a pair or neither. */
import { describe, expect, test } from 'vitest';
import { attributed } from '../../support/attributed.ts';

const contents = (text: string) => attributed(text).rows.map((r) => r.content.join(' … '));

describe('marks at the edges of a piece', () => {
  test.each([
    [
      'closing with its stop',
      'Ana Vale told reporters that the harbour was “the first duty of every mayor.”',
      'the harbour was “the first duty of every mayor.”',
    ],
    [
      'closing before the stop',
      'Ana Vale said that the plan was “a gift to the town”.',
      'the plan was “a gift to the town”',
    ],
    [
      'straight',
      'Ana Vale said that the plan was "a gift to the town."',
      'the plan was "a gift to the town."',
    ],
    [
      'single',
      'Ana Vale said that the plan was ‘a gift to the town’.',
      'the plan was ‘a gift to the town’',
    ],
    [
      'opening, where words follow the closing one',
      'Ana Vale said the bridge had “small and harmless” cracks in both of its towers.',
      'the bridge had “small and harmless” cracks in both of its towers',
    ],
    [
      'neither around a whole quotation',
      '“We will rebuild the harbour,” said Ana Vale.',
      'We will rebuild the harbour',
    ],
  ])('%s', (_, text, content) => expect(contents(text)).toEqual([content]));

  test.fails('of an inner quotation at the end of an outer one, which is one of its own too, not yet', () =>
    expect(contents('Ana Vale replied: “He rang me. He said, ‘Nobody will ever ask.’”')).toEqual([
      'He rang me. He said, ‘Nobody will ever ask.’',
      'Nobody will ever ask.',
    ]));
});
