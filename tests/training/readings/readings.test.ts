import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/pipeline/index.ts';
import { content } from '../../../src/stages/content/index.ts';
import { paragraphsOf } from '../../../src/stages/content/plain-text.ts';
import { placedStatements, readIn } from '../../../training/readings/places.ts';
import { type Reading, type ReadingLine, readingOf } from '../../../training/readings/readings.ts';
import { isRight, isSpeaker } from '../../../training/readings/right.ts';
import { wordsOf } from '../../../training/readings/words.ts';

const linesOf = <T>(name: string): T[] =>
  readFileSync(new URL(`../../../training/readings/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const written = linesOf<ReadingLine & { text: string }>('written');
/** The text that the readers had before them: of a page, what the content stage takes of it. */
const article = ({ input }: Reading) =>
  input.text === undefined
    ? runPipeline(input, [content()])
    : { text: input.text, blocks: paragraphsOf(input.text) };

describe('what we read ourselves', () => {
  test.each(['polnear', 'gum'])('%s holds places and no words of its texts', (name) => {
    const lines = linesOf<Record<string, unknown>>(name);
    expect(lines.length).toBeGreaterThan(40);
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual([
        'end',
        'entities',
        'furniture',
        'id',
        'statements',
      ]);
      // Besides the id: names of types, kinds and polarities only.
      const words = JSON.stringify({ ...line, id: '' }).match(/[a-z-]{4,}/g) ?? [];
      expect(new Set(words).size).toBeLessThan(30);
    }
  });

  test('spans run forward and stay within what was read', () => {
    for (const name of ['polnear', 'gum', 'written'])
      for (const { id, end, statements, entities } of linesOf<ReadingLine>(name)) {
        const names = [
          ...statements.flatMap((s) => s.speaker ?? []),
          ...entities.flatMap((e) => e.forms),
        ];
        const read = statements.flatMap((s) => [...s.content, ...s.cue]);
        for (const [from, to] of [...read, ...names]) expect(from < to, id).toBe(true);
        for (const [, to] of read) expect(to <= end, id).toBe(true);
        for (const { content } of statements)
          content.forEach(([from], i) => {
            expect(from, id).toBeGreaterThanOrEqual(content[i - 1]?.[1] ?? 0);
          });
      }
  });

  test('every statement of our own articles is found where it was read', () => {
    expect(written.length).toBeGreaterThan(100);
    written.forEach((line, i) => {
      const reading = readingOf(line, line.text, i, 'written');
      const read = article(reading);
      const placed = placedStatements(read, reading);
      expect(placed.length, line.id).toBe(line.statements.length);
      placed.forEach(({ gold, content }) => {
        const words = content.map(({ start, end }) => read.text.slice(start, end)).join(' … ');
        const plain = (text: string) => wordsOf(text).map(({ word }) => word);
        expect(plain(words), line.id).toEqual(plain(gold.text));
      });
    });
  });
});

const text = 'Headline here.\n\nAda Quist said the bridge is safe. Nobody else spoke.\n\nNot read.';
const at = (words: string): [number, number] => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
];
const line: ReadingLine = {
  id: 'one',
  end: at('spoke.')[1],
  statements: [
    {
      content: [at('the bridge is safe')],
      cue: [at('said')],
      speaker: [at('Ada Quist')],
      kind: 'person',
      polarity: 'affirmed',
      claim: true,
    },
  ],
  entities: [{ type: 'person', forms: [at('Ada Quist')] }],
  furniture: [],
};

describe('a reading', () => {
  const reading = readingOf(line, text, 0, 'polnear');
  const placed = placedStatements(article(reading), reading);

  test('has its statements, their cues and speakers as words', () => {
    expect(placed.map((s) => s.content.map((c) => text.slice(c.start, c.end)))).toEqual([
      ['the bridge is safe'],
    ]);
    expect(placed[0]?.cue).toEqual({ start: at('said')[0], end: at('said')[1] });
    expect(placed[0]?.gold.speaker).toBe('Ada Quist');
  });

  test('knows which paragraphs were read; a headline is none', () => {
    const wasRead = readIn(article(reading), reading);
    expect(['Headline', 'Nobody', 'Not read'].map((w) => wasRead(at(w)[0]))).toEqual([
      false,
      true,
      false,
    ]);
  });

  const row = (
    words: string,
    name: string | null,
    polarity: 'affirmed' | 'denied' = 'affirmed',
  ) => ({
    content: [{ start: at(words)[0], end: at(words)[1] }],
    speaker: { name, kind: 'person' as const },
    polarity,
  });

  test.each([
    ['the same words and speaker', row('the bridge is safe', 'Ada Quist'), true],
    ['nearly the same words', row('the bridge is safe.', 'Ada Quist'), true],
    ['half of the words', row('bridge is', 'Ada Quist'), false],
    ['another speaker', row('the bridge is safe', 'Bo Lind'), false],
    ['a part of the name', row('the bridge is safe', 'Quist'), false],
    ['nobody', row('the bridge is safe', null), false],
    ['denied', row('the bridge is safe', 'Ada Quist', 'denied'), false],
  ])('signs %s: %#', (_, given, right) => {
    expect(isRight(article(reading), given, placed)).toBe(right);
  });
});

describe('the speaker of the gold', () => {
  test.each<[string | null, string | null, string, boolean]>([
    ['Ada Quist', 'Ada Quist', 'person', true],
    ['Mayor Ada Quist', 'Ada Quist', 'person', true],
    ['Quist', 'Ada Quist', 'person', false],
    ['the spokeswoman', "the harbour's spokeswoman", 'unnamed-person', true],
    ['officials of the harbour board', 'two officials', 'unnamed-person', false],
    [null, null, 'unstated', true],
    [null, 'Ada Quist', 'person', false],
    ['Ada Quist', null, 'unstated', false],
  ])('%s for %s (%s): %s', (name, speaker, kind, right) => {
    expect(isSpeaker(name, { speaker, kind })).toBe(right);
  });
});
