import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ArticleRecord } from '../../src/article/index.ts';
import { readCorrections } from '../../src/corrections/index.ts';
import { Dataset, desk } from '../../src/desk/index.ts';
import { parseAuthority } from '../../src/stages/entities/authority/read.ts';
import { articleSaid, TEXT } from '../support/article-said.ts';
import { folderWith } from '../support/folder.ts';

const PORT = 4567;
const OWN = `http://127.0.0.1:${PORT}`;
const TOKEN = 'a-token-of-the-test';

const lines = (articles: readonly ArticleRecord[]) =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join('');

/** A desk on a folder with these articles; asks with all that is needed unless told otherwise. */
function deskOn(articles: readonly ArticleRecord[]) {
  const folder = folderWith({ 'articles.jsonl': lines(articles) });
  const dataset = new Dataset(folder);
  const app = desk({ dataset, token: TOKEN, who: 'Mira', port: () => PORT });
  const ask = (path: string, headers: Record<string, string> = {}, body?: unknown) =>
    app.request(`${OWN}${path}`, {
      headers: { host: `127.0.0.1:${PORT}`, 'x-onrecord-token': TOKEN, ...headers },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
  return { folder, ask, write: (path: string, body: unknown) => ask(path, { origin: OWN }, body) };
}

const viewSchema = z.object({
  version: z.string(),
  article: z.object({
    quotations: z.array(z.object({ id: z.string(), by: z.string() })),
  }),
  dismissed: z.array(z.object({ correction: z.string(), words: z.string() })),
  summary: z.object({ reviewed: z.number(), toLook: z.number() }),
});
const PATH = '/api/articles/harbour-00000000000001';
const SAVE = `${PATH}/corrections`;
const view = async (response: Response) => viewSchema.parse(await response.json());

describe('who may ask', () => {
  const onDesk = () => deskOn([articleSaid()]);
  const right = { action: 'right', row: 'q1', version: 'x' };

  it.each([
    ['reads with the token', PATH, {}, undefined, 200],
    ['reads without it', PATH, { 'x-onrecord-token': '' }, undefined, 401],
    ['reads with another', PATH, { 'x-onrecord-token': `${TOKEN}x` }, undefined, 401],
    ['a name that was made to lead here', PATH, { host: 'evil.example' }, undefined, 421],
    ['another port', PATH, { host: '127.0.0.1:80' }, undefined, 421],
    ['localhost', PATH, { host: `localhost:${PORT}` }, undefined, 200],
    ['a page of another origin', PATH, { origin: 'https://evil.example' }, undefined, 403],
    ['a page in a frame without origin', PATH, { origin: 'null' }, undefined, 403],
    ['another local server', PATH, { origin: 'http://127.0.0.1:80' }, undefined, 403],
    ['a picture of another site', PATH, { 'sec-fetch-site': 'cross-site' }, undefined, 403],
    ['writes without an origin', SAVE, {}, right, 403],
    ['writes from elsewhere', SAVE, { origin: 'https://evil.example' }, right, 403],
    ['writes without the token', SAVE, { origin: OWN, 'x-onrecord-token': '' }, right, 401],
    ['writes in an old text', SAVE, { origin: OWN }, right, 409],
    ['writes what is no correction', SAVE, { origin: OWN }, { action: 'drop' }, 400],
    ['the shell under another name', '/', { host: 'evil.example' }, undefined, 421],
    ['a way out of the folder is the shell', '/../../package.json', {}, undefined, 200],
    ['an article that is none', '/api/articles/..%2F..%2Fetc', {}, undefined, 404],
  ])('%s', async (_, path, headers, body, status) => {
    const response = await onDesk().ask(path, headers, body);
    expect(response.status).toBe(status);
  });

  it('is told a strict policy with every answer', async () => {
    const { ask } = onDesk();
    for (const path of ['/', '/desk.css', PATH, '/nothing.js', '/api/nothing']) {
      const { headers } = await ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('refuses a body that is too large', async () => {
    const body = { ...right, more: 'x'.repeat(2 << 20) };
    expect((await onDesk().ask(SAVE, { origin: OWN }, body)).status).toBe(413);
  });
});

describe('corrections', () => {
  it('are kept with who and when, and shown at once', async () => {
    const { folder, ask, write } = deskOn([articleSaid()]);
    const { version, summary } = await view(await ask(PATH));
    expect(summary).toEqual({ reviewed: 0, toLook: 1 });
    const saved = await write(SAVE, { action: 'wrong', row: 'q3', version });
    expect(saved.status).toBe(201);
    const after = await view(saved);
    expect(after.article.quotations.map(({ id }) => id)).toEqual(['q1', 'q2']);
    expect(after.dismissed.map(({ words }) => words)).toEqual(['the catch had fallen']);
    expect(after.summary).toEqual({ reviewed: 1, toLook: 0 });
    const { corrections } = await readCorrections(folder);
    expect(corrections).toHaveLength(1);
    expect(corrections[0]).toMatchObject({ action: 'wrong', who: 'Mira', speaker: 'Fishermen' });
    expect(readFileSync(join(folder, 'corrections.jsonl'), 'utf8')).not.toMatch(/"start"|"end"/);
    const undo = { action: 'undo', correction: after.dismissed[0]?.correction, version };
    expect((await view(await write(SAVE, undo))).article.quotations).toHaveLength(3);
  });

  it('of two tabs are both kept', async () => {
    const { folder, ask, write } = deskOn([articleSaid()]);
    const { version } = await view(await ask(PATH));
    const answers = await Promise.all(
      ['q1', 'q2', 'q3'].map((row) => write(SAVE, { action: 'right', row, version })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await readCorrections(folder)).corrections).toHaveLength(3);
    const { article } = await view(await ask(PATH));
    expect(article.quotations.every(({ by }) => by === 'reviewer')).toBe(true);
  });

  it.each([
    ['a row that is gone', { action: 'right', row: 'q9' }],
    ['words that are not in the text', add([{ start: 0, end: 10_000 }])],
    [
      'words that overlap',
      add([
        { start: 0, end: 10 },
        { start: 5, end: 12 },
      ]),
    ],
    ['no words', add([{ start: 4, end: 4 }])],
  ])('are refused for %s', async (_, wanted) => {
    const { folder, ask, write } = deskOn([articleSaid()]);
    const { version } = await view(await ask(PATH));
    expect((await write(SAVE, { ...wanted, version })).status).toBe(409);
    expect((await readCorrections(folder)).corrections).toEqual([]);
  });
});

function add(content: readonly { start: number; end: number }[]) {
  return {
    action: 'add',
    statement: { content, cue: [], source: [], type: 'indirect', polarity: 'affirmed' },
  };
}

describe('lists', () => {
  const other = articleSaid(
    TEXT.replace('harbour', 'quay'),
    [{ content: ['We have no money'], speaker: { name: 'Tom Beck', kind: 'person' } }],
    'quay-00000000000001',
  );
  const onDesk = () => deskOn([articleSaid(), { ...other, title: 'Quay', publisher: 'The Pier' }]);
  const listSchema = z.object({
    total: z.number(),
    articles: z.array(z.object({ id: z.string() })).optional(),
    statements: z.array(z.object({ row: z.string() })).optional(),
  });
  const total = async (path: string) => listSchema.parse(await (await onDesk().ask(path)).json());

  it.each([
    ['/api/articles', 2],
    ['/api/articles?q=catch', 1],
    ['/api/articles?q=BECK', 2],
    ['/api/articles?outlet=The+Pier', 1],
    ['/api/articles?unnamed=1', 1],
    ['/api/articles?denied=1&unsure=1', 1],
    ['/api/articles?day=2026-05', 2],
    ['/api/articles?day=2025', 0],
    ['/api/articles?speaker=Ana+Ruiz', 1],
    ['/api/articles?warned=1', 0],
    ['/api/statements', 4],
    ['/api/statements?speaker=Tom+Beck', 2],
    ['/api/statements?unsourced=1', 1],
    ['/api/statements?gender=untold', 3],
    ['/api/statements?q=dredged&outlet=The+Quay', 1],
    ['/api/articles?sort=nonsense', 2],
  ])('%s', async (path, found) => {
    expect((await total(path)).total).toBe(found);
  });

  it('begin with what needs a look', async () => {
    const { articles } = await total('/api/articles?sort=look');
    expect(articles?.[0]?.id).toBe('harbour-00000000000001');
  });

  it.each(['articles', 'statements', 'quoted-most', 'unnamed-by-outlet', 'said-when'])(
    'are exported: %s',
    async (name) => {
      const response = await onDesk().ask(`/api/export/${name}.csv`);
      expect(response.headers.get('content-type')).toContain('text/csv');
      expect(await response.text()).toMatch(/^\w+(,\w+)+\r\n/);
    },
  );

  it('export the names that were reviewed, as an authority file', async () => {
    const { ask, write } = deskOn([articleSaid()]);
    const { version } = await view(await ask(PATH));
    await write(SAVE, { action: 'right', row: 'q1', version });
    await write(SAVE, { action: 'retype', entity: 'e3', type: 'organization', version });
    const text = await (await ask('/api/export/names.csv')).text();
    expect(text).toBe(
      'name,aliases,type,wikidata\r\nAna Ruiz,Ruiz,person,\r\nPorto Vell,,organization,\r\n',
    );
    const { rows } = parseAuthority(text, 'names.csv');
    expect(rows.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Porto Vell']);
  });

  it('export nothing that a spreadsheet would run', async () => {
    const evil = { ...articleSaid(), title: '=HYPERLINK("https://evil.example")' };
    const text = await (await deskOn([evil]).ask('/api/export/articles.csv')).text();
    expect(text).toContain("'=HYPERLINK");
  });
});
