/** Of candidates that contradict each other the likeliest stands, and knows how likely the next one was. */
import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/models/statement-network/passage.ts';
import { withoutContradictions } from '../../../src/stages/quotations/overlap.ts';

const text = 'Vale said the bridge was safe and the ferry would return in May after the storms.';
const whole = { start: 0, end: text.length };
const [passage] = passagesOf({ text, blocks: [whole], sentences: [whole] }).passages;
const none = 0;
const view = {
  ...{ begins: none, ends: none, mean: none, least: none, before: none, after: none, later: none },
  ...{ otherBegin: none, otherEnd: none, beginBefore: none, endAfter: none, cue: none },
  ...{ anyCue: none, content: none, contentBegins: none, contentEnds: none, source: none },
  ...{ nearly: none, behind: none },
};
const candidate = (last: number, score: number) => ({
  ...{ by: 'statement-network', score, attribution: score, view },
  cue: [{ first: 1, last: 1 }],
  source: [{ first: 0, last: 0 }],
  content: [{ first: 2, last }],
});

test.each([
  ['alone', [[15, 0.9]], 15, 0],
  [
    'another end',
    [
      [15, 0.7],
      [5, 0.4],
    ],
    15,
    0.4,
  ],
  [
    'the likelier end, whichever comes first',
    [
      [5, 0.4],
      [15, 0.7],
      [7, 0.2],
    ],
    15,
    0.4,
  ],
  [
    'an end that no reader tells apart',
    [
      [15, 0.7],
      [14, 0.6],
    ],
    15,
    0,
  ],
] as const)('%s: %j', (_, given, last, rival) => {
  if (!passage) throw new Error('The text has a passage.');
  const found = withoutContradictions(
    passage,
    given.map(([end, score]) => candidate(end, score)),
  );
  expect(found.map((c) => [c.content[0]?.last, c.rival])).toEqual([[last, rival]]);
});
