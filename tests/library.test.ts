import { describe, expect, it } from 'vitest';
import {
  type ArticleRecord,
  articleSchema,
  checkConfig,
  defineStage,
  extract,
  planStages,
  version,
} from '../src/index.ts';
import { numbered } from './support/pages.ts';

describe('the library', () => {
  it('gives the record of one article', () => {
    const record: ArticleRecord = extract({ id: 'a', html: numbered(1) });
    expect(articleSchema.parse(record)).toEqual(record);
    expect(record.title).toBe('Harbour report 1');
  });

  it('runs the stages of a configuration', () => {
    const shout = defineStage({
      name: 'shout',
      requires: ['title'],
      provides: ['title'],
      run: ({ title }) => ({ title: title?.toUpperCase() ?? null }),
    });
    const config = checkConfig({
      stages: { claims: false },
      ownStages: [{ stage: shout, after: 'content' }],
    });
    const record = extract({ id: 'a', html: numbered(1) }, planStages(config).stages);
    expect(record).toMatchObject({ title: 'HARBOUR REPORT 1', claims: [] });
  });

  it('has the codes of its failures', () => {
    expect(() => extract({ id: 'a', html: '' })).toThrow(
      expect.objectContaining({ code: 'empty-file' }),
    );
  });

  it('knows its version', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });
});
