import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { joinNames } from '../../../src/stages/entities/join/index.ts';
import { addRoles } from '../../../src/stages/entities/roles/index.ts';
import { marked } from './helpers.ts';

const read = (source: string) => {
  const { text, names } = marked(source);
  const found = addRoles(text, [tokenize(text)], joinNames(text, names));
  return {
    roles: found.entities.flatMap(({ name, role }) => (role ? [`${name}: ${role}`] : [])),
    nominals: found.mentions
      .filter(({ form }) => form === 'nominal')
      .map(({ start, end, entity }) => `${text.slice(start, end)} ${entity}`),
  };
};

describe('roles before the name', () => {
  test.each([
    ['Envoy [person Ada Quist] spoke.', 'Envoy'],
    ['Harbour tunnel engineer [person Ada Quist] spoke.', 'Harbour tunnel engineer'],
    ['Meet tunnel engineer [person Ada Quist].', 'engineer'],
    ['They met, company CEO [person Ada Quist] said.', 'company CEO'],
    ['It fell to lame-duck goalkeeper [person Ada Quist].', 'lame-duck goalkeeper'],
    ['The late Sen. [person Ada Quist] was right.', 'Sen.'],
    ['In 2012 then-Rep. [person Ada Quist] left.', 'then-Rep.'],
    ['Another villager, [person Ada Quist], spoke.', 'villager'],
    ['His younger sister [person Ada Quist] spoke.', 'younger sister'],
    ["The town's new chief of staff [person Ada Quist] spoke.", "town's new chief of staff"],
    ['A diplomat, former envoy to [place Chad] [person Ada Quist], left.', 'former envoy to Chad'],
    ["[place Chad]'s president, [person Ada Quist] of the port, spoke.", "Chad's president"],
    ['They met Rep. [person Ada Quist] there.', 'Rep.'],
    ['The [place Orvan] Sen. [person Ada Quist] spoke.', 'Orvan Sen.'],
    ['Then Lt. Gen. [person Ada Quist] spoke.', 'Lt. Gen.'],
    ['A board member, [person Ada Quist], spoke.', 'board member'],
    [
      'They asked the Inspector-General of Ports, [person Ada Quist].',
      'Inspector-General of Ports',
    ],
    ['The [nationality Danish] ambassador [person Quist] spoke.', 'Danish ambassador'],
    ['Former prime minister [person Ada Quist] spoke.', 'Former prime minister'],
    ["[place Chad]'s foreign minister [person Quist] spoke.", "Chad's foreign minister"],
    // A title in capitals is as long as its capitals.
    ['Fisheries Minister [person Ada Quist] spoke.', 'Fisheries Minister'],
    ['They asked Rural Roads Secretary [person Quist].', 'Rural Roads Secretary'],
    ['On Friday Housing Commissioner [person Ada Quist] left.', 'Housing Commissioner'],
    ['Yesterday Mayor [person Ada Quist] left.', 'Mayor'],
    ['A letter of Water and Forests Minister [person Quist].', 'Water and Forests Minister'],
    ['Housing Minister [person Ada Quist] spoke.', 'Housing Minister'],
    ['Visiting President [person Ada Quist] was hard.', 'President'],
    ['Asked, Presiding Judge [person Ada Quist] spoke.', 'Presiding Judge'],
    ['Minister of Public Works [person Ada Quist] spoke.', 'Minister of Public Works'],
    ["They asked the president's lawyer [person Ada Quist].", "president's lawyer"],
    ['They met then-premier [person Ada Quist] there.', 'then-premier'],
    // In small letters only what surely belongs to it.
    ['a speech by climate scientist [person Ada Quist]', 'climate scientist'],
    ['They want to meet scientist [person Ada Quist].', 'scientist'],
    ['founder and chief executive [person Ada Quist] spoke.', 'founder and chief executive'],
    ['Prime Minister Dr. [person Ada Quist] spoke.', 'Prime Minister'],
    ['[organization Reuters] correspondent [person Ada Quist]', 'Reuters correspondent'],
    [
      'A spokesperson for the [organization Port Trust], [person Ada Quist], spoke.',
      'spokesperson for the Port Trust',
    ],
    [
      'The head of the union’s legal team, [person Ada Quist], spoke.',
      'head of the union’s legal team',
    ],
    [
      'The special envoy of the president of [place Chad], [person Ada Quist], spoke.',
      'special envoy of the president of Chad',
    ],
    [
      'The [nationality Danish] ambassador to [place Chad], [person Ada Quist], spoke.',
      'Danish ambassador to Chad',
    ],
  ])('%s', (source, role) =>
    expect(read(source).roles).toEqual([expect.stringMatching(new RegExp(`: ${role}$`))]),
  );
});

