import { expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { addInitials } from '../../../src/stages/entities/join/short-names.ts';
import { marked } from './helpers.ts';

test.each([
  ['The [organization State Emergency Service] came. SES boats left.', ['SES']],
  ['the [organization Ministry of Orvan Ports]; MOP men', ['MOP']],
  // Two letters, another kind of name, part of a word, or found already.
  ['the [organization Orvan Ports]; OP men', []],
  ['the [place State Emergency Square]; SES boats', []],
  ['the [organization State Emergency Service]; SESAME oil', []],
  ['the [organization State Emergency Service]; [product SES] boats', []],
])('%s', (source, expected) => {
  const { text, names } = marked(source);
  const added = addInitials(text, [tokenize(text)], names).filter((name) => !names.includes(name));
  expect(added.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
