import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArticleRecord,
  articleSchema,
  emptyArticle,
  type Span,
  violations,
} from '../../src/article/index.ts';
import {
  csvHeader,
  csvLines,
  neutralise,
  render,
  tables,
  tablesFor,
} from '../../src/datasets/index.ts';
import { extract } from '../../src/index.ts';
import { numbered } from '../support/pages.ts';

const style = { delimiter: ',', bom: false, decimalComma: false };
type Row = Record<string, string>;

/** The tables of an article, written and read back. */
function written(article: ArticleRecord): Record<string, Row[]> {
  const { rows } = render(article, 'page.html', tables, { stance: true });
  return Object.fromEntries(
    tables.map(({ name, columns }) => [
      name,
      parse(csvHeader(columns, style) + csvLines(rows[name] ?? [], style), {
        columns: true,
      }) as Row[],
    ]),
  );
}

/** As a cell has it: on one line, no formula. */
const cellOf = (text: string): string =>
  neutralise(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '));

/** What the pieces of a row are in the text. */
const pieces = (text: string, row: Row): string =>
  (row.pieces ?? '')
    .split(' ')
    .map((piece) => text.slice(...piece.split('-').map(Number)))
    .join(' … ');

/** Everything that must hold of every row of every table. */
function checkRows(article: ArticleRecord): number {
  expect(violations(article)).toEqual([]);
  expect(articleSchema.safeParse(article).error).toBeUndefined();
  const { text } = article;
  const read = written(article);
  const words = (spans: readonly Span[]) =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  article.attributions.forEach(({ cue, source }, i) => {
    const row = { cue: cellOf(words(cue)), speaker_words: cellOf(words(source)) };
    expect(read.attributions?.[i]).toMatchObject(row);
  });
  let rows = 0;
  for (const { name } of tables) {
    const ids = new Set<string>();
    for (const row of read[name] ?? []) {
      rows++;
      expect(row.article_id).toBe(article.id);
      if (name === 'articles') continue;
      expect(row.id).toMatch(new RegExp(`^${article.id}/.`));
      expect(ids.has(row.id ?? ''), `${name} ${row.id}`).toBe(false);
      ids.add(row.id ?? '');
      if (name !== 'problems') {
        expect(row.by, `${name} ${row.id}`).not.toBe('');
        expect(Number(row.score)).toBeGreaterThanOrEqual(0);
        expect(Number(row.score)).toBeLessThanOrEqual(1);
      }
      if (row.start === '') continue;
      const slice = text.slice(Number(row.start), Number(row.end));
      expect(row.sentence).toContain(cellOf(slice).replace(/^'/, ''));
      if (name === 'mentions' || name === 'dates') expect(row.text).toBe(cellOf(slice));
      if (name === 'citations') expect(row.evidence).toBe(cellOf(slice));
      if (name === 'quotations') expect(row.quotation).toBe(cellOf(pieces(text, row)));
      if (name === 'claims') expect(row.claim).toBe(cellOf(pieces(text, row)));
    }
    for (const row of read[name] ?? [])
      for (const [column, table] of [
        ['quotation_id', 'quotations'],
        ['claim_id', 'claims'],
        ['source_id', 'sources'],
        ['entity_id', 'entities'],
        ['speaker_ids', 'entities'],
      ] as const)
        for (const id of (row[column] ?? '').split('; ').filter(Boolean))
          expect(
            read[table]?.some((other) => other.id === id),
            `${name}.${column} ${id}`,
          ).toBe(true);
  }
  return rows;
}

const samples = readdirSync('input').filter((name) => name.endsWith('.html'));

describe('every row says what stands at its offsets', () => {
  it.each(samples)('in %s', (name) => {
    const article = extract({ id: 'sample', bytes: readFileSync(`input/${name}`) });
    expect(checkRows(article)).toBeGreaterThan(1);
  });

  const name = fc.constantFrom(
    'Ann Lee',
    'Minister Karl Ode',
    'the spokesman',
    'she',
    'Reuters',
    'officials',
    'İpek Ünal',
    'A. B. Smith',
  );
  const verb = fc.constantFrom(
    'said',
    'told reporters',
    'denied',
    'warned that',
    'according to',
    'asked',
    'believes',
    '',
  );
  const date = fc.constantFrom(
    'on Tuesday',
    'in March 2021',
    '28.09.2022',
    'last year',
    'two weeks earlier',
    '2014–2020',
    '',
  );
  const words = fc.constantFrom(
    'prices rose by 5 percent',
    'the bridge is “safe”',
    "it's 6' 2\" tall",
    '=SUM(A1)',
    'trade [with 😀] grew',
    '',
    'U.S. exports',
    '<a href="/report">a study</a>',
    '<a href="https://x.example/?a=1&b=2">found</a>',
    '&nbsp;&shy;',
    '<br><br>',
  );
  const marks = fc.constantFrom('“”', '""', '‘’', '«»', '„“', '“', '”', "''");
  const sentence = fc
    .tuple(name, verb, marks, words, words, date)
    .map(
      ([who, says, [open = '', close = ''], one, two, when]) =>
        `${open}${one}, ${two}${close} ${who} ${says} ${when}.`,
    );
  const paragraph = fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((list) => list.join(' '));
  const tag = fc.constantFrom('p', 'blockquote', 'li', 'h2', 'div', 'figcaption', 'sup');
  const document = fc
    .array(fc.tuple(tag, paragraph), { minLength: 1, maxLength: 12 })
    .map((blocks) =>
      numbered(1).replace(
        '</article>',
        `${blocks.map(([t, text]) => `<${t}>${text}</${t}>`).join('\n')}</article>`,
      ),
    );

  it('in generated pages', () => {
    fc.assert(
      fc.property(document, (html) => {
        checkRows(extract({ id: 'generated', html }));
      }),
      { numRuns: 60 },
    );
  });

  it('in generated plain text of any characters', () => {
    const text = fc
      .array(fc.oneof(paragraph, fc.string({ unit: 'binary', maxLength: 40 })), {
        minLength: 1,
        maxLength: 8,
      })
      .map((list) => list.join('\n\n'))
      .filter((t) => t.trim() !== '');
    fc.assert(
      fc.property(text, (t) => {
        const article = extract({ id: 'generated', text: t });
        expect(article.text).toBe(t);
        checkRows(article);
      }),
      { numRuns: 60 },
    );
  });
});

describe('tables', () => {
  it('have their columns once each, all described', () => {
    for (const { name, columns } of tables) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size, name).toBe(names.length);
      for (const column of columns) {
        expect(column.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
        expect(column.describe).toMatch(/^[A-Z\w].*\.$/s);
      }
    }
  });

  it('have ids last and one type for a name', () => {
    const types = new Map<string, string>();
    for (const { name, columns } of tables) {
      expect(columns.at(-1)?.name, name).toBe('article_id');
      const firstId = columns.findIndex(({ type }) => type === 'id');
      expect(
        columns.slice(firstId).every(({ type }) => type === 'id'),
        name,
      ).toBe(true);
      for (const column of columns) {
        const known = types.get(column.name) ?? column.type;
        expect([column.name, column.type]).toEqual([column.name, known]);
        types.set(column.name, known);
      }
    }
  });

  it('open with what a person came for', () => {
    const first = (table: string, count: number) =>
      tables
        .find(({ name }) => name === table)
        ?.columns.slice(0, count)
        .map(({ name }) => name);
    expect(first('quotations', 11)).toEqual([
      'speaker',
      'cue',
      'quotation',
      'type',
      'polarity',
      'score',
      'sentence',
      'cited_sources',
      'article_title',
      'publisher',
      'published_day',
    ]);
    expect(first('claims', 3)).toEqual(['speaker', 'claim', 'support']);
    expect(first('articles', 3)).toEqual(['article_title', 'publisher', 'published_day']);
  });

  it('have the whole text only where it is asked for, and a row where it is cut', () => {
    const text = `${'A long tale goes on. '.repeat(2000)}`;
    const article = extract({ id: 'long', text });
    expect(render(article, 'long', tables).problems).toEqual([]);
    const { problems, rows } = render(article, 'long', tablesFor(new Set(), true));
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'cell-cut',
        message: 'articles, column text: cut to 32767 characters in csv and xlsx.',
      }),
    );
    expect(rows.problems?.flat()).toContain('cell-cut');
  });

  it('leave out what is no more than a stance, unless told otherwise', () => {
    const text = 'Ann Lee hopes that it rains. Ann Lee said that it rains.';
    const at = { by: 'test', score: 0.9 };
    const quotation = (id: string, kind: 'speech' | 'stance', start: number) => ({
      id,
      type: 'indirect' as const,
      class: kind,
      content: [{ start, end: start + 8 }],
      ...at,
    });
    const attribution = (quotation: string) => ({
      id: `a-${quotation}`,
      quotation,
      cue: [],
      source: [],
      polarity: 'affirmed' as const,
      speaker: { name: 'Ann Lee', kind: 'person' as const },
      ...at,
    });
    const article: ArticleRecord = {
      ...emptyArticle('a'),
      text,
      quotations: [quotation('q1', 'stance', 19), quotation('q2', 'speech', 47)],
      attributions: [attribution('q1'), attribution('q2')],
      claims: [
        {
          id: 'c1',
          content: [{ start: 19, end: 27 }],
          support: 'paraphrase',
          quotation: 'q1',
          score: 1,
        },
      ],
    };
    const counts = (stance: boolean) => {
      const { rows } = render(article, 'a', tables, { stance });
      return ['quotations', 'attributions', 'claims'].map((name) => rows[name]?.length);
    };
    expect(counts(false)).toEqual([1, 1, 1]);
    expect(counts(true)).toEqual([2, 2, 1]);
    const columns = tables.find(({ name }) => name === 'claims')?.columns ?? [];
    const at_ = columns.findIndex(({ name }) => name === 'quotation_id');
    const idOf = (stance: boolean) =>
      render(article, 'a', tables, { stance }).rows.claims?.[0]?.[at_];
    expect([idOf(false), idOf(true)]).toEqual([undefined, 'a/q1']);
  });

  it('write no cell of several lines', () => {
    const quotations = written({
      ...emptyArticle('a'),
      text: 'One.\n\nTwo.\u2028Three.',
      sentences: [{ start: 0, end: 17 }],
      quotations: [
        {
          id: 'q',
          type: 'direct',
          class: 'speech',
          content: [{ start: 0, end: 17 }],
          by: 'test',
          score: 1,
        },
      ],
    }).quotations;
    expect(quotations?.[0]).toMatchObject({
      quotation: 'One. Two. Three.',
      sentence: 'One. Two. Three.',
    });
  });

  it('tell whose site a source is on, also of an archived page', () => {
    const source = (id: string, href?: string) => ({
      id,
      kind: 'press' as const,
      name: null,
      ...(href && { href }),
    });
    const { sources } = written({
      ...emptyArticle('a'),
      url: 'https://news.herald.example/a',
      sources: [
        source('s1', 'https://www.Herald.example/2026/flood'),
        source('s2', 'https://web.archive.org/web/2020/https://post.example/a'),
        source('s3'),
      ],
    });
    expect(sources?.map((row) => row.cited_site)).toEqual(['herald.example', 'post.example', '']);
    expect(sources?.map((row) => row.own_site)).toEqual(['yes', 'no', '']);
  });

  it('say the day on which something was said, and nothing less precise', () => {
    const attribution = (id: string, saidOn: string) => ({
      id,
      quotation: 'q1',
      cue: [],
      source: [],
      polarity: 'affirmed' as const,
      saidOn,
      speaker: { name: 'Ann Lee', kind: 'person' as const },
      by: 'test',
      score: 1,
    });
    const values = [
      '2022-10-05',
      '2022-10-05T10:00',
      '2022-10-05TMO',
      '2022-10',
      '2022-W40',
      '202',
    ];
    const { attributions } = written({
      ...emptyArticle('a'),
      attributions: values.map((value, i) => attribution(`a${i}`, value)),
    });
    expect(attributions?.map((row) => row.said_on)).toEqual([
      '2022-10-05',
      '2022-10-05',
      '2022-10-05',
      '',
      '',
      '',
    ]);
  });

  it('write nothing for an article without rows', () => {
    expect(csvLines([], style)).toBe('');
  });
});
