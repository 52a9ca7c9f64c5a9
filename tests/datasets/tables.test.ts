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
import { csvHeader, csvLines, neutralise, render, tables } from '../../src/datasets/index.ts';
import { extract } from '../../src/index.ts';
import { numbered } from '../support/pages.ts';

const style = { delimiter: ',', bom: false, decimalComma: false };
type Row = Record<string, string>;

/** The tables of an article, written and read back. */
function written(article: ArticleRecord): Record<string, Row[]> {
  const { lines } = render(article, 'page.html', tables, style);
  return Object.fromEntries(
    tables.map(({ name, columns }) => [
      name,
      parse(csvHeader(columns, style) + lines[name], { columns: true }) as Row[],
    ]),
  );
}

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
    const row = { cue: neutralise(words(cue)), source: neutralise(words(source)) };
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
      if (name !== 'problems') expect(ids.has(row.id ?? ''), `${name} ${row.id}`).toBe(false);
      ids.add(row.id ?? '');
      if (name !== 'problems') {
        expect(row.by, `${name} ${row.id}`).not.toBe('');
        expect(Number(row.score)).toBeGreaterThanOrEqual(0);
        expect(Number(row.score)).toBeLessThanOrEqual(1);
      }
      if (row.start === '') continue;
      const slice = text.slice(Number(row.start), Number(row.end));
      expect(row.sentence).toContain(slice);
      if (name === 'mentions' || name === 'dates') expect(row.text).toBe(neutralise(slice));
      if (name === 'citations') expect(row.evidence).toBe(neutralise(slice));
      if (name === 'quotations') expect(row.quotation).toBe(neutralise(pieces(text, row)));
      if (name === 'claims') expect(row.claim).toBe(neutralise(pieces(text, row)));
    }
    for (const row of read[name] ?? [])
      for (const [column, table] of [
        ['quotation_id', 'quotations'],
        ['claim_id', 'claims'],
        ['source_id', 'sources'],
        ['entity_id', 'entities'],
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

  it('have a row for a text that is cut', () => {
    const text = `${'A long tale goes on. '.repeat(2000)}`;
    const { problems, lines } = render(extract({ id: 'long', text }), 'long', tables, style);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'cell-cut',
        message: 'articles.csv, column text: cut to 32767 characters.',
      }),
    );
    expect(lines.problems).toContain('cell-cut');
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
      sources: [
        source('s1', 'https://www.Herald.example/2026/flood'),
        source('s2', 'https://web.archive.org/web/2020/https://post.example/a'),
        source('s3'),
      ],
    });
    expect(sources?.map(({ site }) => site)).toEqual(['herald.example', 'post.example', '']);
  });

  it('write nothing for an article without rows', () => {
    expect(csvLines([], style)).toBe('');
  });
});
