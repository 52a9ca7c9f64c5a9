import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/pipeline/run.ts';
import { cutText, LONGEST_TEXT } from '../../../src/stages/content/cut-text.ts';
import { content } from '../../../src/stages/content/index.ts';
import { pageOf, prose, read } from './read.ts';

describe('a text that is too long ends at a whole word', () => {
  const text = 'The old bridge\n\nis closed';
  const block = (start: number, end: number) => ({
    start,
    end,
    role: 'paragraph' as const,
    sourceStart: start,
    sourceEnd: end,
  });
  const whole = {
    text,
    blocks: [block(0, 14), block(16, 25)],
    links: [
      { start: 4, end: 7, href: 'https://a.example/', role: 'background' as const },
      { start: 8, end: 14, href: 'https://b.example/', role: 'background' as const },
    ],
    emphasis: [{ start: 4, end: 7 }],
  };

  test.each([
    [11, 'The old', [[0, 7]], 1],
    [14, 'The old bridge', [[0, 14]], 2],
    [15, 'The old bridge', [[0, 14]], 2],
    [
      20,
      'The old bridge\n\nis',
      [
        [0, 14],
        [16, 18],
      ],
      2,
    ],
  ])('%s characters', (limit, left, spans, links) => {
    const cut = cutText(whole, limit);
    expect(cut.text).toBe(left);
    expect(cut.blocks.map((b) => [b.start, b.end])).toEqual(spans);
    expect(cut.links).toHaveLength(links);
    expect(cut.emphasis).toHaveLength(limit > 7 ? 1 : 0);
  });

  test('what is cut has no stretch of its own in the page', () => {
    const [last] = cutText(whole, 11).blocks;
    expect(last).toEqual({ start: 0, end: 7, role: 'paragraph' });
  });

  test('never within a character', () => {
    const { text: left } = cutText(
      { text: '😀'.repeat(10), blocks: [], links: [], emphasis: [] },
      7,
    );
    expect(left).toBe('😀😀😀');
  });
});

test.each([
  ['a page', () => ({ html: pageOf(`${prose}<p>${'Some words here. '.repeat(70_000)}</p>`) })],
  ['a text', () => ({ text: 'Some words here. '.repeat(70_000) })],
])('%s of more characters than are read gives a record and a warning', (_, input) => {
  const record = runPipeline({ id: 'long', ...input() }, [content()]);
  expect(record.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
  expect(record.text.length).toBeGreaterThan(LONGEST_TEXT - 100);
  expect(record.blocks.at(-1)?.end).toBe(record.text.length);
  expect(record.warnings.map(({ code }) => code)).toContain('text-cut');
});

test('a page of usual length is read to its end', () => {
  expect(read(pageOf(prose)).warnings).not.toContain('text-cut');
});
