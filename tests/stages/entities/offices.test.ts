import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { readDocument } from '../../../src/stages/entities/recognise/document.ts';
import { refine } from '../../../src/stages/entities/recognise/refine.ts';
import { marked } from './helpers.ts';

const refined = (source: string) => {
  const { text, names } = marked(source);
  const [sentence] = readDocument([tokenize(text)]).sentences;
  if (!sentence) return [];
  return refine(sentence, names).map((n) => `${n.type} ${text.slice(n.start, n.end)}`);
};

describe('bodies without the words of an office', () => {
  test.each([
    [
      'the first words of the office that follows',
      'The [organization Port House Press] Secretary knows.',
      ['organization Port House'],
    ],
    ['a place is left', 'The [organization Chicago Attorney] General knows.', ['place Chicago']],
    [
      'not where no office follows',
      'The [organization Orva Press] knows.',
      ['organization Orva Press'],
    ],
    ['an office is no body', 'The [organization Inspector-General of Police] knows.', []],
    [
      'but holds the body that it is of',
      'Then [organization Director of the Orva Harbour Agency] left.',
      ['organization Orva Harbour Agency'],
    ],
    [
      'a field behind a minister',
      'The Minister of [organization Ports and Public Roads] left.',
      [],
    ],
    [
      'an office within a body',
      'The [organization Office of the Director] knows.',
      ['organization Office of the Director'],
    ],
    [
      'a body behind its kind',
      'The [organization Danish NGO Odvar Fronter] knows.',
      ['nationality Danish', 'organization Odvar Fronter'],
    ],
    [
      'an acronym that possesses',
      "The [organization TPS's Criminal Court] met.",
      ['organization TPS', 'organization Criminal Court'],
    ],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('where a person ends', () => {
  test.each([
    [
      'at the possessive of a firm',
      "It is [person Ada Quist's Norvik] now.",
      ['person Ada Quist', 'organization Norvik'],
    ],
    [
      'at the possessive of a person',
      "[person Ada Quist's Karen] left.",
      ['person Ada Quist', 'person Karen'],
    ],
    [
      'not at an apostrophe in a name',
      "Then [person Shaun O'Quist] left.",
      ["person Shaun O'Quist"],
    ],
    ['before a people', 'Some [person Quist Republicans] left.', ['person Quist']],
    ['before a number', 'Then [person Quist 63] left.', ['person Quist']],
    ['with a number that is of the name', 'Queen [person Ada] III left.', ['person Ada III']],
    ['with the initials before it', 'Then T.J. [person Quist] left.', ['person T.J. Quist']],
    ['not with a country before it', 'Then U.S. [person Quist] left.', ['person Quist']],
    [
      'behind the word that opens the sentence',
      '[person Given Quist] left, he won.',
      ['person Quist'],
    ],
    ['not behind nothing', '[person Given] left.', ['person Given']],
    ['not with an initial', 'Then [person Ada] V Quist left.', ['person Ada']],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('bodies to their end', () => {
  test.each([
    [
      'named by what they are on',
      'The [organization National Institute] on Fair Ports knows.',
      ['organization National Institute on Fair Ports'],
    ],
    [
      'where the model saw nothing, or an event',
      'The Harbour Panel on [event Sea Change] knows.',
      ['organization Harbour Panel on Sea Change'],
    ],
    [
      'a centre for something',
      'The [place Orvan Center] for Marine Ports knows.',
      ['organization Orvan Center for Marine Ports'],
    ],
    [
      'without its letters behind it',
      'The [organization Orvan Center] for Missing Sailors CIMS knows.',
      ['organization Orvan Center for Missing Sailors'],
    ],
    [
      'a centre of one word',
      'It is the Centre for Fair Ports here.',
      ['organization Centre for Fair Ports'],
    ],
    [
      'not with a person beside it',
      'Then [person Ada Quist] [organization Port House] left.',
      ['person Ada Quist', 'organization Port House'],
    ],
    ['not a place on one', 'The [place Orvan Center] on Fair Street', ['place Orvan Center']],
    [
      'not a firm on something',
      'The [organization Orvan Firm] on Fair Street',
      ['organization Orvan Firm'],
    ],
    ['not at the beginning of a sentence', 'Our Panel on Fridays met.', []],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('known bodies that the model passed over', () => {
  test.each([
    ['letters', 'In May the IMF forecast it all.', ['organization IMF']],
    ['several words', 'In May the World Bank forecast it all.', ['organization World Bank']],
    ['not one word', 'They say that a Target was met in May.', []],
    ['not in another name', 'In May the IMF House opened for us.', []],
    ['not as a label', 'IMF: the fund is there for us.', []],
    ['not in a headline', 'IMF Sees Ports Grow', []],
    ['not twice', 'In May the [organization IMF] saw it.', ['organization IMF']],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});
