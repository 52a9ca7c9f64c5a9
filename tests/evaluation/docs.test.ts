import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  expectedSchema,
  parseExpected,
  REPORT_NAMES,
  STATUSES,
} from '../../src/evaluation/index.ts';
import { SIGNS } from '../../src/evaluation/reports/report.ts';

const page = readFileSync(new URL('../../docs/golden-articles.md', import.meta.url), 'utf8');

test('the example of expected.json is right, and shows every part of it', () => {
  const json = /<!-- expected\.json[^\n]*\n```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { expected } = parseExpected(json, 'docs/golden-articles.md');
  const parts = Object.keys(expectedSchema.shape).filter(
    (name) => !['$schema', 'note', 'input'].includes(name),
  );
  expect(Object.keys(expected).sort()).toEqual(parts.sort());
});

test.each(STATUSES)('the status %s is explained with its sign', (status) => {
  expect(page).toContain(`| ${SIGNS[status]} | ${status} |`);
});

test.each(REPORT_NAMES)('the report %s is named', (name) => {
  expect(page).toContain(`\`${name}\``);
});
