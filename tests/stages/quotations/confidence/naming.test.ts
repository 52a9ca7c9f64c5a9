/** How somebody is named: the same number for the same way. */
import { expect, test } from 'vitest';
import { naming } from '../../../../src/stages/quotations/confidence/naming.ts';

test.each([
  ['he', 'They'],
  ['Ana Vale', 'Tom Reed'],
  ['Vale', 'Reed'],
  ['the agency', 'The airline'],
  ['a spokesman', 'one neighbour'],
  ['his lawyer', 'their landlord'],
  ['police officers', 'local people'],
])('“%s” as “%s”', (a, b) => expect(naming(a)).toBe(naming(b)));

test('no two ways alike', () => {
  const ways = [
    '',
    'he',
    'the agency',
    'the head of the agency',
    'his lawyer',
    'a spokesman',
    'two of the men who saw it',
    'police officers',
    'Vale',
    'Ana Vale',
    'Bank of the North Sea',
    'Vale who saw it',
  ].map(naming);
  expect(new Set(ways).size).toBe(ways.length);
});
