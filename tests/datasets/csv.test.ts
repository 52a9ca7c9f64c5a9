import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CELL_LIMIT,
  cellText,
  csvHeader,
  csvLines,
  isCut,
  neutralise,
} from '../../src/datasets/csv.ts';
import { tooLongForExcel } from '../../src/datasets/formats/csv.ts';

const style = { delimiter: ',', bom: false, decimalComma: false };

describe('neutralise', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r',
    '\0=1',
    '\n=1',
    ' =1',
    '  -1',
    '"=1',
    "'=1",
    '" =1',
    '\u00a0=1',
    '\uFEFF=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
  ])('takes the power of %j', (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  });

  it.each(['', 'a=1', '1-2', 'Ann', '“=”', '– an en dash', '1 + 1', "'tis", '"quoted"'])(
    'leaves %j alone',
    (text) => {
      expect(neutralise(text)).toBe(text);
    },
  );
});

describe('cellText', () => {
  it.each([
    [null, ''],
    [undefined, ''],
    [true, 'yes'],
    [false, 'no'],
    [0, '0'],
    [-1.5, '-1.5'],
    ['-1.5', "'-1.5"],
  ])('writes %j as %j', (cell, text) => {
    expect(cellText(cell, false)).toBe(text);
  });

  it('writes numbers with a comma where that is wanted, and text as it is', () => {
    expect(cellText(-0.25, true)).toBe('-0,25');
    expect(cellText('0.25', true)).toBe('0.25');
  });

  it('cuts what a spreadsheet cannot hold, never within a character', () => {
    const whole = 'x'.repeat(CELL_LIMIT);
    expect(cellText(whole, false)).toBe(whole);
    expect(isCut(whole)).toBe(false);
    expect(cellText(`${whole}y`, false)).toBe(whole);
    expect(isCut(`${whole}y`)).toBe(true);
    expect(cellText(`${whole.slice(1)}😀`, false)).toBe(whole.slice(1));
    expect(isCut(`=${whole.slice(1)}`)).toBe(true);
  });
});

describe('csvLines', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '=', ' ', '\t', 'é', '😀', '\0'),
  });
  const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }));

  it('is read back as it was, and nothing in it starts a formula', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (cells, delimiter) => {
        const lines = csvLines(cells, { ...style, delimiter });
        // Only CRLF ends a record, also where a cell holds a bare CR or LF.
        const read: string[][] = parse(lines, {
          delimiter,
          record_delimiter: '\r\n',
          relax_quotes: false,
        });
        expect(read).toEqual(cells.map((row) => row.map(neutralise)));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[\s"\0]*[=+\-@\t\r\n\0]/);
      }),
    );
  });

  it('ends every line with CRLF and quotes every bare CR and LF', () => {
    expect(csvLines([['a', 'b\nc', 'd\re', 'f,g', 'h"i']], style)).toBe(
      'a,"b\nc","d\re","f,g","h""i"\r\n',
    );
    expect(csvLines([], style)).toBe('');
  });

  it('has a header, after a mark where one is wanted', () => {
    const columns = [{ name: 'id' }, { name: 'text' }];
    expect(csvHeader(columns, style)).toBe('id,text\r\n');
    expect(csvHeader(columns, { ...style, bom: true, delimiter: ';' })).toBe('\uFEFFid;text\r\n');
  });
});

describe('tooLongForExcel', () => {
  it('notes a table only when it has more rows than Excel opens', () => {
    expect(tooLongForExcel({ claims: 1_048_575, dates: 3 })).toEqual([]);
    expect(tooLongForExcel({ claims: 1_048_576 })).toEqual([
      'claims.csv has 1048576 rows; Excel opens 1048575. Use DuckDB, pandas or a database.',
    ]);
  });
});
