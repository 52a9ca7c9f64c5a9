import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/article/index.ts';
import { decodeCsv, readCsv } from '../../../src/stages/entities/authority/csv.ts';
import { matchAuthority } from '../../../src/stages/entities/authority/match.ts';
import { parseAuthority } from '../../../src/stages/entities/authority/read.ts';
import { read } from './helpers.ts';

const person = (name: string, ...aliases: string[]): Entity => ({
  id: 'e1',
  type: 'person',
  name,
  aliases,
});

describe('readCsv', () => {
  test.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a, ""b""",c', [['a, "b"', 'c']]],
    ['"two\nlines",c', [['two\nlines', 'c']]],
    ['\ufeffa,b\n\n,\n', [['a', 'b']]],
    ['', []],
    [
      'name;aliases\r\nAda Quist;"A. Quist; Ada Q."\r\n',
      [
        ['name', 'aliases'],
        ['Ada Quist', 'A. Quist; Ada Q.'],
      ],
    ],
    [
      'name\twikidata\nAda, the first\tQ1',
      [
        ['name', 'wikidata'],
        ['Ada, the first', 'Q1'],
      ],
    ],
    [
      '"name","a|b|c"\nAda,1',
      [
        ['name', 'a|b|c'],
        ['Ada', '1'],
      ],
    ],
    ['name,role\nAda "the" Quist,x\nBo', [['name', 'role'], ['Ada "the" Quist', 'x'], ['Bo']]],
  ])('%j', (text, rows) => expect(readCsv(text)).toEqual(rows));

  test('an open quotation mark is an error', () => {
    expect(() => readCsv('a\n"b')).toThrow('line 2');
  });

  test.each([
    ['UTF-8', Buffer.from('Ärger’s')],
    ['UTF-16', Buffer.from('\ufeffÄrger’s', 'utf16le')],
    ['Windows-1252', Buffer.from([0xc4, ...Buffer.from('rger'), 0x92, 0x73])],
  ])('reads %s', (_, bytes) => expect(decodeCsv(bytes)).toBe('Ärger’s'));

  test('gives back what was written', () => {
    const cell = fc.string().filter((text) => !text.includes('\r'));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (written) => {
        const text = written
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(readCsv(text)).toEqual(
          written.filter((row) => row.some((value) => /\S/.test(value))),
        );
      }),
    );
  });
});

describe('authority', () => {
  const authority = parseAuthority(
    'name,aliases,type,wikidata,ministry\nAda Quist,A. Quist; Ada Q.,person,Q1,m-7\nBo Lind,,,Q2,\nBo Lind,,person,Q3,\nOda,,organization,Q4,',
    'people.csv',
  );
  const ids = (entity: Entity) => {
    const match = matchAuthority(entity, authority);
    if (!match) return undefined;
    return 'row' in match ? match.row.ids : match.several.length;
  };

  test.each([
    ['by name', person('Ada Quist'), { wikidata: 'Q1', authority: 'm-7' }],
    ['by an alias of the file', person('A. Quist'), { wikidata: 'Q1', authority: 'm-7' }],
    [
      'by an alias of the article',
      person('Ada M. Quist', 'Ada Quist'),
      { wikidata: 'Q1', authority: 'm-7' },
    ],
    ['case and accents aside', person('ÁDA QUIST'), { wikidata: 'Q1', authority: 'm-7' }],
    ['not when two rows fit', person('Bo Lind'), 2],
    ['not when the type contradicts', person('Oda'), undefined],
    ['not by a part of a name', person('Quist'), undefined],
  ])('%s', (_, entity, expected) => expect(ids(entity)).toEqual(expected));

  test.each([
    ['label\nx', 'no column "name"'],
    ['name,type\nx,human', 'row 2 has the type "human"'],
    ['name,type\n,person', 'row 2 has no name'],
    ['name\n"x', 'Quote Not Closed'],
  ])('%j is malformed', (text, message) => {
    expect(() => parseAuthority(text, 'people.csv')).toThrow(message);
    expect(() => parseAuthority(text, 'people.csv')).toThrow(
      expect.objectContaining({ code: 'authority-malformed' }),
    );
  });
});

describe('the stage with an authority file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'authority-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('joins names to ids', () => {
    const file = path.join(folder, 'people.csv');
    writeFileSync(file, 'name,type,wikidata\nMaria Okafor,person,Q42\n');
    const { entities } = read('President Maria Okafor arrived in Berlin on Monday.', {
      authority: file,
    });
    expect(entities.find(({ type }) => type === 'person')?.wikidata).toBe('Q42');
  });

  test('says which file cannot be read', () => {
    const file = path.join(folder, 'absent.csv');
    expect(() => read('Text.', { authority: file })).toThrow(
      expect.objectContaining({
        code: 'authority-unreadable',
        message: expect.stringContaining(file),
      }),
    );
  });
});
