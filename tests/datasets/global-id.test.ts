import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/article/index.ts';
import { globalId } from '../../src/datasets/global-id.ts';

const entity = (type: Entity['type'], name: string, more: Partial<Entity> = {}): Entity => ({
  id: 'e1',
  type,
  name,
  aliases: [],
  ...more,
});

describe('globalId', () => {
  it.each([
    ['person', 'Ann Lee', {}, 'person:ann-lee'],
    ['person', 'ANN  LEE', {}, 'person:ann-lee'],
    ['person', 'José Núñez', {}, 'person:josé-núñez'],
    ['person', 'Lee', {}, ''],
    ['person', 'J. Smith', {}, ''],
    ['person', 'Mary J. Blige', {}, 'person:mary-j-blige'],
    ['organization', 'Ministry of Health', {}, ''],
    ['organization', 'Supreme Court', {}, ''],
    ['organization', 'Supreme Court of Norvia', {}, 'organization:supreme-court-of-norvia'],
    ['organization', 'Ministry of Health', { wikidata: 'Q7' }, 'wikidata:Q7'],
    ['organization', 'Eastwick Harbour Authority', {}, 'organization:eastwick-harbour-authority'],
    ['place', 'Paris', { country: 'FR' }, 'place:paris:FR'],
    ['place', 'Paris', { country: 'US' }, 'place:paris:US'],
    ['person', 'Lee', { wikidata: 'Q1' }, 'wikidata:Q1'],
    ['person', 'Ann Lee', { authority: 'p-7' }, 'authority:p-7'],
    ['work', '…', {}, ''],
  ] as const)('%s %s %j', (type, name, more, id) => {
    expect(globalId(entity(type, name, more))).toBe(id);
  });

  it('takes the same name composed and decomposed for one', () => {
    const composed = globalId(entity('person', 'José Núñez'.normalize('NFC')));
    expect(globalId(entity('person', 'José Núñez'.normalize('NFD')))).toBe(composed);
  });
});
