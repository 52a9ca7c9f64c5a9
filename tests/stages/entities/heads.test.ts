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
    ['[person Ada Quist Productions] sued.', ['organization']],
    ['the [organization Odvar Harbour Safety Act]', ['law']],
    ['the [organization Orva Transport Plan]', ['law']],
    ['the [organization Committee for the Orva Charter]', ['organization']],
    ['[place Orva Plan]', ['place']],
    ['[organization Norvik International Airport]', ['place']],
    ['[organization Orva Airport Board]', ['organization']],
    ['a [product Boring Co.] jet', ['organization']],
    ['a [product Boring Max] jet', ['product']],
    ['the [organization Act]', ['organization']],
    ['[organization South Korea] tested it.', ['place']],
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
