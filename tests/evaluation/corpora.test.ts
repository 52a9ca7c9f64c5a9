import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArticleRecord, emptyArticle, type Span } from '../../src/article/index.ts';
import { datesScorer } from '../../src/evaluation/corpora/dates.ts';
import { entitiesScorer } from '../../src/evaluation/corpora/entities.ts';
import { quotationsScorer } from '../../src/evaluation/corpora/quotations.ts';
import { CorpusError, findCorpora, openJsonLines } from '../../src/evaluation/index.ts';

const sure = { by: 'test', score: 1 };
const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const record = (text: string, layers: Partial<ArticleRecord>): ArticleRecord => ({
  ...emptyArticle('x'),
  text,
  ...layers,
});

describe('dates', () => {
  const text = 'It opened in May 2020 and closed last week.';
  const gold = {
    id: 'x',
    text,
    timexes: [
      { ...spanOf(text, 'May 2020'), type: 'DATE' as const, value: '2020-05' },
      { ...spanOf(text, 'last week'), type: 'DATE' as const, value: '2020-W20' },
      { ...spanOf(text, 'week'), type: 'DURATION' as const, value: 'P1W', depth: 1 },
    ],
  };
  const date = (words: string, value: string) => ({
    ...spanOf(text, words),
    type: 'DATE' as const,
    value,
    resolvedFrom: 'none' as const,
    ...sure,
  });

  test.each([
    ['all of them', [date('May 2020', '2020-05'), date('last week', '2020-W20')], [1, 1, 1]],
    [
      'another extent',
      [date('in May 2020', '2020-05'), date('last week', '2020-W20')],
      [0.5, 1, 1],
    ],
    ['another value', [date('May 2020', '2020-06'), date('last week', '2020-W20')], [1, 1, 0.5]],
    ['one of them', [date('May 2020', '2020-05')], [2 / 3, 2 / 3, 2 / 3]],
    ['none', [], [0, 0, 0]],
  ])('%s', (_, dates, [strict = 0, relaxed = 0, value = 0]) => {
    const scorer = datesScorer();
    scorer.add(gold, record(text, { dates }));
    const measures = scorer.measures();
    expect(measures.strictF1).toBeCloseTo(strict);
    expect(measures.relaxedF1).toBeCloseTo(relaxed);
    expect(measures.valueF1).toBeCloseTo(value);
  });

  test('a document that could not be processed counts as empty', () => {
    const scorer = datesScorer();
    scorer.add(gold, undefined);
    expect(scorer.measures().strictF1).toBe(0);
  });
});

describe('entities', () => {
  const text = 'Ann Lee of the Bridge Trust in Leeds';
  const gold = {
    id: 'x',
    text,
    entities: [
      { ...spanOf(text, 'Ann Lee'), type: 'PER' },
      { ...spanOf(text, 'Bridge Trust'), type: 'ORG' },
      { ...spanOf(text, 'Leeds'), type: 'GPE' },
      { ...spanOf(text, 'of'), type: 'MISC' },
    ],
  };
  const mention = (words: string, type: 'person' | 'place' | 'organization', form = 'name') => ({
    ...spanOf(text, words),
    type,
    form: form as 'name' | 'pronoun',
    entity: 'e',
    ...sure,
  });

  test.each([
    [
      'all',
      [
        mention('Ann Lee', 'person'),
        mention('Bridge Trust', 'organization'),
        mention('Leeds', 'place'),
      ],
      1,
      1,
    ],
    [
      'another type',
      [
        mention('Ann Lee', 'place'),
        mention('Bridge Trust', 'organization'),
        mention('Leeds', 'place'),
      ],
      2 / 3,
      2 / 3,
    ],
    [
      'another extent',
      [
        mention('Lee', 'person'),
        mention('Bridge Trust', 'organization'),
        mention('Leeds', 'place'),
      ],
      2 / 3,
      1,
    ],
    ['a pronoun does not count', [mention('Ann Lee', 'person', 'pronoun')], 0, 0],
  ])('%s', (_, mentions, exact, overlap) => {
    const scorer = entitiesScorer();
    scorer.add(gold, record(text, { mentions }));
    expect(scorer.measures().exactF1).toBeCloseTo(exact);
    expect(scorer.measures().overlapF1).toBeCloseTo(overlap);
  });
});

