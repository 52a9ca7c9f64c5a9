/** What is said first, and then by whom, in indirect words. */
import { describe, expect, test } from 'vitest';
import { MIN_SCORE } from '../../../src/stages/quotations/index.ts';
import { attributed } from '../../support/attributed.ts';

const rows = (text: string) =>
  attributed(text).rows.map((r) => [r.source, r.cue, r.content.join(' … ')]);

describe('the subject and its verb behind', () => {
  test.each([
    [
      'The bolts were sound, a survey of riders shows.',
      'a survey of riders',
      'shows',
      'The bolts were sound',
    ],
    ['It was not safe, Vale told the hearing.', 'Vale', 'told', 'It was not safe'],
    ['The road is worse, residents say.', 'residents', 'say', 'The road is worse'],
    [
      'The finding on bolts rests on nine that were tested, notes Tom Reed, an engineer in Oslo.',
      'Tom Reed',
      'notes',
      'The finding on bolts rests on nine that were tested',
    ],
    [
      'The repair will add nine months, a city engineer estimated on Monday.',
      'a city engineer',
      'estimated',
      'The repair will add nine months',
    ],
  ])('%s', (text, ...row) => {
    const [found] = rows(text);
    expect(found?.[0]).toContain(row[0]);
    expect(found?.slice(1)).toEqual(row.slice(1));
  });

  test('a document whose verb may be a noun', () => {
    const [found] = rows('Four in ten tickets were never sold, the letter states.');
    expect(found).toEqual(['the letter', 'states', 'Four in ten tickets were never sold']);
  });

  test.each([
    ['The bridge, its owners warn, is older than the road.', 'The bridge … is older than the road'],
    ['The plan, the council says, would cost nine million.', 'The plan … would cost nine million'],
  ])('in the middle: %s', (text, content) => expect(rows(text).at(-1)?.[2]).toContain(content));

  test('in the middle, behind when it is said to be', () =>
    expect(
      rows('By spring, its engineers warn, half of the bolts could be broken.').at(-1)?.[2],
    ).toContain('By spring … half of the bolts could be broken'));
});

describe('nobody says', () => {
  test.each([
    ['In May, the council closed the bridge.'],
    ['The bridge was closed, and the road, an old one, held.'],
    ['The maps show the names of many towns, states, and rivers that are known to few.'],
    ['The form asks for the usual details of the owner (street, city, state, etc.).'],
    ['Ships came from Peru, Chile and four other states.'],
    ['The walls were painted with slogans, numbers and rude messages.'],
    ['The bridge fell, the body found in the river was a sailor’s.'],
  ])('%s', (text) => expect(attributed(text, {}, {}, { minScore: MIN_SCORE }).rows).toEqual([]));
});
