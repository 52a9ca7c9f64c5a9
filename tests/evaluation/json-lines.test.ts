import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonSyntaxError, parseLocatedJson } from '../../src/evaluation/json-lines.ts';

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1, 2), (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      expect(parseLocatedJson(json).value).toEqual(JSON.parse(json));
    }),
  );
});

test('refuses what JSON.parse refuses', () => {
  const cut = fc
    .tuple(fc.jsonValue({ maxDepth: 4 }), fc.nat(200))
    .map(([value, at]) => JSON.stringify(value).slice(0, at));
  const refuses = (step: () => unknown): boolean => {
    try {
      step();
      return false;
    } catch {
      return true;
    }
  };
  fc.assert(
    fc.property(
      fc.oneof(cut, fc.string(), fc.string({ unit: fc.constantFrom(...'{}[]",:0-e.\\ntu \n') })),
      (text) => {
        const twice = /"([^"]*)":.*"\1":/s.test(text);
        fc.pre(!twice);
        expect(refuses(() => parseLocatedJson(text))).toBe(refuses(() => JSON.parse(text)));
      },
    ),
    { numRuns: 1000 },
  );
});

test('the line of every value', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const { lineOf } = parseLocatedJson(JSON.stringify({ list: values }, null, 1));
      for (const i of values.keys()) expect(lineOf(['list', i])).toBe(3 + i);
    }),
  );
});

test('an unclosed string is named where it stands', () => {
  const text = '{\n "a": "open,\n "b": 1\n}';
  expect(() => parseLocatedJson(text)).toThrow(JsonSyntaxError);
  try {
    parseLocatedJson(text);
  } catch (error) {
    expect(error).toMatchObject({ line: 2, column: 7 });
  }
});
