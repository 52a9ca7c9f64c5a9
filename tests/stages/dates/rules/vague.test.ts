import { expect, test } from 'vitest';
import { brief, type Case } from '../read.ts';

const cases: Case[] = [
  ['Now it rains.', 'Now = PRESENT_REF'],
  ['It rained recently.', 'recently = PAST_REF'],
  ['Right now it rains.', 'Right now = PRESENT_REF'],
  ['In the near future.', 'the near future = FUTURE_REF'],
  ['In the past.', 'the past = PAST_REF'],
  ['In recent months.', 'recent months = PXM'],
  ['These days it rains.', 'These days = PRESENT_REF'],
  ['At the moment it rains.', 'the moment = PRESENT_REF'],
  ['At present it rains.', 'present = PRESENT_REF'],
  ['In present-day Iraq.', 'present-day = PRESENT_REF'],
  ['The past president spoke.'],
  ['The Now Coalition spoke.'],
];

test.each(cases)('%s', (text, ...rows) => expect(brief(text)).toEqual(rows));
