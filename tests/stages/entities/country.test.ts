import { describe, expect, test } from 'vitest';
import { countries } from '../../../src/language/en/index.ts';
import { addCountries } from '../../../src/stages/entities/country/index.ts';
import { joinNames } from '../../../src/stages/entities/join/index.ts';
import { marked } from './helpers.ts';

/** The countries of a marked text's entities: "Kyiv UA". */
const read = (source: string) => {
  const { text, names } = marked(source);
  const { entities, mentions } = joinNames(text, names);
  return addCountries(text, entities, mentions).flatMap(({ name, country }) =>
    country ? [`${name} ${country}`] : [],
  );
};

describe('a name that tells its country', () => {
  test.each([
    ['[place Belarus]', ['Belarus BY']],
    ['[place United States]', ['United States US']],
    ['[place U.S.]', ['U.S. US']],
    ['[place Northern Kenya]', ['Northern Kenya KE']],
    ['[place South Africa]', ['South Africa ZA']],
    ['[place Kyiv]', ['Kyiv UA']],
    ['[place Scotland]', ['Scotland GB']],
    ['[place Shanghai]', ['Shanghai CN']],
    ['[place Bavaria]', ['Bavaria DE']],
    ['[place Đà Nẵng]', ['Đà Nẵng VN']],
    ['[place Gothenburg]', ['Gothenburg SE']],
    ['[place New York], [place NY]', ['New York US']],
    ['[place Barcelona]', ['Barcelona ES']],
    ['[place Austin], [place TX]', ['Austin US', 'TX US']],
    ['[place Saint Petersburg]', ['Saint Petersburg RU']],
    ['[nationality Ukrainian]', ['Ukrainian UA']],
    ['[nationality Danes]', ['Danes DK']],
  ])('%s', (source, expected) => expect(read(source)).toEqual(expected));
});

describe('a name that several places share stays without a country', () => {
  test.each([
    '[place Georgia]',
    '[place Congo]',
    '[place Springfield]',
    '[place Nowhereville]',
    '[place Atlantic] and the [place United States Senate]',
    'the [place West Bank]',
    '[nationality Korean]',
    '[nationality European]',
    '[organization Belarus]',
    '[person Paris]',
  ])('%s', (source) => expect(read(source)).toEqual([]));
});

describe('the article tells which of the places of a name is meant', () => {
  test.each([
    ['a small town', '[place Parnu] lies in [place Estonia].', ['Parnu EE', 'Estonia EE']],
    ['by the people', '[nationality Irish] schools in [place Ennis].', ['Irish IE', 'Ennis IE']],
    ['by a state', '[place Lincoln] and [place Nebraska].', ['Lincoln US', 'Nebraska US']],
    [
      'by a province of one of two countries named',
      '[place Halifax], [place Britain], [place Canada], and [place Nova Scotia].',
      ['Britain GB', 'Canada CA', 'Nova Scotia CA', 'Halifax CA'],
    ],
    ['a town by the capital', '[place Parnu] and [place Tallinn].', ['Parnu EE', 'Tallinn EE']],
    ['by the capital', '[place Georgia] and [place Tbilisi].', ['Georgia GE', 'Tbilisi GE']],
    ['by another state', '[place Georgia] and [place Ohio].', ['Georgia US', 'Ohio US']],
    [
      'by the longer name of the country',
      '[place Congo], or [place DR Congo].',
      ['Congo CD', 'DR Congo CD'],
    ],
    [
      'by one half of a land',
      '[nationality Korean] food in [place South Korea].',
      ['Korean KR', 'South Korea KR'],
    ],
    ['a town, not the county', '[place Norfolk] and [place Ohio].', ['Norfolk US', 'Ohio US']],
    ['the county', '[place Norfolk] and [place England].', ['Norfolk GB', 'England GB']],
  ])('%s', (_, source, expected) => expect(new Set(read(source))).toEqual(new Set(expected)));
});

describe('the article does not tell', () => {
  test.each([
    ['two countries have it', '[place Halifax], [place Britain] and [place Canada].', 'Halifax'],
    ['a country and its namesake', '[place Georgia], [place Tbilisi], [place Ohio].', 'Georgia'],
    ['the country is another’s neighbour', '[place Georgia] and the [place US].', 'Georgia'],
    ['a namesake of a capital is near', '[place London] and [place Ontario].', 'London'],
    ['both halves of a land', '[place Korea], [place Seoul], [place Pyongyang].', 'Korea'],
    [
      'only a town speaks for it, and another country is named',
      '[place Limerick], [place Chicago] and [place Norway].',
      'Limerick',
    ],
    ['a small town alone', '[place Ennis] and [place Brazil].', 'Ennis'],
  ])('%s', (_, source, name) =>
    expect(read(source).filter((row) => row.startsWith(`${name} `))).toEqual([]),
  );
});

describe('the words beside a place tell its country', () => {
  test.each([
    ['[place Orvik], [place Norway], said.', 'Orvik NO'],
    ['[place ORVIK], [place Norway] (Agency)', 'ORVIK NO'],
    ['[place Paris], [place Ontario].', 'Paris CA'],
    ['near [place London], [place Ontario], where', 'London CA'],
    ['[place Orvik] ([place Norway])', 'Orvik NO'],
    ['[place Orvik] in northern [place Norway].', 'Orvik NO'],
    ['the [nationality Greek] island of [place Orva].', 'Orva GR'],
    ['the northern [nationality Nigerian] town of [place Orva].', 'Orva NG'],
    ["[place Chad]'s second city, [place Orva].", 'Orva TD'],
    ['the [nationality Peruvian] mining town of [place Orva].', 'Orva PE'],
  ])('%s', (source, expected) => expect(read(source)).toContain(expected));
});

describe('a list is not an address', () => {
  test.each([
    '[place Orvik], [place Norway] and [place Sweden].',
    '[place Orvik], [place Norway], [place Sweden] or [place Denmark].',
    'from [place Orva], [place Orvik], [place Norway].',
    '[place Orvik] and [place Norway].',
    '[person Orvik], [place Norway].',
    'the [nationality Greek] minister of [place Orvik].',
  ])('%s', (source) => expect(read(source).filter((row) => row.startsWith('Orvik'))).toEqual([]));
});

test('codes are ISO 3166-1 alpha-2 or the user-assigned XK, once a country', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const { code } of countries.countries) expect(names.of(code), code).toBeDefined();
});