describe('quotations', () => {
  const text = '“We won,” Ann Lee said. The mayor denied that the vote was late.';
  const gold = {
    id: 'x',
    text,
    quotes: [
      {
        type: 'direct' as const,
        content: [spanOf(text, '“We won,”')],
        cue: [spanOf(text, 'said')],
        source: [spanOf(text, 'Ann Lee')],
      },
      {
        type: 'indirect' as const,
        content: [spanOf(text, 'that the vote was late')],
        cue: [spanOf(text, 'denied')],
        source: [spanOf(text, 'The mayor')],
      },
    ],
  };
  const found = (rows: readonly [string, string, 'direct' | 'indirect'][]) =>
    record(text, {
      quotations: rows.map(([content, , type], i) => ({
        id: `q${i}`,
        type,
        class: 'speech',
        content: [spanOf(text, content)],
        ...sure,
      })),
      attributions: rows.map(([, source], i) => ({
        id: `a${i}`,
        quotation: `q${i}`,
        cue: [spanOf(text, 'said')],
        source: [spanOf(text, source)],
        polarity: 'affirmed',
        speaker: { name: source, kind: 'person' },
        ...sure,
      })),
    });
  const scores = (rows: Parameters<typeof found>[0]) => {
    const scorer = quotationsScorer();
    scorer.add(gold, found(rows));
    return scorer.measures();
  };

  test('marks and edges do not matter, words do', () => {
    expect(
      scores([
        ['We won', 'Ann Lee', 'direct'],
        ['that the vote was late', 'mayor', 'indirect'],
      ]),
    ).toMatchObject({
      directContentF1: 1,
      directSourceEndToEnd: 1,
      exactF1: 1,
      quoteAndSourceF1: 1,
      indirectFound: 1,
    });
    const shorter = scores([
      ['We won', 'Ann Lee', 'direct'],
      ['vote was late', 'mayor', 'indirect'],
    ]);
    expect(shorter).toMatchObject({ exactF1: 0.5, quoteAndSourceF1: 1 });
  });

  test('a wrong source is not end to end', () => {
    expect(scores([['We won', 'mayor', 'direct']])).toMatchObject({
      directContentF1: 1,
      directSourceEndToEnd: 0,
    });
  });

  test('what the corpus does not say is not measured', () => {
    expect(scores([])).not.toHaveProperty('speakerNameEndToEnd');
  });
});

describe('corpora on disk', () => {
  let folder: string;
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
    mkdirSync(join(folder, 'pages/news/html'), { recursive: true });
    write(
      'pages/news/gold.json',
      '{"p1": {"articleBody": "a b c d e", "title": NaN, "date": "2024-03-05"}}',
    );
    write('pages/news/html/p1.html', '<p>a b c d e</p>');
    write('dates.jsonl', '{"id":"1","text":"May","timexes":[]}\n');
    write('train.jsonl', '{"id":"1","split":"train","text":"May","entities":[]}\n');
    write(
      'mixed.jsonl',
      '{"id":"1","split":"train","text":"May","entities":[]}\n{"id":"2","split":"dev","text":"May","entities":[]}\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are found by name, in order', () => {
    expect(findCorpora(folder).map(({ name }) => name)).toEqual([
      'dates',
      'mixed',
      'news',
      'train',
    ]);
  });

  test('text that models are trained on never counts', () => {
    const open = (name: string) => openJsonLines(join(folder, `${name}.jsonl`));
    expect(open('mixed').size).toBe(1);
    expect(() => open('train')).toThrow(new CorpusError('all of it is training text'));
  });

  test('another text has another hash', () => {
    const one = openJsonLines(join(folder, 'dates.jsonl'));
    const other = openJsonLines(write('other.jsonl', '{"id":"1","text":"June","timexes":[]}\n'));
    rmSync(join(folder, 'other.jsonl'));
    expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(other.hash).not.toBe(one.hash);
  });

  test.each([
    [
      '{"id":"1","text":"x"}',
      'the first line holds none of quotes, timexes, entities: no annotations that are known',
    ],
    [
      '{"id":"1","text":"x","timexes":[{"start":0}]}',
      'document 1: timexes.0.end: Invalid input: expected number, received undefined',
    ],
    ['{', 'line 1 is not JSON'],
  ])('%s: %s', (line, message) => {
    const file = write('wrong.jsonl', line);
    try {
      expect(() => openJsonLines(file)).toThrow(new CorpusError(message));
    } finally {
      rmSync(file);
    }
  });

  test('a page is scored by its body, where the gold has one', () => {
    const corpus = findCorpora(folder)
      .find(({ name }) => name === 'news')
      ?.open();
    expect(corpus?.input(0).htmlBase64).toBe(Buffer.from('<p>a b c d e</p>').toString('base64'));
    corpus?.add(
      0,
      record('a b c d x', {
        blocks: [{ start: 0, end: 9, role: 'paragraph' }],
        published: '2024-03-05T23:00:00+01:00',
      }),
    );
    expect(corpus?.measures()).toEqual({
      bodyF1: 0.5,
      bodyExact: 0,
      dateExact: 1,
      dateWithinADay: 1,
    });
  });
});
