import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from './helpers.ts';

const ARTICLE = `LAGOS, Nigeria — The Nigerian foreign minister, Adaeze Balogun, met officials of the World Health Organization (WHO) in Geneva on Monday. "We have a plan," Balogun said.

Ms Balogun's critics in Nigeria said the WHO had been slow. Nigerians deserve better, Chidi Eze, a spokesman for the Red Cross, told Reuters.`;

describe('an article', () => {
  const { text, entities, mentions } = read(ARTICLE);
  const named = (name: string) => entities.find((entity) => entity.name === name);
  const formsOf = (name: string) =>
    mentions
      .filter(({ entity, form }) => entity === named(name)?.id && form === 'name')
      .map(({ start, end }) => text.slice(start, end));

  test.each([
    ['Adaeze Balogun', 'person', ['Adaeze Balogun', 'Balogun', 'Balogun']],
    ['World Health Organization', 'organization', ['World Health Organization', 'WHO', 'WHO']],
    ['Nigeria', 'place', ['Nigeria', 'Nigeria']],
    ['Geneva', 'place', ['Geneva']],
    ['Nigerian', 'nationality', ['Nigerian', 'Nigerians']],
    ['Chidi Eze', 'person', ['Chidi Eze']],
    ['Reuters', 'organization', ['Reuters']],
  ])('names %s, a %s', (name, type, forms) => {
    expect(named(name)?.type).toBe(type);
    expect(formsOf(name)).toEqual(forms);
  });

  test('titles, possessives and "the" are outside the names', () => {
    for (const { start, end, form } of mentions)
      if (form === 'name') expect(text.slice(start, end)).not.toMatch(/^(the|mr) |['’]s$/i);
  });

  test('countries and roles are read', () => {
    expect(named('Nigeria')?.country).toBe('NG');
    expect(named('Nigerian')?.country).toBe('NG');
    expect(named('Adaeze Balogun')?.role).toBe('Nigerian foreign minister');
    expect(named('Chidi Eze')?.role).toBe('spokesman for the Red Cross');
  });
});

test('on any text mentions are in order, apart, and point to entities', () => {
  const words = fc.constantFrom(
    'Ann',
    'Reyes',
    'the',
    'UN',
    'of',
    'Su-25',
    'US-China',
    '“',
    '”',
    '(',
    ')',
    '.',
    '\n\n',
    'said',
    'New',
    'Zealanders',
    'minister',
    ',',
    "'s",
    'и',
    '🦊',
    'BANK',
    '2019',
    '-',
    'Union',
    'and',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const { entities, mentions } = read(parts.join(' '));
      const ids = new Set(entities.map(({ id }) => id));
      let at = 0;
      for (const { start, end, entity, score } of mentions) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(ids.has(entity)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        at = end;
      }
    }),
  );
});

test('the same text gives the same record, whatever was read between', () => {
  const first = read(ARTICLE);
  read('Something else entirely happened in Berlin to Joan Smith.');
  expect(read(ARTICLE)).toEqual(first);
});