describe('roles after the name', () => {
  test.each([
    ['[person Ada Quist] was named the head of the trust.', 'head of the trust'],
    [
      '[person Ada Quist], a member of the trust and a teacher in [place Orva], left.',
      'member of the trust and a teacher in Orva',
    ],
    [
      '[person Ada Quist], the [nationality Danish] ambassador to [place Chad], spoke.',
      'Danish ambassador to Chad',
    ],
    [
      '[person Ada Quist], director of the [organization Port Trust], spoke.',
      'director of the Port Trust',
    ],
    [
      '[person Ada Quist], the chief executive of [organization Norvik], spoke.',
      'chief executive of Norvik',
    ],
    ['[person Ada Quist], 61, a fencing contractor, spoke.', 'fencing contractor'],
    ['[person Ada Quist], 43, a baker from [place Orvik], spoke.', 'baker'],
    ['[person Ada Quist] (43), a retired baker who lives there.', 'retired baker'],
    ['[person Ada Quist], a 61-year-old volcanologist, spoke.', 'volcanologist'],
    ['[person Ada Quist], who heads the [organization Port Trust], spoke.', 'heads the Port Trust'],
    ['[person Ada Quist], who chairs the board of trade, spoke.', 'chairs the board of trade'],
    ['[person Ada Quist], who is a judge in [place Orvik], spoke.', 'judge in Orvik'],
    ['[person Ada Quist] – the mayor of [place Orvik] – spoke.', 'mayor of Orvik'],
    ["[person Ada Quist], the company's finance director, spoke.", "company's finance director"],
    [
      "[person Ada Quist], [organization Norvik]'s finance director, spoke.",
      "Norvik's finance director",
    ],
    [
      '[person Ada Quist], founder and president of [organization Norvik].',
      'founder and president of Norvik',
    ],
    [
      '[person Ada Quist], professor of marine law at the [organization Port Institute], spoke.',
      'professor of marine law at the Port Institute',
    ],
    ['[person Ada Quist], counsel to the inquiry, spoke.', 'counsel to the inquiry'],
    [
      '[person Ada Quist], minister for health and social care, spoke.',
      'minister for health and social care',
    ],
    [
      '[person Ada Quist], the officer in charge of the search, spoke.',
      'officer in charge of the search',
    ],
    ['[person Ada Quist], a lawyer based in [place Orvik], spoke.', 'lawyer'],
    ['[person Ada Quist], now a lawyer at [organization Norvik], spoke.', 'lawyer at Norvik'],
    ['[person Ada Quist], who is now a baker, spoke.', 'baker'],
    [
      '[person Ada Quist], senior fellow at the right-wing [organization Port Forum], spoke.',
      'senior fellow at the right-wing Port Forum',
    ],
    [
      '[person Ada Quist], vice president of Advanced Port Programs at [organization Norvik].',
      'vice president of Advanced Port Programs at Norvik',
    ],
    ['[person Ada Quist], acclaimed designer born in [place Orvik], spoke.', 'acclaimed designer'],
    // What the person is, with a verb.
    ['[person Ada Quist] is the head of the [organization Port Trust].', 'head of the Port Trust'],
    ['[person Ada Quist], who works as a cabin cleaner, spoke.', 'cabin cleaner'],
    [
      '[person Ada Quist], who was then serving as the clerk of the [organization Port Trust], spoke.',
      'clerk of the Port Trust',
    ],
    [
      '[person Ada Quist] remains a major shareholder of [organization Norvik].',
      'major shareholder of Norvik',
    ],
    // The body behind a comma, the field behind "in", a title with "and".
    ['[person Ada Quist], Director, [organization Norvik].', 'Director, Norvik'],
    [
      '[person Ada Quist], an expert in port law at the [organization Port Institute], spoke.',
      'expert in port law at the Port Institute',
    ],
    [
      '[person Ada Quist], Research and Ports Director at [organization Norvik], spoke.',
      'Research and Ports Director at Norvik',
    ],
    [
      '[person Ada Quist], chief executive of the fact-checking website [organization Norvik], spoke.',
      'chief executive of the fact-checking website Norvik',
    ],
    ['[person Ada Quist], the former [nationality Danish] star, spoke.', 'former Danish star'],
  ])('%s', (source, role) =>
    expect(read(source).roles).toEqual([expect.stringMatching(new RegExp(`: ${role}$`))]),
  );
});

describe('a role of several persons', () => {
  test.each([
    [
      'before their list',
      'It pleased judges [person Ada Quist], [person Bo Lind] and [person Cy Day].',
      ['Ada Quist: judge', 'Bo Lind: judge', 'Cy Day: judge'],
    ],
    [
      'before a comma',
      "The club's tunnel directors, [person Ada Quist] and [person Bo Lind], left.",
      ["Ada Quist: club's tunnel director", "Bo Lind: club's tunnel director"],
    ],
    [
      'behind it',
      '[person Ada Quist] and [person Bo Lind], both professors at the port, left.',
      ['Ada Quist: professor at the port', 'Bo Lind: professor at the port'],
    ],
    [
      'written short',
      'They met Sens. [person Ada Quist] and [person Bo Lind].',
      ['Ada Quist: Sens.', 'Bo Lind: Sens.'],
    ],
    ['not of one alone', 'It pleased judges [person Ada Quist] knew.', []],
    ['not of others', 'The judges met [person Ada Quist] and [person Bo Lind].', []],
  ])('%s', (_, source, roles) => expect(read(source).roles).toEqual(roles));
});

