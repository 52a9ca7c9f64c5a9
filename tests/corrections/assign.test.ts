import { describe, expect, it } from 'vitest';
import { assign, type Correction } from '../../src/corrections/index.ts';

const of = (id: string, url?: string): Correction => ({
  id: 'k',
  at: '2026-05-03T10:00:00.000Z',
  who: 'Mira',
  article: { id, ...(url !== undefined && { url }), title: null },
  action: 'undo',
  undoes: 'x',
});
const OLD = 'harbour-00000000000001';
const NEW = 'harbour-00000000000002';
const URL = 'https://quay.example/harbour';

describe('the article of a correction', () => {
  it.each([
    ['the one with its id', of(OLD), [{ id: OLD }, { id: NEW }], OLD],
    ['the one at its address', of(OLD, URL), [{ id: NEW, url: URL }, { id: 'other' }], NEW],
    ['the one of its file name', of(OLD), [{ id: NEW }, { id: 'other' }], NEW],
    ['none of several of its name', of(OLD), [{ id: NEW }, { id: 'harbour-00000000000003' }], null],
    ['none at another address', of(OLD, URL), [{ id: NEW, url: `${URL}/2` }], null],
    ['none of its name that has an address', of(OLD), [{ id: NEW, url: URL }], null],
    ['none in another run', of(OLD), [{ id: 'other' }], null],
  ])('is %s', (_, correction, articles, home) => {
    const { byArticle, homeless } = assign([correction], articles);
    expect([...byArticle.keys()]).toEqual(home === null ? [] : [home]);
    expect(homeless).toHaveLength(home === null ? 1 : 0);
  });
});
