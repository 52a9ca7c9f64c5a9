import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTable, encodeTable } from '../../src/models/index.ts';

const cell = fc.integer({ min: 0, max: 0xffff });
const rows = fc.array(fc.tuple(fc.integer(), cell, cell), { maxLength: 200 });

test('a table gives back its rows and knows no other key', () => {
  fc.assert(
    fc.property(rows, fc.integer(), (written, other) => {
      const map = new Map(written.map(([key, a, b]): [number, number[]] => [key, [a, b]]));
      const table = decodeTable(encodeTable(map, 2));
      for (const [key, values] of map) {
        const row = table.row(key);
        expect([...table.values.slice(row * 2, row * 2 + 2)]).toEqual(values);
      }
      expect([...table.entries()].map(([key]) => key).sort()).toEqual([...map.keys()].sort());
      if (!map.has(other)) expect(table.row(other)).toBe(-1);
    }),
  );
});
