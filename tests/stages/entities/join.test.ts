import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinNames } from '../../../src/stages/entities/join/index.ts';
import { marked } from './helpers.ts';

/** Names of the entities with their aliases: "Ada Lovelace = Lovelace". */
const joined = (source: string) => {
  const { text, names } = marked(source);
  return joinNames(text, names).entities.map(({ name, aliases }) => [name, ...aliases].join(' = '));
};

describe('names that mean one thing are one entity', () => {
  test.each([
    ['surname', '[person Maria Okafor] left. [person Okafor] smiled.', ['Maria Okafor = Okafor']],
    ['given name', '[person Maria Okafor] left. [person Maria] smiled.', ['Maria Okafor = Maria']],
    [
      'surname first, full name later',
      '[person Okafor] left, said [person Maria Okafor].',
      ['Maria Okafor = Okafor'],
    ],
    [
      'middle name',
      '[person Ana Lucía Pérez] left. [person Ana Pérez] smiled.',
      ['Ana Lucía Pérez = Ana Pérez'],
    ],
    [
      'initial',
      '[person J. Whitfield] or [person Jane Whitfield].',
      ['J. Whitfield = Jane Whitfield'],
    ],
    [
      'a firm and its address',
      '[organization Norvik]. [organization Norvik].com fell.',
      ['Norvik.com = Norvik'],
    ],
    ['letters of a country', 'In [place USSR]’s ports.', ['USSR']],
    [
      'a word that the text defines for it',
      '[organization Harbour Foods Inc.] (“the [organization Group]”) moved. The [organization Group] grew.',
      ['Harbour Foods Inc. = Group'],
    ],
    ['accents', '[person José Nuñez] or [person Jose Nunez].', ['José Nuñez']],
    ['capitals', '[organization BALTIC WATCH] is [organization Baltic Watch].', ['Baltic Watch']],
    [
      'spelling of a foreign name',
      '[person Petro Tymoshenka] or [person Tymoshenko].',
      ['Petro Tymoshenka = Tymoshenko'],
    ],
    ['short given name', '[person Kevin Ames]; [person Kev] laughed.', ['Kevin Ames = Kev']],
    [
      'two given names for one',
      '[person William Ames] left; [person Bill Ames] came.',
      ['William Ames = Bill Ames'],
    ],
    [
      'initial with a middle name left out',
      '[person John Adam Reed], or [person J. Reed].',
      ['John Adam Reed = J. Reed'],
    ],
    [
      'an Arabic article',
      '[person Omar al-Haddar]; [person Al-Haddar] and [person Omar Haddar].',
      ['Omar al-Haddar = Al-Haddar = Omar Haddar'],
    ],
    [
      'a title taken into the name',
      '[person Ana Costa]; [person Senator Costa] spoke.',
      ['Ana Costa = Senator Costa'],
    ],
    [
      'a title before the name',
      'Mr [person Luis Reyes], then [person Reyes], then Mr [person Reyes].',
      ['Luis Reyes = Reyes'],
    ],
    ['with "Mr" and without', 'Mr [person Oduya] came. [person Oduya] left.', ['Oduya']],
    [
      'a shouted word before a name',
      '[organization Norvik Dairy Inc] grew. [organization SOURCE Norvik Dairy Inc]',
      ['Norvik Dairy Inc'],
    ],
    [
      'a known firm with its legal form',
      '[organization Boeing Co.], or [organization Boeing].',
      ['Boeing Co. = Boeing'],
    ],
    [
      'a known university',
      '[organization Yale University], or [organization Yale].',
      ['Yale University = Yale'],
    ],
    ['a shouted place', '[place ORVIK], later [place Orvik].', ['Orvik']],
    ['a place of a dateline', '[place NEW DELHI] (Agency)', ['New Delhi']],
    ['letters for a country', '[place USA]', ['USA']],
    [
      'first word of a firm',
      '[organization Norvik Dairy] grew; [organization Norvik] said.',
      ['Norvik Dairy = Norvik'],
    ],
    [
      'a team behind its town',
      '[organization Chicago Herons] won. The [organization Herons] smiled.',
      ['Chicago Herons = Herons'],
    ],
    [
      'letters written apart',
      'The [place U. S.], the [place United States].',
      ['United States = U. S.'],
    ],
    [
      'acronym in parentheses',
      'The [organization Ministry of Interior] ([organization MININT]) said.',
      ['Ministry of Interior = MININT'],
    ],
    [
      'how somebody is placed is no part of the name',
      '[person Diego Fontana] led. [person 14th-ranked Fontana] and [person top-seeded Fontana] met.',
      ['Diego Fontana = Fontana'],
    ],
    [
      'a name of two that are joined is whole',
      '[person al-Haddar Jones] and [person Jean-Luc Roy].',
      ['al-Haddar Jones', 'Jean-Luc Roy'],
    ],
    [
      'the government of one who is named',
      'the [organization Boris Halloran government]; [person Halloran] left.',
      ['Boris Halloran = Halloran'],
    ],
    [
      'the government of a country',
      'the [organization New Zealand government] and the [organization Afghan government].',
      ['New Zealand government', 'Afghan government'],
    ],
    [
      'an acronym in another language',
      '[organization Dutch Office for Water Research] ([organization NWO])',
      ['Dutch Office for Water Research = NWO'],
    ],
    [
      'no outlet behind a short name',
      '[organization Kea Council] ([organization BBC]).',
      ['Kea Council', 'BBC'],
    ],
    [
      'an acronym without the legal form',
      '[organization Coast Gas & Electric Co.]; [organization CG&E] paid.',
      ['Coast Gas & Electric Co. = CG&E'],
    ],
    [
      'acronym apart',
      'The [organization Lakeside Rowing Club] met. [organization LRC] won.',
      ['Lakeside Rowing Club = LRC'],
    ],
    [
      'small words in an acronym',
      'The [organization Bank of North Ossia] fell. The [organization BNO] paid.',
      ['Bank of North Ossia = BNO'],
    ],
    [
      'beginning of a long name',
      'The [organization Customs Union of Aland and Bren]. The [organization Customs Union] grew.',
      ['Customs Union of Aland and Bren = Customs Union'],
    ],
    [
      'firm without its legal form',
      '[organization Norvik Inc] rose. [organization Norvik] fell.',
      ['Norvik Inc = Norvik'],
    ],
    [
      'maker and model',
      'A [product Sukhoi Su-27] flew. The [product Su-27] fell.',
      ['Sukhoi Su-27 = Su-27'],
    ],
    [
      'country and its short forms',
      'The [place United States] and the [place U.S.], or [place America].',
      ['United States = America = U.S.'],
    ],
    [
      'a people, one and many',
      'A [nationality Kenyan], two [nationality Kenyans].',
      ['Kenyan = Kenyans'],
    ],
    [
      'a people, many before one',
      'Two [nationality Kenyans], two [nationality Kenyans], a [nationality Kenyan].',
      ['Kenyan = Kenyans'],
    ],
    ['a state in short', 'In [place Fla.], [place Fla.] and [place Florida].', ['Florida = Fla.']],
    ['a province', 'In [place Orva] and [place Orva province].', ['Orva province = Orva']],
    [
      'a party and its members',
      '[organization Republicans] of the [organization Republican Party], the [organization GOP]',
      ['Republican Party = Republicans = GOP'],
    ],
    [
      'initials without the first',
      'The [organization Odvar Port Health Agency] and the [organization PHA].',
      ['Odvar Port Health Agency = PHA'],
    ],
    [
      'a firm by its own word',
      'The [organization Ada Halmar Co.] and [organization Halmar].',
      ['Ada Halmar Co. = Halmar'],
    ],
  ])('%s', (_, source, expected) => expect(joined(source)).toEqual(expected));
});

