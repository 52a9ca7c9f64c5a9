import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetsPage, recordSchema } from '../../scripts/reference.ts';
import { problemCodes } from '../../src/datasets/index.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  // Golden articles and corpora have errors of their own, which never reach a dataset.
  .filter((name) => name.endsWith('.ts') && !/^(evaluation|commands)/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'));

describe('the reference', () => {
  it('is what npm run docs makes', () => {
    expect(readFileSync('docs/datasets.md', 'utf8')).toBe(datasetsPage());
    expect(JSON.parse(readFileSync('docs/article.schema.json', 'utf8'))).toEqual(recordSchema());
  });

  it('knows every code that the source uses, and no other', () => {
    const used = new Set<string>();
    for (const source of sources)
      for (const pattern of [
        /\b(?:warn|once)\(\s*'([a-z-]+)'/g,
        /\bnew \w*Error\(\s*'([a-z]+(?:-[a-z]+)*)'/g,
        /\bcode: '([a-z]+(?:-[a-z]+)*)'/g,
      ])
        for (const [, code] of source.matchAll(pattern)) if (code) used.add(code);
    const unknown = [...used].filter(
      // A wrong configuration is told before anything runs.
      (code) => !(code in problemCodes) && !/^(output|authority)-/.test(code),
    );
    expect(unknown).toEqual([]);
    const unused = Object.keys(problemCodes).filter(
      (code) => !sources.some((source) => source.split(`'${code}'`).length > 1),
    );
    expect(unused).toEqual([]);
  });
});
