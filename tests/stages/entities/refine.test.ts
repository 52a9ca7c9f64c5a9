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

describe('phrases for peoples', () => {
  test.each([
    ['found whole', 'All [nationality New] Zealanders know.', ['nationality New Zealanders']],
    ['found at all', 'Some South Africans know.', ['nationality South Africans']],
    ['one word that is nothing else', 'A [person Kenyan] song.', ['nationality Kenyan']],
    ['not of a people without a state', 'A [person Kurdish] song.', []],
    ['not of a part of the world', 'All [nationality Western] leaders know.', []],
    ['not of a part of a country', 'Some [nationality Texans] know.', []],
    ['not of a faith', 'Some [nationality Muslims] know.', []],
    ['nor is it a person', 'A [person Māori] song.', []],
    ['nor a place', 'Many [place South Dakotans] met.', []],
    ['not of a camp', 'Some [nationality Communists] know.', []],
    ['not a word that is a name too', 'Then [person Karen] left.', ['person Karen']],
    [
      'left alone in a longer name',
      'The [organization Central African Republic Bank] knows.',
      ['organization Central African Republic Bank'],
    ],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('borders of names', () => {
  test.each([
    ['at the hyphen of a pair', '[organization US-China] talks.', ['place US', 'place China']],
    [
      'at the possessive of a country',
      "[organization Chad's Ministry of Health] knows.",
      ['place Chad', 'organization Ministry of Health'],
    ],
    [
      'at the possessive of a town with a body of its own',
      "[organization Douala's Port Authority] knows.",
      ['place Douala', 'organization Port Authority'],
    ],
    [
      'at the possessive of a body with another one',
      "[organization Parliament's Health Committee] knows.",
      ['organization Parliament', 'organization Health Committee'],
    ],
    ['not before a role that ends it', '[person Ada Minister] knows.', ['person Ada Minister']],
    ['after a title that is letters', '[person DP Ana Costa] knows.', ['person Ana Costa']],
    ['after titles', '[person Deputy Minister Ana Costa] knows.', ['person Ana Costa']],
    ['after a title that is an acronym', 'Then [person PM Ana Costa] spoke.', ['person Ana Costa']],
    ['after "Dame"', '[person Dame Ada Quist] spoke.', ['person Ada Quist']],
    ['not after a title that is a given name', '[person Dean Costa] knows.', ['person Dean Costa']],
    ['not where nothing is left', 'Then [person Emperor] knows.', ['person Emperor']],
    [
      'after a word for a people',
      '[person Kenyan Ada Otieno] won.',
      ['nationality Kenyan', 'person Ada Otieno'],
    ],
    ['not in a name of one piece', 'In [place Guinea-Bissau] today.', ['place Guinea-Bissau']],
    [
      'not at another possessive',
      "[organization Lloyd's Register] knows.",
      ["organization Lloyd's Register"],
    ],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('unions of members', () => {
  test.each([
    [
      'go on',
      'The [organization Customs Union of Aland] and [place Bren] met.',
      ['organization Customs Union of Aland and Bren'],
    ],
    [
      'not for other bodies',
      'The [organization Bank of Aland] and [place Bren] met.',
      ['organization Bank of Aland', 'place Bren'],
    ],
    [
      'not before a person',
      'The [organization Customs Union of Aland] and [person Bren] met.',
      ['organization Customs Union of Aland', 'person Bren'],
    ],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('designations of machines', () => {
  test.each([
    ['a model', 'They flew a MiG-29 home.', ['product MiG-29']],
    ['several', 'They flew F-16s home.', ['product F-16s']],
    ['maker and model', 'The Sukhoi Su-27 crashed.', ['product Sukhoi Su-27']],
    ['maker and number', 'The Boeing 747 landed.', ['product Boeing 747']],
    ['a letter after the word', 'The Topol-M rolled past.', ['product Topol-M']],
    [
      'what the model took for a body',
      'An [organization Topol-M] rolled past.',
      ['product Topol-M'],
    ],
    ['no disease', 'He had COVID-19 then.', []],
    ['no group of states taken for one', 'The [organization G-20] met.', ['organization G-20']],
    ['no group of states', 'The G-20 met.', []],
    ['no road', 'Traffic on the M-25 stood.', []],
    ['not in a name', 'The [organization MiG-29 Club] met.', ['organization MiG-29 Club']],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('persons side by side', () => {
  test.each([
    ['are parted', 'Then [person Quist and Oduya] met.', ['person Quist', 'person Oduya']],
    [
      'each without the title',
      'Then [person Ada Quist and Dr Oduya] met.',
      ['person Ada Quist', 'person Oduya'],
    ],
    [
      'not so other names',
      'The [organization Quist and Sons] grew.',
      ['organization Quist and Sons'],
    ],
    ['not after an "and" alone', 'Then [person and Quist] met.', ['person Quist']],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('acronyms that name nothing', () => {
  test.each([
    ['are no names', 'One [organization NGO] sent an [organization SMS].', []],
    ['but parts of names', 'The [organization NGO Council] met.', ['organization NGO Council']],
    ['not so others', 'The [organization NAPC] met.', ['organization NAPC']],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('known places that the model passed over', () => {
  test.each([
    ['a country', 'UGANDA: they met.', ['place UGANDA']],
    ['a country of two words', 'Then, in New Zealand, they met.', ['place New Zealand']],
    ['not where it is found already', 'In [place Uganda] they met.', ['place Uganda']],
    [
      'not in another name',
      'The [organization Bank of Uganda] met.',
      ['organization Bank of Uganda'],
    ],
    ['not beside a capital', 'The Uganda Cranes won.', []],
    ['not a name of persons', 'Then Jordan won.', []],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('no names', () => {
  test.each([
    [
      'a body behind a person',
      '[person Ada Quist], [organization BBC]',
      ['person Ada Quist', 'organization BBC'],
    ],
    ['letters of a currency', 'It cost [place US]$ 40 million.', []],
    ['a country', 'The [place US] knows.', ['place US']],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('names that are known well', () => {
  test.each([
    ['found where they were passed over', 'She watched Doctor Who at home.', ['work Doctor Who']],
    ['not beside a capital', 'She watched Old Doctor Who at home.', []],
    ['not a single word that is a name', 'Then [person Prince] left.', ['person Prince']],
    [
      'not a part of a longer name',
      'The [place Disneyland Park] opened.',
      ['place Disneyland Park'],
    ],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('streets with their numbers', () => {
  test.each([
    ['whole', 'He lives at 2134 [person Quist] Place now.', ['place 2134 Quist Place']],
    ['found at all', 'A house at 1119 Eighth St. burned.', ['place 1119 Eighth St']],
    ['not without a street', 'Some 2134 Orvan [person Quist] fans came.', ['person Quist']],
    ['not behind small words', 'About 30 people on Quist Road met.', []],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('datelines', () => {
  test.each([
    ['without their agency', 'ORVA ([organization AP]) — They met.', []],
    ['but an acronym is one', 'The body ([organization OPH]) met.', ['organization OPH']],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('firms by what they are in law', () => {
  test.each([
    ['found whole', 'Then [place Orva] AB sold it.', ['organization Orva AB']],
    ['found at all', 'Then Orva Tern Oy sold it.', ['organization Orva Tern Oy']],
    [
      'behind an owner',
      "[person Ada Quist]'s Orva AS fell.",
      ['person Ada Quist', 'organization Orva AS'],
    ],
    ['taken for a person', '[person Orva Oyj] sold it.', ['organization Orva Oyj']],
    ['not of a country', 'Then [place Norway] AS it was.', ['place Norway']],
    [
      'not before another name',
      'Then [place Orva] AG [person Ada Quist] spoke.',
      ['place Orva', 'person Ada Quist'],
    ],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('possessives that are parts of names', () => {
  test.each([
    ['of a firm that speaks', '[person Harro]’s said so.', ['organization Harro’s']],
    ['not of a person', '[person Harro]’s brother said so.', ['person Harro']],
    ['not of a full name', '[person Ada Harro]’s said to be ill.', ['person Ada Harro']],
    ['not of a place', '[place Orva]’s said to be cold.', ['place Orva']],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('bodies told by whose they are', () => {
  test.each([
    ['in small letters', "[place Orva]'s [organization foreign ministry] knows.", ['place Orva']],
    [
      'in capitals',
      "[place Orva]'s [organization Foreign Ministry] knows.",
      ['place Orva', 'organization Foreign Ministry'],
    ],
    [
      'after an article',
      'The [organization foreign ministry] knows.',
      ['organization foreign ministry'],
    ],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('persons whose names are words too', () => {
  test.each([
    [
      'in a list',
      '[person Ada Quist], [place Rose Fields] and Grace Church met.',
      ['person Ada Quist', 'person Rose Fields', 'person Grace Church'],
    ],
    ['before a deed', 'Grace Church came up at noon.', ['person Grace Church']],
    ['not beside a place alone', 'They saw [place Oslo] and Grace Church.', ['place Oslo']],
    [
      'not of a body',
      '[person Ada Quist] and [organization Grace Church] met.',
      ['person Ada Quist', 'organization Grace Church'],
    ],
    ['not at the end of a sentence without a deed', 'Grace Church stands there.', []],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});

describe('models of vehicles, services with a plus', () => {
  test.each([
    ['with its variant', 'They bought 200 737 Max jets.', ['product 737 Max']],
    ['before the noun', 'They fly 787-9 passenger jets.', ['product 787-9']],
    [
      'a maker is a name of its own',
      'They fly [product Airbus A350-900] jets.',
      ['organization Airbus', 'product A350-900'],
    ],
    ['not a number of planes', 'They fly 250 planes.', []],
    ['not a score', 'They won 787-9 there.', []],
    ['a service', 'They watch [organization Orva]+ there.', ['product Orva+']],
    [
      'not in the middle of a name',
      'They met [organization Orva]+Em there.',
      ['organization Orva'],
    ],
    ['not a sum', 'They met [organization Orva] +5 there.', ['organization Orva']],
  ])('%s', (_, source, expected) => expect(refined(source)).toEqual(expected));
});
