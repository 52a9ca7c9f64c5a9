import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['It fell this morning.', 'this morning = 2022-10-05TMO'],
  ['It fell last night.', 'last night = 2022-10-04TNI'],
  [
    'On 3 May 2020 it rained, and that evening it fell.',
    '3 May 2020 = 2020-05-03',
    'that evening = 2020-05-03TEV',
  ],
  ['It fell on the night of 3 May 2020.', 'the night of 3 May 2020 = 2020-05-03TNI'],
  [
    'It fell early in the morning of 3 May 2020.',
    'early in the morning of 3 May 2020 = 2020-05-03TMO',
  ],
  ['He had a good night.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
