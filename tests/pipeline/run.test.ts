import { describe, expect, it } from 'vitest';
import { type AnyStage, defineStage } from '../../src/article/index.ts';
import { gaps, PipelineError, runPipeline } from '../../src/pipeline/index.ts';

const text = (words: string) =>
  defineStage({
    name: 'text',
    requires: [],
    provides: ['text', 'language'],
    run: () => ({ text: words, language: 'de-AT' }),
  });

const failing = (error: unknown) =>
  defineStage({
    name: 'failing',
    requires: [],
    provides: [],
    run: () => {
      throw error;
    },
  });

const run = (...stages: AnyStage[]) => runPipeline({ id: 'a', text: '' }, stages);

describe('runPipeline', () => {
  it('leaves layers empty that no stage provides', () => {
    expect(run(text('Guten Tag.'))).toMatchObject({
      id: 'a',
      text: 'Guten Tag.',
      entities: [],
      title: null,
      warnings: [],
    });
  });

  it('collects warnings with their stage and place', () => {
    const warning = defineStage({
      name: 'warning',
      requires: ['text'],
      provides: [],
      run(article, { warn }) {
        warn('odd', 'This is odd.', { start: 0, end: article.text.length });
        return {};
      },
    });
    expect(run(text('Ja'), warning).warnings).toEqual([
      { code: 'odd', stage: 'warning', message: 'This is odd.', start: 0, end: 2 },
    ]);
  });

  it('passes over stages that do not read the language, and says so once', () => {
    const english = { ...failing(new Error('not reached')), languages: ['en'] };
    expect(run(text('Guten Tag.'), english, { ...english, name: 'other' }).warnings).toMatchObject([
      {
        code: 'language-not-supported',
        stage: 'failing',
        message: 'The article is in de-AT, which these stages do not read: failing, other.',
      },
    ]);
  });

  it('gives a later stage what an earlier one refined', () => {
    const twice = defineStage({
      name: 'twice',
      requires: ['text'],
      provides: ['text'],
      run: (article) => ({ text: article.text + article.text }),
    });
    expect(run(text('ab'), twice, twice).text).toBe('abababab');
  });

  it.each([
    [new Error('broken'), 'stage-failed'],
    ['a string', 'stage-failed'],
    [Object.assign(new Error('coded'), { code: 'my-code' }), 'my-code'],
    [Object.assign(new Error('a fault of Node'), { code: 'ERR_INVALID_ARG_TYPE' }), 'stage-failed'],
    [new PipelineError('timeout', 'too long'), 'timeout'],
  ])('codes what a stage throws: %s', (error, code) => {
    expect(() => run(failing(error))).toThrow(
      expect.objectContaining({ name: 'PipelineError', code }),
    );
  });

  it.each([
    ['a span outside the text', { sentences: [{ start: 0, end: 99 }] }],
    ['an empty span', { sentences: [{ start: 1, end: 1 }] }],
    [
      'spans out of order',
      {
        sentences: [
          { start: 2, end: 3 },
          { start: 0, end: 1 },
        ],
      },
    ],
    ['a half offset', { sentences: [{ start: 0.5, end: 1 }] }],
    [
      'an unknown entity',
      {
        mentions: [
          {
            start: 0,
            end: 1,
            entity: 'none',
            type: 'person' as const,
            form: 'name' as const,
            by: 'test',
            score: 1,
          },
        ],
      },
    ],
  ])('refuses %s', (_, layers) => {
    const unsound: AnyStage = {
      name: 'unsound',
      requires: [],
      provides: ['sentences', 'mentions'],
      run: () => layers,
    };
    expect(() => run(text('Guten Tag.'), unsound)).toThrow(
      expect.objectContaining({ code: 'stage-broke-record', stage: 'unsound' }),
    );
  });

  it('refuses a stage that takes away what others refer to', () => {
    const layers = {
      entities: [{ id: 'e1', type: 'person' as const, name: 'Ann Lee', aliases: [] }],
      mentions: [
        {
          start: 0,
          end: 1,
          entity: 'e1',
          type: 'person' as const,
          form: 'name' as const,
          by: 'test',
          score: 1,
        },
      ],
    };
    const gives: AnyStage = {
      name: 'gives',
      requires: [],
      provides: ['entities', 'mentions'],
      run: () => layers,
    };
    const takes: AnyStage = {
      name: 'takes',
      requires: [],
      provides: ['entities'],
      run: () => ({ entities: [] }),
    };
    expect(() => run(text('A'), gives, takes)).toThrow(
      expect.objectContaining({ code: 'stage-broke-record', stage: 'takes' }),
    );
  });

  it('adds up times', () => {
    const timings = { text: 5 };
    runPipeline({ id: 'a', text: '' }, [text('x')], timings);
    expect(timings.text).toBeGreaterThan(5);
  });
});

describe('gaps', () => {
  const needs: AnyStage = {
    name: 'needs',
    requires: ['text', 'dates'],
    provides: [],
    run: () => ({}),
  };
  const gives: AnyStage = { name: 'gives', requires: [], provides: ['dates'], run: () => ({}) };

  it('finds none where all is provided before', () => {
    expect(gaps([text(''), gives, needs])).toEqual([]);
  });

  it('tells what is missing, and what comes too late', () => {
    expect(gaps([needs, gives])).toEqual([
      { stage: 'needs', layer: 'text' },
      { stage: 'needs', layer: 'dates', laterIn: 'gives' },
    ]);
  });
});
