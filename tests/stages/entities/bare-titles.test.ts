import { expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { dropBareTitles } from '../../../src/stages/entities/recognise/bare-titles.ts';
import { readDocument } from '../../../src/stages/entities/recognise/document.ts';
import { marked } from './helpers.ts';

test.each([
  ['All [person Senators] swore it.', []],
  ['Some [nationality MPs] know.', []],
  ['Madam [person Speaker], I object.', []],
  ['The [person Speaker] objects.', []],
  ['Before the [person King] rose', []],
  ['Here a [person Bill] was read.', []],
  ['The [law Act] was read.', []],
  // Names that are such words.
  ['Then [person King] objected.', ['King']],
  ['Then [person Bill] objected.', ['Bill']],
  ['The [law Ports Act] was read.', ['Ports Act']],
  ['The [organization Senators] won.', ['Senators']],
])('%s', (source, expected) => {
  const { text, names } = marked(source);
  const [sentence] = readDocument([tokenize(text)]).sentences;
  const found = sentence ? dropBareTitles(sentence, names) : [];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
