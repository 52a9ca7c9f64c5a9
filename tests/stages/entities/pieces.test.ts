import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { piecesOf } from '../../../src/stages/entities/recognise/pieces.ts';
import { runsOf } from '../../../src/stages/entities/recognise/runs.ts';

const pieces = (text: string) => piecesOf(tokenize(text));
const words = (text: string) => pieces(text).map(({ form }) => form.text);

describe('a hyphen that borders a name cuts the token', () => {
  test.each([
    ['Geneva-based', ['Geneva', '-', 'based']],
    ['anti-NATO', ['anti', '-', 'NATO']],
    ['Russian-Ukrainian', ['Russian', '-', 'Ukrainian']],
    ['US-China', ['US', '-', 'China']],
    ['Sino-Indian', ['Sino', '-', 'Indian']],
    ['non-Muslims', ['non', '-', 'Muslims']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('a hyphen inside a name does not', () => {
  test.each([
    'Guinea-Bissau',
    'Jean-Claude',
    'Jong-un',
    'Al-Qaeda',
    'Su-25',
    'Rolls-Royce',
    'well-known',
  ])('%s', (text) => expect(words(text)).toEqual([text]));
});

test('pieces slice to their text, in order', () => {
  const text = fc.array(
    fc.constantFrom('US', 'China', '-', 'led', ' ', 'Jean', 'anti', "'s", '“', 'ß', '\u0301', '7'),
  );
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      let at = 0;
      for (const { start, end, form } of pieces(whole)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(whole.slice(start, end)).toBe(form.text);
        at = end;
      }
    }),
  );
});

describe('runs where names can be', () => {
  const runs = (text: string) => {
    const found = pieces(text);
    return runsOf(found).map(({ from, to }) =>
      found
        .slice(from, to)
        .map(({ form }) => form.text)
        .join(' '),
    );
  };
  test.each([
    ['they met Ada Lovelace today', ['Ada Lovelace']],
    ['the Bank of Norvia fell', ['Bank of Norvia']],
    ['the 2019 World Cup began', ['2019 World Cup']],
    ['a Boeing 747 landed', ['Boeing 747']],
    ['with Ursula von der Leyen there', ['Ursula von der Leyen']],
    ['at Pretoria - The court sat', ['Pretoria', 'The court']],
    ['in Orva province today', ['Orva province']],
    ['the Odvar’s high court sat', ['Odvar ’s high court']],
    ['Orva and the province', ['Orva']],
    ['nothing here', []],
    ['Ada smiled while Grace slept', ['Ada', 'Grace']],
  ])('%s', (text, expected) => expect(runs(text)).toEqual(expected));
});