describe('names that mean different things stay apart', () => {
  test.each([
    [
      'a country and a union of its letters',
      '[place US] and [place Union State]',
      ['US', 'Union State'],
    ],
    [
      'one surname, two persons',
      '[person Ann Reyes] met [person Luis Reyes].',
      ['Ann Reyes', 'Luis Reyes'],
    ],
    [
      'a man with a woman’s surname',
      '[person Anna Novak] met Mr [person Novak].',
      ['Anna Novak', 'Novak'],
    ],
    ['Mr and Mrs', 'Mr [person Vale] and Mrs [person Vale].', ['Vale', 'Vale']],
    [
      'a prince and a man of his name',
      '[person Harry Cole] met [person Prince Harry].',
      ['Harry Cole', 'Prince Harry'],
    ],
    [
      'a body whose first word is common',
      '[organization National Weather Office] and [organization National].',
      ['National Weather Office', 'National'],
    ],
    [
      'a body whose first word is a town',
      '[organization Chicago Weather Office] and [organization Chicago].',
      ['Chicago Weather Office', 'Chicago'],
    ],
    [
      'a known firm and a body of its name',
      '[organization Disney] owns the [organization Disney Channel].',
      ['Disney', 'Disney Channel'],
    ],
    ['an acronym with no calm form', '[organization UNHCR].', ['UNHCR']],
    [
      'a surname that two persons share',
      '[person Ann Reyes] met [person Luis Reyes]. [person Reyes] left.',
      ['Ann Reyes', 'Luis Reyes', 'Reyes'],
    ],
    [
      'a country and its city',
      '[place Mexico] and [place Mexico City].',
      ['Mexico', 'Mexico City'],
    ],
    ['two short words alike', '[person Chan] met [person Chen].', ['Chan', 'Chen']],
    ['parts of a state', '[place England] and [place Scotland].', ['England', 'Scotland']],
    [
      'a place in a body’s name',
      'The [organization Bank of Norvia] in [place Norvia].',
      ['Bank of Norvia', 'Norvia'],
    ],
    [
      'a party after a person',
      '[person Ana Costa] ([organization AC]) spoke.',
      ['Ana Costa', 'AC'],
    ],
  ])('%s', (_, source, expected) => expect(joined(source)).toEqual(expected));

  test('the shared surname is reported', () => {
    const { text, names } = marked(
      '[person Ann Reyes] met [person Luis Reyes]. [person Reyes] left.',
    );
    expect(joinNames(text, names).ambiguous).toHaveLength(1);
  });

  test('a surname goes to the one bearer who was named before it', () => {
    const { text, names } = marked(
      '[person Ann Reyes] spoke. [person Reyes] left. Then [person Luis Reyes] came.',
    );
    const { mentions } = joinNames(text, names);
    expect(mentions.map(({ entity }) => entity)).toEqual(['e1', 'e1', 'e2']);
  });
});

