import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ofName, ofRole, ofTitle } from '../../../src/models/genders/gender.ts';

describe('a given name that nearly all who bear it share', () => {
  test.each([
    ['Celia Brandt', 'feminine'],
    ['Despina Roussou', 'feminine'],
    ['Marie-Claire Duval', 'feminine'],
    ['Siti Rahman', 'feminine'],
    ['Usman Bello', 'masculine'],
    ['Gheorghe Pop', 'masculine'],
    ['Bill Ames', 'masculine'],
    ['José Ortega', 'masculine'],
    ['Zoë Lund', 'feminine'],
  ])('%s: %s', (name, gender) => expect(ofName(name.split(' '))).toBe(gender));
  test.each([
    'Andrea Rossi',
    'Jean Moreau',
    'Kim Lee',
    'Wei Zhang',
    'Celia',
    'Brandt',
    'Qzx Orv',
    '',
  ])('%s tells nothing', (name) => expect(ofName(name.split(' '))).toBeUndefined());
  test('letters without accents tell the same', () =>
    fc.assert(
      fc.property(fc.constantFrom('Renée', 'Zoë', 'Sébastien', 'Jürgen'), (name) => {
        const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
        expect(ofName([plain, 'Lund'])).toBe(ofName([name, 'Lund']));
      }),
    ));
});

describe('a title and a role', () => {
  test.each([
    ['Mr.', 'masculine'],
    ['Dame', 'feminine'],
    ['Dr', undefined],
  ])('%s: %s', (title, gender) => expect(ofTitle(title)).toBe(gender));
  test.each([
    ['deputy chairwoman', 'feminine'],
    ['an actress', 'feminine'],
    ['spokesman', 'masculine'],
    ['press secretary', undefined],
    ['a human being', undefined],
    ['businesswoman', 'feminine'],
  ])('%s: %s', (role, gender) => expect(ofRole(role)).toBe(gender));
});
