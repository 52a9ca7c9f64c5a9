import { describe, expect, test } from 'vitest';
import { tellTypes } from '../../../src/stages/entities/kinds/index.ts';
import { marked } from './helpers.ts';

const types = (source: string) => {
  const { text, names } = marked(source);
  return tellTypes(text, names).map(({ type }) => type);
};

describe('a noun right behind a name tells what it names', () => {
  test.each([
    ['a farmer from [person Orva Sul] village', ['place']],
    ['along the [person Odvar] river', ['place']],
    ['the [person Odvar] ethnic group; an [person Odvar] elder', ['nationality', 'nationality']],
    ['the [organization Odvar] tribes met', ['nationality']],
    ['the [person Halmar Dag] newspaper wrote', ['organization']],
    ['the [person Orvette] spacecraft woke; [person Orvette] sent data', ['product', 'product']],
    ['the [organization Orvik] spyware', ['product']],
    // One who is somebody of the article is no village.
    [
      '[person Ada Odvar] spoke of the [person Odvar] river. [person Odvar] left.',
      ['person', 'person', 'person'],
    ],
    ['the [person Quist] campaign', ['person']],
    ['the [person Quist] rivers', ['person']],
    ['[person Ada Quist], village head', ['person']],
    ['the [place Kenya] tribes', ['place']],
    ['the [organization Norvik] rocket', ['organization']],
  ])('%s', (source, expected) => expect(types(source)).toEqual(expected));
});

describe('a name tells itself what it names', () => {
  test.each([
    ['[person Hal Bin Oduya University] opened.', ['organization']],
    ['[place Denver Register] asked.', ['organization']],
    ['[person Denver Examiner] asked.', ['organization']],
    ['[organization Gulf of Orva]', ['place']],
    ['[organization Lake Orva]', ['place']],
    ['[organization Norvik International Airport]', ['place']],
    ['[organization South Korea] tested it.', ['place']],
    ['[person Agence France-Presse] wrote.', ['organization']],
    ['Many [place South Dakotans] met.', ['nationality']],
    ['[person Quistans] met.', ['person']],
    ['[person Emily Post] wrote.', ['person']],
    ['[person Ada Ford] drove.', ['person']],
    ['[person Tesla] drew it.', ['person']],
    ['Mr [person Reuters] left.', ['person']],
    ['[place Russian Federation]', ['place']],
    ['[place West Bank]', ['place']],
    ['[organization Lake Orva Bank]', ['organization']],
    ['[organization Kenya] won.', ['place']],
    ['[organization Kenya FC] won.', ['organization']],
  ])('%s', (source, expected) => expect(types(source)).toEqual(expected));
});

describe('a town before the part of a country that it lies in', () => {
  test.each([
    ['in [person Elizabeth], [place N.J.]; [person Elizabeth] fell', ['place', 'place', 'place']],
    ['near [person Jackson], [place Mississippi]', ['place', 'place']],
    ['[person Jackson], [place Mississippi]', ['person', 'place']],
    ['[place Hue], [place Hanoi] and [person Da Nang]', ['place', 'place', 'place']],
    ['[place Hanoi] and [person Ada Quist]', ['place', 'person']],
    ['a book of [person Ada Quist], [place Texas]', ['person', 'place']],
    ['[person Ann Elizabeth] of [person Elizabeth], [place N.J.]', ['person', 'person', 'place']],
  ])('%s', (source, expected) => expect(types(source)).toEqual(expected));
});

describe('letters in parentheses behind what they stand for', () => {
  test.each([
    [
      '[place Republic of Odvar] ([organization ROO]); the [organization ROO]',
      ['place', 'place', 'place'],
    ],
    ['[organization Relief of Odvar] ([organization ROO])', ['organization', 'organization']],
    ['[place Orva] ([organization ROO])', ['place', 'organization']],
  ])('%s', (source, expected) => expect(types(source)).toEqual(expected));
});
