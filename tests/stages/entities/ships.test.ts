import { describe, expect, test } from 'vitest';
import { nameShips } from '../../../src/stages/entities/kinds/ships.ts';

/** The type of each "Lena Ost" in the text, taken for a person by the model. */
function types(text: string): string[] {
  const names = [...text.matchAll(/Lena Ost/g)].map(({ index }) => ({
    start: index,
    end: index + 'Lena Ost'.length,
    type: 'person' as const,
    score: 0.8,
  }));
  return nameShips(text, names).map(({ type }) => type);
}

describe('a name that never stands without an article, where a ship is spoken of', () => {
  test.each([
    ['The Lena Ost left at noon. The ferry was full, and the Lena Ost was late.', 'product'],
    ['The “Lena Ost” was built in Orva. The tanker was sold. The Lena Ost left.', 'product'],
    ['The Lena Ost left at noon. The ferry was late, said Lena Ost.', 'person'],
    ['The Lena Ost that we knew left. The ferry was late.', 'person'],
    ['The Lena Ost left at noon, and the Lena Ost came back.', 'person'],
  ])('%s', (text, type) => expect(new Set(types(text))).toEqual(new Set([type])));
});
