import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/article/index.ts';
import { countries } from '../../../src/language/en/index.ts';
import { countryOf } from '../../../src/stages/entities/country.ts';

const country = (type: EntityType, name: string) =>
  countryOf({ id: 'e1', type, name, aliases: [] });

describe('countries', () => {
  test.each([
    ['place', 'Belarus', 'BY'],
    ['place', 'United States', 'US'],
    ['place', 'U.S.', 'US'],
    ['place', 'Kyiv', 'UA'],
    ['place', 'Scotland', 'GB'],
    ['place', 'Shanghai', 'CN'],
    ['place', 'Bavaria', undefined],
    ['place', 'Georgia', undefined],
    ['place', 'Congo', undefined],
    ['place', 'Springfield', undefined],
    ['place', 'Nowhereville', undefined],
    ['nationality', 'Ukrainian', 'UA'],
    ['nationality', 'Danes', 'DK'],
    ['nationality', 'Korean', undefined],
    ['nationality', 'European', undefined],
    ['organization', 'Belarus', undefined],
    ['person', 'Paris', undefined],
  ] as const)('%s %s: %s', (type, name, code) => expect(country(type, name)).toBe(code));

  test('codes are ISO 3166-1 alpha-2 or the user-assigned XK, once a country', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const { code } of countries.countries) expect(names.of(code), code).toBeDefined();
  });
});
