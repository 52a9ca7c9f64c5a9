import { expect, test } from 'vitest';
import { parseExpected } from '../../src/evaluation/index.ts';

const FILE = 'fixtures/wire/expected.json';
const message = (text: string): string => {
  try {
    parseExpected(text, FILE);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no error';
};

test.each([
  ['{}', 'no error'],
  ['{ "quotations": [] , "complete": ["quotations"] }', 'no error'],
  [
    '{\n  "dates": [\n    { "text": "May" },\n    {\n',
    `${FILE}:5: this is not JSON: expected a name in double quotation marks, the file ends (column 1)`,
  ],
  [
    '{\n  "dates": [\n    { "text": "May" }\n    { "text": "June" }\n  ]\n}',
    `${FILE}:4: this is not JSON: expected "," or "]", found "{" (column 5)`,
  ],
  [
    "{\n  'dates': []\n}",
    `${FILE}:2: this is not JSON: expected a name in double quotation marks, found "'" (column 3)`,
  ],
  [
    '{\n  "dates": [],\n}',
    `${FILE}:3: this is not JSON: expected a name in double quotation marks, found "}" (column 1)`,
  ],
  ['', `${FILE}:1: this is not JSON: expected a value, the file ends (column 1)`],
  ['{} {}', `${FILE}:1: this is not JSON: expected the end of the file, found "{" (column 4)`],
  [
    '{\n  "dates": [],\n  "dates": []\n}',
    `${FILE}:3: this is not JSON: expected no second "dates", found ":" (column 10)`,
  ],
  [
    '{\n  "quotations": [\n    { "text": "We won",\n      "type": "spoken" }\n  ]\n}',
    `${FILE}:4: quotations, item 1, type: expected one of "direct"|"indirect"|"mixed"`,
  ],
  [
    '{\n  "quotations": [\n    { "text": "We won",\n      "type": ["direct", "spoken"] }\n  ]\n}',
    `${FILE}:4: quotations, item 1, type, item 2: expected one of "direct"|"indirect"|"mixed"`,
  ],
  ['{ "quotations": [{ "text": "We won" }], "links": [{ "text": "here" }] }', 'no error'],
  [
    '{\n  "dates": [\n    { "text": "May",\n      "valeu": "2024-05" }\n  ]\n}',
    `${FILE}:4: dates, item 1: there is no "valeu" here; expected text, type, value, edtf, modifier, paragraph, not, note`,
  ],
  [
    '{\n  "dates": [\n    { "text": 7 }\n  ],\n  "absent": "x"\n}',
    `${FILE}:3: dates, item 1, text: expected string, received number\n${FILE}:5: absent: expected array, received string`,
  ],
  [
    '{\n  "complete": [\n    "claims"\n  ]\n}',
    `${FILE}:3: complete names claims, but there is no list of claims; write "claims": [] if there should be none`,
  ],
])('%j', (text, expected) => {
  expect(message(text)).toBe(expected);
});

test('the line of any value is known', () => {
  const text = '{\n "article": { "title": "x",\n "authors": ["a",\n "b"] },\n "dates": []\n}';
  const { lineOf } = parseExpected(text, FILE);
  expect(lineOf(['article', 'authors', 1])).toBe(4);
  expect(lineOf(['dates', 7, 'text'])).toBe(5);
  expect(lineOf(['nothing'])).toBe(1);
});

test('nesting without end is refused, not followed', () => {
  expect(message('['.repeat(100_000))).toContain('at most 64 levels');
});
