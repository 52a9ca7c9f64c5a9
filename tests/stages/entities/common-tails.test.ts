import { expect, test } from 'vitest';
import { withTails } from '../../../src/stages/entities/kinds/index.ts';
import { marked } from './helpers.ts';

test.each([
  ['in [place Orva] prison', ['place Orva prison']],
  ['on [organization Orva] airport.', ['place Orva airport']],
  ['in [place Halmar] province', ['place Halmar province']],
  ['the [event Tall Oak] pipeline', ['place Tall Oak pipeline']],
  ['the [law Tall Oak] tribe said', ['organization Tall Oak tribe']],
  ['the [nationality Indian] Army’s men', ['organization Indian Army']],
  ['the [nationality Indian] [organization Army] left', ['organization Indian Army']],
  ['the [nationality Indian] Supreme Court ruled', ['organization Indian Supreme Court']],
  // Several of them are somewhere.
  ['in a [place Texas] jail', ['place Texas']],
  ['in [place Kenya] prison', ['place Kenya']],
  ['the [place Orva] prisons', ['place Orva']],
  ['the [place Orva] river-bank', ['place Orva']],
  ['the [person Quist] tribe', ['person Quist']],
  ['an [nationality Indian] prison', ['nationality Indian']],
  ['the [nationality Indian] army', ['nationality Indian']],
  // The name goes on behind the noun.
  ['the [nationality Indian] Army of Ports', ['nationality Indian']],
  [
    'the [nationality Indian] [organization Army Bank] fell',
    ['nationality Indian', 'organization Army Bank'],
  ],
])('%s', (source, expected) => {
  const { text, names } = marked(source);
  const found = withTails(text, names);
  expect(found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual(
    expected,
  );
});
