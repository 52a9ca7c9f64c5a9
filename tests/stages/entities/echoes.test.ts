import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { readDocument } from '../../../src/stages/entities/recognise/document.ts';
import { addEchoes } from '../../../src/stages/entities/recognise/echoes.ts';
import { marked } from './helpers.ts';

/** Names of the second sentence, when the first has the marked ones. */
const echoes = (first: string, second: string, score = 0.9) => {
  const { text, names } = marked(first);
  const whole = `${text} ${second}`;
  const document = readDocument([tokenize(text), tokenize(whole, text.length)]);
  const sure = names.map((name) => ({ ...name, score }));
  return addEchoes(document, [sure, []])[1]?.map((n) => `${n.type} ${whole.slice(n.start, n.end)}`);
};

describe('names said again', () => {
  test.each([
    ['an acronym', 'The [organization WHRA] met.', 'They told WHRA so.', ['organization WHRA']],
    ['a surname', 'So [person Ada Quist] said.', 'It was Quist again.', ['person Quist']],
    [
      'a long name',
      'The [organization Port Trust of Bren] met.',
      'Ask the Port Trust of Bren.',
      ['organization Port Trust of Bren'],
    ],
    ['not next to a capital', 'So [person Ada Quist] said.', 'The Quist Prize went on.', []],
    ['not a given name', 'So [person Ada Quist] said.', 'It was Ada again.', []],
    ['not in a currency', 'The [place US] met.', 'It cost US$ 40.', []],
    ['not in lower case', 'So [person Ada Stone] said.', 'A stone fell. It was Stone again.', []],
    [
      'not where two types contend',
      'So [person Ada Quist] of [place Quist] said.',
      'It was Quist again.',
      [],
    ],
  ])('%s', (_, first, second, expected) => expect(echoes(first, second)).toEqual(expected));

  test('not when the name was unsure', () => {
    expect(echoes('The [organization WHRA] met.', 'They told WHRA so.', 0.5)).toEqual([]);
  });
});
