import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lenientJson } from '../../../../src/stages/content/metadata/lenient-json.ts';

describe('JSON as far as it can be read', () => {
  test.each([
    ['comments', '// by hand\n{"a":/* b */1,\n// c\n"d":2}', [{ a: 1, d: 2 }]],
    ['an address is no comment', '{"a":"https://a.example/b"}', [{ a: 'https://a.example/b' }]],
    ['trailing commas', '{"a":[1,2,],}', [{ a: [1, 2] }]],
    ['two values', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['quotation marks', '{"a":"The "slip" is shut","b":1}', [{ a: 'The "slip" is shut', b: 1 }]],
    [
      'with commas',
      '{"a":"Not "one", "two" or more","b":1}',
      [{ a: 'Not "one", "two" or more', b: 1 }],
    ],
    [
      'at the end',
      '{"a":"He said "no"","b":["x","y "z""]}',
      [{ a: 'He said "no"', b: ['x', 'y "z"'] }],
    ],
    ['references', '{&quot;a&quot;:&quot;b&quot;}', [{ a: 'b' }]],
    ['escapes', String.raw`{"a":"\"b\" \u0041\n\/"}`, [{ a: '"b" A\n/' }]],
    ['controls', '{"a":"b\nc","d":true}', [{ a: 'b\nc', d: true }]],
    ['no end', '{"a":{"b":"c","d":[1,', [{ a: { b: 'c', d: [1] } }]],
    ['single marks', "{'a':'b','c':['d']}", [{ a: 'b', c: ['d'] }]],
    ['a value that cannot be read', '{"a":“b”,"c":1}', [{ c: 1 }]],
    ['a comma that is missing', '{"a":"b" "c":"d"}', [{ a: 'b', c: 'd' }]],
    ['bare keys', '{a: "b", c: null}', [{ a: 'b', c: null }]],
    ['nothing', 'window.x', []],
    ['a key that is none', '{"__proto__":{"a":1},"b":2}', [{ b: 2 }]],
  ])('%s', (_, text, values) => expect(lenientJson(text)).toEqual(values));

  test('what is JSON is read as JSON', () => {
    const safe = fc
      .jsonValue({ noUnicodeString: false })
      .filter(
        (value) =>
          typeof value === 'object' &&
          value !== null &&
          !/"__proto__"/.test(JSON.stringify(value)) &&
          !/[\\"&]/.test(JSON.stringify(value).replace(/"/g, '')),
      );
    fc.assert(
      fc.property(safe, (value) => {
        expect(lenientJson(JSON.stringify(value, null, 2))).toEqual([
          JSON.parse(JSON.stringify(value)),
        ]);
      }),
    );
  });

  test('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '/*',
      '*/',
      '//',
      '\\',
      'a',
      '1',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(Array.isArray(lenientJson(pieces.join('')))).toBe(true);
      }),
    );
  });
});
