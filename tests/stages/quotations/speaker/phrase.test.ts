import { describe, expect, test } from 'vitest';
import {
  type SourcePhrase,
  sourcePhrase,
  toldBeside,
} from '../../../../src/stages/quotations/speaker/phrase.ts';

const phrase = (source: string): SourcePhrase | null =>
  sourcePhrase(source, { start: 0, end: source.length });

describe('the words that describe', () => {
  test.each([
    ['a second aide, who called later', 'a second aide'],
    ['the 40-page report, laid before the council by Ana Vale', 'the 40-page report'],
    ['nationalists in parliament, led by a former wrestler', 'nationalists in parliament'],
    ['a panel of engineers, in a paper of last year', 'a panel of engineers'],
    ['Freshmill, the second-largest grocer', 'Freshmill'],
    ['new figures that the minister will use', 'new figures'],
    ['a group of 40 clubs - including the largest', 'a group of 40 clubs'],
    ['investigators of the first fall, that of March', 'investigators of the first fall'],
    ['two makers, both of Oslo', 'two makers, both of Oslo'],
    ['pupils, teachers and parents', 'pupils, teachers and parents'],
    ['farmers, the mayor and the union', 'farmers, the mayor and the union'],
    ['the mills of Kea, Reed and Hill', 'the mills of Kea, Reed and Hill'],
  ])('%s', (source, words) => expect(phrase(source)?.text).toBe(words));
});

describe('what is told beside "one"', () => {
  test.each([
    ['one, a farmer', 'a farmer'],
    ['One of them, a nutmeg farmer, 44', 'a nutmeg farmer, 44'],
    ['another, a diver of the port, who left', 'a diver of the port'],
    ['one', null],
    ['one of the divers, a father of two', null],
    ['a nurse, a mother of two', null],
    ['one, the mayor', null],
  ])('%s', (source, words) => {
    const found = phrase(source);
    expect(found && (toldBeside(found, source)?.text ?? null)).toBe(words);
  });
});

describe('the head', () => {
  test.each([
    ['a spokesman for the mayor', 'spokesman'],
    ['Bank of Kea governor Ana Vale', 'Vale'],
    ['Ministry of Health and Welfare officials', 'officials'],
    ['University of Kea', 'University'],
    ['Bank of Kea in its report', 'Bank'],
    ['the Ministry of Health also', 'Ministry'],
    ['Ana Vale of the Kea council', 'Vale'],
    ['those around Vale', 'those'],
    ['people close to Vale', 'people'],
  ])('%s', (source, head) => expect(phrase(source)?.head.text).toBe(head));
});
