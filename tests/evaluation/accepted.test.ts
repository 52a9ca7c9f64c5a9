import { expect, test } from 'vitest';
import {
  draftExpected,
  formatAccepted,
  formatExpected,
  parseAccepted,
  parseExpected,
  withLayers,
} from '../../src/evaluation/index.ts';
import { runPipeline } from '../../src/pipeline/index.ts';
import { TOY_TEXT, toyStages } from './toy-stages.ts';

const record = runPipeline({ id: 'bridge', text: TOY_TEXT }, toyStages);

test('the accepted record comes back as it was, and as the same bytes', () => {
  const text = formatAccepted(record);
  const back = parseAccepted(text, 'accepted.json');
  expect(back).toEqual(record);
  expect(formatAccepted(back)).toBe(text);
});

test('the order of keys does not matter, nor the last digits of a score', () => {
  const turned = Object.fromEntries(Object.entries(record).reverse()) as typeof record;
  const noisy = { ...turned, dates: record.dates.map((d) => ({ ...d, score: d.score - 1e-9 })) };
  expect(formatAccepted(noisy)).toBe(formatAccepted(record));
});

test('one row a line', () => {
  const lines = formatAccepted(record).split('\n');
  expect(lines.filter((line) => line.includes('"resolvedFrom"'))).toHaveLength(2);
});

test('a draft reads back, a row a line', () => {
  const text = formatExpected(draftExpected(record, { url: 'https://example.org/' }));
  expect(parseExpected(text, 'expected.json').expected.dates).toEqual([
    { text: '5 March 2024', value: '2024-03-05' },
    { text: '7 April 2024', value: '2024-04-07' },
  ]);
  expect(text).toContain('\n    { "text": "5 March 2024", "value": "2024-03-05" },\n');
});

test('layers that belong together are not taken apart', () => {
  const other = { ...record, quotations: record.quotations.slice(1) };
  expect(() => withLayers(record, other, ['quotations'])).toThrow(
    'quotations cannot be taken without attributions',
  );
  const both = { ...other, attributions: [], claims: [], citations: [], sources: [] };
  const layers = ['quotations', 'attributions', 'claims', 'citations'] as const;
  expect(withLayers(record, both, layers)).toEqual({ ...both });
});
