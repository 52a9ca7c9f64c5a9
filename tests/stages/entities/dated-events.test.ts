import { expect, test } from 'vitest';
import { wholeEvents } from '../../../src/stages/entities/kinds/index.ts';
import { marked } from './helpers.ts';

test.each([
  ['after the [event September 11], 2001 attacks on', ['September 11, 2001 attacks']],
  ['the [event Oct]. 7 attack on', ['Oct. 7 attack']],
  ['the [event July 2021] riots', ['July 2021 riots']],
  ['the [event 2021 July] unrest', ['2021 July unrest']],
  ['the [event March] terror attacks', ['March terror attacks']],
  // A day that is known by itself.
  ['since [event September 11] they', ['September 11']],
  ['the [event March on Orva] began', ['March on Orva']],
  ['the [event May Fair] began', ['May Fair']],
  // A date is no event.
  ['in [event July 2021] they met', []],
  ['in [event Oct]. they met', []],
  ['the [event Orva Games] attacks', ['Orva Games']],
  // No name of another kind is looked at.
  ['[person April] attacks', ['April']],
])('%s', (source, expected) => {
  const { text, names } = marked(source);
  expect(wholeEvents(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(
    expected,
  );
});
