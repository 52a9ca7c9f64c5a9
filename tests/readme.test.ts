import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readmeFrom } from '../scripts/readme.ts';

// `npm run docs` writes it anew.
it('the README shows what a run over the samples gives', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readmeFrom(readme)).toBe(readme);
});
