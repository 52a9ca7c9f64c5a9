/** Attributions that share words: one inside another, and two verbs of one subject. */
import { describe, expect, test } from 'vitest';
import { MIN_SCORE, type QuotationsOptions } from '../../../src/stages/quotations/index.ts';
import { attributed } from '../../support/attributed.ts';

const rows = (text: string, options?: QuotationsOptions) =>
  attributed(text, {}, {}, options).rows.map((r) => [
    r.source,
    r.cue.replace(/^had /, ''),
    r.content.join(' … '),
  ]);

describe('two verbs of one subject', () => {
  test.each([
    [
      'Tom Reed confirmed the delay and said that a ferry would be hired this week.',
      ['Tom Reed', 'confirmed', 'the delay'],
      ['Tom Reed', 'said', 'a ferry would be hired this week'],
    ],
    [
      'Tom Reed said the bolts were sound and warned that the road was not.',
      ['Tom Reed', 'said', 'the bolts were sound'],
      ['Tom Reed', 'warned', 'the road was not'],
    ],
    [
      'Ana Vale denied the claim, adding that the ferry would return.',
      ['Ana Vale', 'denied', 'the claim'],
      ['Ana Vale', 'adding', 'the ferry would return'],
    ],
  ])('%s', (text, first, second) => expect(rows(text)).toEqual([first, second]));

  test.fails('its record is what the bank speaks of, and no row of a table, not yet', () =>
    expect(
      rows(
        'The bank defended its record on Monday but conceded that the loans had been too large.',
        { minScore: MIN_SCORE },
      ),
    ).toEqual([['The bank', 'conceded', 'the loans had been too large']]));
});

describe('a second verb of whom the sentence opens with', () => {
  test.each([
    ['Ana Vale stood up and said that the bolts were sound.', 'Ana Vale'],
    ['She left the room and told reporters that it was late.', 'She'],
    ['Tom Reed, who is mayor, left and said that it was late.', 'Tom Reed'],
    ['Reed closed the bridge on Friday but insisted that it was safe.', 'Reed'],
  ])('%s', (text, source) => expect(rows(text).at(-1)?.[0]).toContain(source));
});

describe('one verb only', () => {
  test.each([
    ['Tom Reed said the bolts were sound and the road was not.'],
    ['Ana Vale said the council had met on Monday and closed the bridge.'],
    ['Ana Vale said Tom Reed had left and would not come back.'],
    ['Two officials said Tom Reed had resigned in May but was persuaded to stay.'],
  ])('%s', (text) => expect(rows(text)).toHaveLength(1));

  test('two that tell what somebody did', () =>
    expect(
      rows('According to the court, one company took the money and declared none of it.'),
    ).toHaveLength(1));
});
