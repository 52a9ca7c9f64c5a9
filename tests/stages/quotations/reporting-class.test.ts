import { expect, test } from 'vitest';
import { reportingClass } from '../../../src/stages/quotations/reporting-class.ts';

test.each([
  ['said', 'speech'],
  ['has repeatedly denied', 'speech'],
  ['according to', 'speech'],
  [':', 'speech'],
  ['keeps saying', 'speech'],
  ['continues to support', 'stance'],
  ['wants', 'stance'],
  ['is afraid of', 'stance'],
  ['the claim of', 'speech'],
])('%s', (cue, expected) => expect(reportingClass(cue)).toBe(expected));
