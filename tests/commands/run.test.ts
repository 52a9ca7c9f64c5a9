import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/commands/main.ts';

import { csvRows, filesOf } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';
import { here } from '../support/here.ts';
import { ioFor } from '../support/io.ts';
import { numbered } from '../support/pages.ts';

// What is written does not depend on where the work is done; run-threads.test.ts has the workers.
vi.mock('../../src/batch/pool.ts', () => import('../support/in-thread-pool.ts'));

describe('onrecord run', () => {
  it('gives the summary as JSON, or none at all', async () => {
    const cwd = folderWith({ 'one.html': numbered(1), 'bad.html': '' });
    const asJson = await here(['run', '.', '--json'], { cwd });
    expect(JSON.parse(asJson.out)).toMatchObject({
      totals: { done: 1, failed: 1, failures: { 'empty-file': 1 } },
    });
    const quiet = await here(['run', '.', '-q'], { cwd });
    expect(quiet).toEqual({
      code: 1,
      out: '',
      err: 'onrecord: failed: 1; see problems.csv in output\n',
    });
  });

  it('keeps the row of a page that only declares its article', async () => {
    const declared = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'The harbour is closed',
      datePublished: '2024-05-06',
      author: { name: 'Ann Lee' },
    });
    const cwd = folderWith({
      'in/app.html': `<title>The harbour is closed</title><script type="application/ld+json">${declared}</script><div id="app"></div>`,
    });
    expect((await here(['run', 'in'], { cwd })).code).toBe(0);
    const output = join(cwd, 'output');
    expect(csvRows(output, 'articles')).toMatchObject([
      { article_title: 'The harbour is closed', authors: 'Ann Lee', published: '2024-05-06' },
    ]);
    expect(csvRows(output, 'problems').map(({ code }) => code)).toEqual(['no-text']);
    expect(csvRows(output, 'claims')).toEqual([]);
    expect((await here(['show', 'in/app.html'], { cwd })).code).toBe(0);
  });

  it('gives every bad input its code and completes the rest', async () => {
    const cwd = folderWith({
      'in/binary.html': Buffer.from([0, 1, 2, 3, 250, 251, 0, 9]),
      'in/cut-utf8.html': Buffer.from(numbered(1)).subarray(0, -1).subarray(0, 700),
      'in/empty.html': '',
      'in/fifty.html': Buffer.alloc(50e6, 'x'),
      'in/gz-empty.html.gz': '',
      'in/gz-of-nothing.html.gz': gzipSync(''),
      'in/gz-torn.html.gz': gzipSync(numbered(2)).subarray(0, 100),
      'in/nested.html': `<html><body>${'<div>'.repeat(2e6)}`,
      'in/no-article.html':
        '<html><head><title>Log in</title></head><body><form><input name="user"></form></body></html>',
      'in/spaces.html': ' \n\t ',
      'in/well.html': numbered(3),
      'in/zip-torn.zip': Buffer.from('PK\u0003\u0004 and no more'),
    });
    // Root may read anything, but not this.
    symlinkSync('/proc/self/mem', join(cwd, 'in/unreadable.html'));
    const { code, out } = await here(['run', 'in'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('no-article');
    const output = join(cwd, 'output');
    const errors = csvRows(output, 'problems').filter(({ severity }) => severity === 'error');
    const codes = Object.fromEntries(errors.map((row) => [row.input?.slice(3), row.code]));
    const nested = codes['nested.html'];
    expect(['no-article', 'too-large', 'too-deep']).toContain(nested);
    expect(codes).toEqual({
      'binary.html': 'not-html',
      'empty.html': 'empty-file',
      'fifty.html': 'too-large',
      'gz-empty.html.gz': 'empty-file',
      'gz-of-nothing.html.gz': 'empty-file',
      'gz-torn.html.gz': 'bad-gzip',
      'nested.html': nested,
      'no-article.html': 'no-article',
      'spaces.html': 'empty-file',
      'unreadable.html': 'unreadable',
      'zip-torn.zip': 'bad-zip',
    });
    for (const { what_to_do, message } of errors) expect(what_to_do && message).not.toBe('');
    expect(csvRows(output, 'articles').map(({ input }) => input)).toEqual([
      'in/cut-utf8.html',
      'in/well.html',
    ]);
  });

  it('keeps one of two inputs with the same name and content', async () => {
    const cwd = folderWith({
      'a/same.html': numbered(1),
      'b/same.html': numbered(1),
      'c/same.html': numbered(2),
      'd/other.html': numbered(1),
    });
    const { code, out } = await here(['run', '.'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('1 duplicate left out');
    const output = join(cwd, 'output');
    expect(csvRows(output, 'articles').map(({ input }) => input)).toEqual([
      'a/same.html',
      'c/same.html',
      'd/other.html',
    ]);
    const [problem] = csvRows(output, 'problems').filter((row) => row.code === 'duplicate');
    expect(problem).toMatchObject({ input: 'b/same.html', severity: 'warning' });
  });

  it('reads a page from standard input', async () => {
    const cwd = folderWith();
    const { code } = await here(['run', '-'], { cwd, stdin: numbered(1) });
    expect(code).toBe(0);
    const [article] = csvRows(join(cwd, 'output'), 'articles');
    expect(article).toMatchObject({ input: 'stdin', article_id: expect.stringMatching(/^stdin-/) });
  });

  it('writes only what is asked for, and removes what would be out of date', async () => {
    const cwd = folderWith({ 'input/one.html': numbered(1), 'output/mine.txt': 'mine' });
    const output = join(cwd, 'output');
    await here(['run'], { cwd });
    const { out } = await here(['run', '--only', 'dates'], { cwd });
    expect(out).toContain('Switched off: entities, quotations, attributions, claims, citations');
    expect(Object.keys(filesOf(output))).toEqual([
      'articles.csv',
      'articles.jsonl',
      'datapackage.json',
      'dataset.json',
      'dates.csv',
      'mine.txt',
      'onrecord.xlsx',
      'problems.csv',
    ]);
    writeFileSync(join(cwd, 'pipeline.config.ts'), "export default { formats: ['jsonl'] };");
    await here(['run'], { cwd });
    expect(Object.keys(filesOf(output))).toEqual(['articles.jsonl', 'mine.txt', 'problems.csv']);
  });

  it('reads a switched-off layer as empty, and says so', async () => {
    const cwd = folderWith({
      'input/one.html': numbered(1),
      'pipeline.config.ts': 'export default { stages: { quotations: false } };',
    });
    const { code, out } = await here(['run'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain(
      'Note: The attributions stage finds no quotations: the stage that provides them is switched off.',
    );
    const stages = await here(['stages'], { cwd });
    expect(stages.out).toContain('Gap: attributions reads quotations; it finds them empty.');
  });

  it('writes CSV as the configuration says', async () => {
    const cwd = folderWith({
      'input/one.html': numbered(1),
      'pipeline.config.ts': 'export default { csv: { bom: true, decimalComma: true } };',
    });
    await here(['run'], { cwd });
    const text = readFileSync(join(cwd, 'output/articles.csv'), 'utf8');
    expect(text.startsWith('\uFEFFarticle_title;publisher;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it.each([
    [['run', 'missing'], 'There is no file or folder missing.'],
    [['run', '*.html'], 'No articles in *.html.'],
    [['run', 'https://news.example/a'], 'is an address: save the page first'],
    [['run', 'in', '--only', 'datse'], 'Did you mean dates?'],
    [['run', 'in', '--out', 'file/below'], 'output-unwritable'],
    [['run', 'in', '--concurrency', '0'], '--concurrency takes a whole number from 1 up'],
  ])('refuses %j with a mend', async (args, message) => {
    const cwd = folderWith({ 'in/one.html': numbered(1), file: '' });
    const io = ioFor(cwd);
    expect(await main(args, io)).toBe(2);
    const { out, err } = io.written();
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(existsSync(join(cwd, 'output'))).toBe(false);
  });

  it('does not write where another run does', async () => {
    const cwd = folderWith({ 'in/one.html': numbered(1) });
    mkdirSync(join(cwd, 'output/.onrecord-partial'), { recursive: true });
    const io = ioFor(cwd);
    // As if it were another process: this one would go on with what it left.
    const holder = { host: hostname(), pid: process.ppid, started: '' };
    writeFileSync(join(cwd, 'output/.onrecord-partial/lock-1'), JSON.stringify(holder));
    expect(await main(['run', 'in'], io)).toBe(2);
    expect(io.written().err).toContain('output-busy');
  });
});
