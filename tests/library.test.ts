import { Readable } from 'node:stream';
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

  it.each<[string, unknown, string]>([
    ['a page as a string', '<p>Hello.</p>', "extract({ id: 'my-article', html })"],
    ['bytes', Buffer.from('<p>'), "extract({ id: 'my-article', bytes })"],
    ['a stream', Readable.from(['<p>']), 'read it first'],
    ['a web stream', new Blob(['<p>']).stream(), 'read it first'],
    ['a promise', Promise.resolve('<p>'), 'await it first'],
    ['nothing', undefined, 'extract takes an object'],
    ['no id', { html: '<p>Hello.</p>' }, 'needs an id'],
    ['no page', { id: 'a' }, 'exactly one of html, bytes and text; given: none'],
    ['two pages', { id: 'a', html: '<p>', text: 'x' }, 'given: html, text'],
    ['bytes as a string', { id: 'a', bytes: '<p>' }, 'bytes must be a Uint8Array'],
    ['a Buffer as html', { id: 'a', html: Buffer.from('<p>') }, 'html must be a string'],
  ])('tells how to give an article instead of %s', (_, given, message) => {
    // As a program without types would.
    expect(() => extract(given as never)).toThrow(
      expect.objectContaining({ code: 'bad-input', message: expect.stringContaining(message) }),
    );
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
