import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { joinNames } from '../../../src/stages/entities/join/index.ts';
import { addRoles } from '../../../src/stages/entities/roles/index.ts';
import { marked } from './helpers.ts';

const read = (source: string) => {
  const { text, names } = marked(source);
  const found = addRoles(text, [tokenize(text)], joinNames(text, names));
  return {
    roles: found.entities.flatMap(({ name, role }) => (role ? [`${name}: ${role}`] : [])),
    nominals: found.mentions
      .filter(({ form }) => form === 'nominal')
      .map(({ start, end, entity }) => `${text.slice(start, end)} ${entity}`),
  };
};

describe('roles', () => {
  test.each([
    ['Envoy [person Ada Quist] spoke.', ['Ada Quist: Envoy']],
    ['The [nationality Danish] ambassador [person Quist] spoke.', ['Quist: Danish ambassador']],
    ['Former prime minister [person Ada Quist] spoke.', ['Ada Quist: Former prime minister']],
    [
      'The [nationality Danish] ambassador to [place Chad], [person Ada Quist], spoke.',
      ['Ada Quist: Danish ambassador to Chad'],
    ],
    [
      '[person Ada Quist], the [nationality Danish] ambassador to [place Chad], spoke.',
      ['Ada Quist: Danish ambassador to Chad'],
    ],
    [
      '[person Ada Quist], director of the [organization Port Trust], spoke.',
      ['Ada Quist: director of the Port Trust'],
    ],
    ["[place Chad]'s foreign minister [person Quist] spoke.", ["Quist: Chad's foreign minister"]],
  ])('%s', (source, expected) => expect(read(source).roles).toEqual(expected));
});

describe('no role', () => {
  test.each([
    'Mr [person Quist] spoke.',
    'His mother, [person Ada Quist], spoke.',
    'The [nationality Danish] [person Ada Quist] spoke.',
    '[person Ada Quist], [person Bo Lind] and others spoke.',
    '[person Ada Quist], the former [nationality Danish] star, spoke.',
    'They told the ambassador that [person Quist] spoke.',
  ])('%s', (source) => expect(read(source).roles).toEqual([]));
});

describe('persons meant by their role', () => {
  test.each([
    ['Ambassador [person Quist] left. The ambassador smiled.', ['The ambassador e1']],
    [
      'Ambassador [person Quist] met minister [person Lind]. The minister smiled.',
      ['The minister e2'],
    ],
    ['Minister [person Quist] met minister [person Lind]. The minister smiled.', []],
    ['The minister smiled at minister [person Quist].', []],
    ['Ambassador [person Quist] met the ambassador of [place Chad].', []],
  ])('%s', (source, expected) => expect(read(source).nominals).toEqual(expected));
});