test('every name has one mention, in order, of an entity that exists', () => {
  const word = fc.constantFrom('Ann', 'Reyes', 'Luis', 'UN', 'Union', 'of', 'Norvia', 'Bank', 'B.');
  const type = fc.constantFrom('person', 'organization', 'place', 'nationality', 'product');
  const name = fc.tuple(type, fc.array(word, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (found) => {
      const source = found.map(([kind, words]) => `[${kind} ${words.join(' ')}]`).join(' and ');
      const { text, names } = marked(source);
      const { entities, mentions } = joinNames(text, names);
      const ids = new Set(entities.map(({ id }) => id));
      expect(mentions.map(({ start }) => start)).toEqual(names.map(({ start }) => start));
      expect(mentions.every(({ entity }) => ids.has(entity))).toBe(true);
    }),
  );
});

test.each([
  ['ADA QUIST left. ADA QUIST came back.', 'Ada Quist'],
  ['J.K. ROSS III left.', 'J.K. Ross III'],
])('a person who is shouted is called as others are: %s', (text, name) => {
  const end = text.indexOf(' left');
  const { entities } = joinNames(text, [{ start: 0, end, type: 'person', score: 0.9 }]);
  expect(entities.map((entity) => entity.name)).toEqual([name]);
});

test.each([
  ['The [product 13-inch Norvik Pro] is new.', 'Norvik Pro'],
  ['The [product Norvik-compatible] lamp is new.', 'Norvik'],
  ['[person Ada Orva-like] left.', 'Ada Orva-like'],
])('what stands beside a name is cut: %s', (source, name) => {
  const { text, names } = marked(source);
  expect(joinNames(text, names).entities.map((entity) => entity.name)).toEqual([name]);
});
