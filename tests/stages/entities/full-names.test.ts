import { describe, expect, test } from 'vitest';
import { typeByFullName } from '../../../src/stages/entities/kinds/index.ts';
import { marked } from './helpers.ts';

const types = (source: string) => {
  const { text, names } = marked(source);
  return typeByFullName(text, names).map(({ type }) => type);
};

describe('a name in short has the type of the name in full', () => {
  test.each([
    ['[person Linda Tall Oak] spoke. [organization Tall Oak] left.', ['person', 'person']],
    ['[person Ada Quistova] spoke. [place Quistova] left.', ['person', 'person']],
    ['[person Quistova Ada] spoke. [place Quistova] left.', ['person', 'person']],
    ['Ms [person Quistova] spoke. [organization Quistova] left.', ['person', 'person']],
    [
      'The [organization Port Union of Orva] met in the [place Port Union].',
      ['organization', 'organization'],
    ],
    [
      '[organization Norvik Sound Group] paid. [product Norvik Sound] sang.',
      ['organization', 'organization'],
    ],
  ])('%s', (source, expected) => expect(types(source)).toEqual(expected));
});

describe('a name keeps its type', () => {
  test.each([
    // A body of that name is in the text.
    [
      '[person Ada Quistova] spoke of [organization Quistova Group]. [organization Quistova] fell.',
      ['person', 'organization', 'organization'],
    ],
    // A town bears the name.
    ['The [organization Bank of Orva] by the [place Bank].', ['organization', 'place']],
    ['[person Ada Paris] flew to [place Paris].', ['person', 'place']],
    // The first of more words is hardly ever a surname.
    ['[person Quistova Ada Bo] flew to [place Quistova].', ['person', 'place']],
    ['[person Ada Quistova] flew the [product Quistova].', ['person', 'product']],
    ['[organization Norvik Group] sold the [product Norvik].', ['organization', 'product']],
    ['[organization New Orva Times] wrote of [place New Orva].', ['organization', 'place']],
  ])('%s', (source, expected) => expect(types(source)).toEqual(expected));
});
