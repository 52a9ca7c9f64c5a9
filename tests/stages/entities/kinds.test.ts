import { describe, expect, test } from 'vitest';
import { tellTypes } from '../../../src/stages/entities/kinds/index.ts';
import { marked } from './helpers.ts';

const types = (source: string) => {
  const { text, names } = marked(source);
  return tellTypes(text, names).map(({ type }) => type);
};

describe('the words beside a name tell what it names', () => {
  test.each([
    ['The manufacturer, [person Norvik Optics] of Orvik, fell.', ['organization']],
    ['a man from a yard in [person Can Tho]', ['place']],
    ['They asked ratings agency [person Halmar].', ['organization']],
    ['ratings agency [place Halden] fell', ['organization']],
    ['the town of [person Orva Sul]', ['place']],
    ['the Orvan town of [person Pedro Juan Costa]', ['place']],
    ['the rights organisation “[person Odvar]” fell', ['organization']],
    [
      '[person Norvik Dairy] fell. The agency [person Norvik Dairy] paid.',
      ['organization', 'organization'],
    ],
  ])('%s', (source, expected) => expect(types(source)).toEqual(expected));
});

describe('the words beside a name tell nothing against its type', () => {
  test.each([
    ['[person Ada Quist], the company chairwoman, spoke.', ['person']],
    ['[person Ada Quist], a town councillor, spoke.', ['person']],
    ['[person Ada Quist], the head of a firm, spoke.', ['person']],
    ['the rector of the university, [person Ada Quist]', ['person']],
    ['In the city, [person Ada Quist] spoke.', ['person']],
    ['a ferry. [person Ada Quist] left', ['person']],
    ['Analysts at [place Chicago] airport', ['place']],
    ['Critics such as [person Ada Quist] spoke.', ['person']],
    ['the firm [organization Norvik]', ['organization']],
    ['[person Ada Quist], a firm believer in trade, spoke.', ['person']],
    ['a letter from [person Ada Quist]', ['person']],
    ['in [person Victoria]', ['person']],
  ])('%s', (source, expected) => expect(types(source)).toEqual(expected));

  test('two things told are none', () => {
    const source = 'The firm [person Orva Sul] fell; the town of [person Orva Sul] stood.';
    expect(types(source)).toEqual(['person', 'person']);
  });
});