describe('no role', () => {
  test.each([
    'Mr [person Quist] spoke.',
    'Dr. [person Quist] spoke.',
    'The rep [person Quist] spoke.',
    '[person Ada Quist], now and then, spoke.',
    'A fellow, [person Ada Quist], spoke.',
    'A mother, [person Ada Quist], spoke.',
    'The $4 million figure, [person Ada Quist] said, is wrong.',
    'They like the judges and [person Ada Quist].',
    'The [nationality Danish] [person Ada Quist] spoke.',
    '[person Ada Quist], [person Bo Lind] and others spoke.',
    '[person Ada Quist], the former [nationality Danish] thing, spoke.',
    'They told the ambassador that [person Quist] spoke.',
    'In a letter to the president of the court, [person Ada Quist] said so.',
    'When they came to [person Quist], the minister promised help.',
    'According to [person Quist], the minister for trade lied.',
    'With [person Quist], ministers of seven states came.',
    '[person Ada Quist], the minister of ports [person Bo Lind] and others came.',
    '[person Ada Quist], a mother of two, spoke.',
    '[person Ada Quist], who heads home, spoke to them all.',
  ])('%s', (source) => expect(read(source).roles).toEqual([]));
});

describe('a role goes to its own person only', () => {
  test.each([
    [
      '[person Ada Quist], Trade Minister [person Bo Lind] and others came.',
      ['Bo Lind: Trade Minister'],
    ],
    [
      'Mayor [person Ada Quist] met lawyer [person Bo Lind], a friend of the minister.',
      ['Ada Quist: Mayor', 'Bo Lind: lawyer'],
    ],
    ['[person Bo Lind], brother of Judge [person Ada Quist], left.', ['Ada Quist: Judge']],
  ])('%s', (source, expected) => expect(read(source).roles).toEqual(expected));
});

describe('persons meant by their role', () => {
  test.each([
    ['Ambassador [person Quist] left. The ambassador smiled.', ['The ambassador e1']],
    [
      'Ambassador [person Quist] met minister [person Lind]. The minister smiled.',
      ['The minister e2'],
    ],
    ['Minister [person Quist] met minister [person Lind]. The minister smiled.', []],
    ['The minister smiled at minister [person Quist].', []],
    ['Ambassador [person Quist] met the ambassador of [place Chad].', []],
    ['Governor [person Quist] won. The governor election was close.', []],
    ['General [person Quist] came. The general agreement holds.', []],
    ['The envoy of the governor, [person Quist], left. The governor stayed.', []],
    ['The envoy of the governor, [person Quist], left. The envoy smiled.', ['The envoy e1']],
  ])('%s', (source, expected) => expect(read(source).nominals).toEqual(expected));
});

describe('bodies and places meant by their kind', () => {
  test.each([
    ['The [organization Ministry of Ports] closed. The ministry said so.', ['The ministry e1']],
    [
      'The [organization Orva Dock Association] met; the association voted.',
      ['the association e1'],
    ],
    ['At the [place Great Mosque] men prayed, and the mosque was full.', ['the mosque e1']],
    ['[organization Norvik], a lender in trouble, fell. The lender paid.', ['The lender e1']],
    ['[organization Norvik Inc] fell. The company paid.', ['The company e1']],
    ['[place Orva], a port, slept. The port was empty.', ['The port e1']],
  ])('%s', (source, expected) => expect(read(source).nominals).toEqual(expected));

  test.each([
    [
      'two of the kind',
      'The [organization Orva Court] and the [organization Sul Court]. The court sat.',
    ],
    ['not named before', 'The ministry of the [organization Ministry of Ports].'],
    ['another is meant', 'The [organization Ministry of Ports] and the ministry of health met.'],
    ['a noun goes on', 'The [organization Ministry of Ports] closed. The ministry car stood.'],
    ['a name of its own', 'The [organization Orva Court] sat. The Court of Sul rose.'],
    [
      'another firm was named last',
      '[organization Norvik Inc] fell. [organization Halmar] rose. The company paid.',
    ],
    ['every state has them', 'The [organization Orva Police] came. The police left.'],
    ['any of them', 'The [organization Ministry of Ports] closed. A ministry said so.'],
  ])('%s', (_, source) => expect(read(source).nominals).toEqual([]));
});

describe('of several roles', () => {
  test.each([
    [
      'the fullest form',
      'Minister [person Ada Quist] left. Fisheries Minister [person Ada Quist] came.',
      'Fisheries Minister',
    ],
    [
      'the one that is given most',
      'President [person Ada Quist] left. President [person Quist] came. President [person Quist] spoke to rich hotelier [person Ada Quist].',
      'President',
    ],
    [
      'a description rather than a title given once',
      'Dean [person Ada Quist], a marine biologist at [organization Norvik], left.',
      'marine biologist at Norvik',
    ],
  ])('%s', (_, source, role) => expect(read(source).roles).toEqual([`Ada Quist: ${role}`]));
});

test('a list of which nothing but a person and a comma is left comes to an end', () => {
  expect(read(', [person Quist]').roles).toEqual([]);
  expect(read('[person Quist] , . . .').roles).toEqual([]);
});
