import { describe, expect, test } from 'vitest';
import { isPlainNounPhrase } from '../../../../src/stages/quotations/speaker/plain-noun-phrase.ts';

describe('plainly one noun phrase', () => {
  test.each([
    'He',
    'farmers',
    'the mayor of Kea',
    'Ana Vale, who has run the harbour for ten years',
    'a poll released on Friday',
    'Kea’s tax commissioner',
    'the ad’s narrator',
    'Officials at the Harbour Board, a body that nobody elected',
    'Rep. Tom Reed (D-Ohio), head of the committee',
  ])('%s', (source) => expect(isPlainNounPhrase(source)).toBe(true));
});

describe('may be more', () => {
  test.each([
    'Vale cut the budget',
    'pilots share these fears, but the board',
    'He’s given them a month',
    'the letters were worthless because she',
    'the union filed a complaint',
    'that experts',
    'Ms. Vale curtly',
    'Wednesday',
    'Here',
  ])('%s', (source) => expect(isPlainNounPhrase(source)).toBe(false));
});
