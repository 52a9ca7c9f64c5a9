import { describe, expect, test } from 'vitest';
import { describedAs } from '../../../../src/stages/quotations/speaker/described-as.ts';

const of = (sentence: string, name: string) => {
  const start = sentence.indexOf(name);
  return describedAs(sentence, { start, end: start + name.length });
};

describe('what a name is called beside it', () => {
  test.each([
    ['The regulator fined Norvik Power, a utility, on Monday.', 'Norvik Power', ['utility']],
    ['Norvik Power, the utility that lights Kea, fell.', 'Norvik Power', ['utility']],
    ['Norvik Power is a regional utility based in Kea.', 'Norvik Power', ['utility']],
    ['Shares of chipmaker Ostra rose.', 'Ostra', ['chipmaker']],
    ['Ada Quist, one of the surveyors, left.', 'Ada Quist', ['surveyors']],
    ['They met singer Ana Vale, the daughter of a baker.', 'Ana Vale', ['singer', 'daughter']],
  ])('%s', (sentence, name, expected) => {
    expect(of(sentence, name)).toEqual(expected);
  });

  test.each([
    ['It was built for Norvik Power, and the city paid.', 'Norvik Power'],
    ['The Norvik Power, Ostra and Kea shares fell.', 'Norvik Power'],
    ['He told Ana Vale, who left.', 'Ana Vale'],
    ['Norvik Power rose, a day after it fell.', 'Norvik Power'],
  ])('nothing in: %s', (sentence, name) => {
    expect(of(sentence, name)).toEqual([]);
  });
});
