/** What engines that people use make of the files. Skipped, and saying so, where they are not installed. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/article/index.ts';
import { sqliteModule } from '../../../src/datasets/formats/sqlite-module.ts';
import { render, tables } from '../../../src/datasets/index.ts';
import { extract } from '../../../src/index.ts';
import { format, writeArticles } from '../../support/formats.ts';

let read: ArticleRecord[] | undefined;
const samples = (): ArticleRecord[] => {
  read ??= readdirSync('input')
    .filter((name) => name.endsWith('.html'))
    .map((name) =>
      extract({ id: name.replace('.html', '-1'), bytes: readFileSync(`input/${name}`) }),
    );
  return read;
};

const counts = (): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const record of samples())
    for (const [table, rows] of Object.entries(render(record, 'a', tables).rows))
      sums[table] = (sums[table] ?? 0) + rows.length;
  return sums;
};

const python = (code: string, ...args: string[]) =>
  spawnSync('python3', ['-c', code, ...args], { encoding: 'utf8', timeout: 100_000 });
const has = (module: string): boolean => python(`import ${module}`).status === 0;

describe('parquet', () => {
  it('holds every row, with its types', async () => {
    const written = await writeArticles('parquet', samples());
    for (const { name } of tables) {
      const { buffer, byteOffset, byteLength } = written.read(`${name}.parquet`);
      const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
      const rows = await parquetReadObjects({ file });
      expect(rows, name).toHaveLength(counts()[name] ?? 0);
      if (name !== 'quotations') continue;
      const [first] = rows;
      expect(first).toMatchObject({
        speaker: 'Gantulga Dashnyam',
        cited_kinds: ['person', 'unstated'],
        unnamed: false,
      });
      expect(first?.published_day).toEqual(new Date('2023-03-14T00:00:00Z'));
    }
  });

  it.skipIf(!has('duckdb'))('is read by DuckDB', async () => {
    const { folder } = await writeArticles('parquet', samples());
    const { stdout, stderr } = python(
      `import duckdb, json, sys
d = sys.argv[1]
one = lambda q: duckdb.sql(q).fetchall()[0][0]
print(json.dumps([one(f"SELECT count(*) FROM '{d}/quotations.parquet'"),
  one(f"SELECT count(*) FROM '{d}/claims.parquet' WHERE list_contains(cited_kinds, 'document') AND published_day >= DATE '2020-01-01'")]))`,
      folder,
    );
    expect(stderr).toBe('');
    const [quotations, documents] = JSON.parse(stdout);
    expect(quotations).toBe(counts().quotations);
    expect(documents).toBeGreaterThan(0);
  });

  it.skipIf(!has('pandas, pyarrow'))('is read by pandas', async () => {
    const { folder } = await writeArticles('parquet', samples());
    const { stdout } = python(
      `import pandas, json, sys
q = pandas.read_parquet(sys.argv[1] + "/quotations.parquet")
print(json.dumps([len(q), int(q["unnamed"].sum()), str(q["score"].dtype)]))`,
      folder,
    );
    const [rows, unnamed, type] = JSON.parse(stdout);
    expect([rows, type]).toEqual([counts().quotations, 'float64']);
    expect(unnamed).toBeGreaterThan(0);
  });
});

describe('datapackage.json', () => {
  it.skipIf(!has('frictionless'))(
    'is valid, and so is every table',
    async () => {
      const { folder } = await writeArticles('csv', samples());
      const { stdout } = python(
        `import frictionless, json, os, sys
os.chdir(sys.argv[1])
report = frictionless.validate("datapackage.json")
print(json.dumps([report.valid, len(report.tasks), report.flatten(["title", "message"])[:5]]))`,
        folder,
      );
      expect(JSON.parse(stdout)).toEqual([true, tables.length, []]);
    },
    120_000,
  );
});

describe('sqlite', () => {
  const sqlite = sqliteModule();

  it('says what it needs where it is not there', () => {
    const message = format('sqlite').unavailable?.();
    if (sqlite) expect(message).toBeUndefined();
    else expect(message).toContain('sqlite needs Node 22.13 or later');
  });

  it.skipIf(!sqlite || !has('sqlite3'))('finds words and joins tables', async () => {
    const { folder } = await writeArticles('sqlite', samples());
    const { stdout } = python(
      `import sqlite3, json, sys
c = sqlite3.connect(sys.argv[1] + "/onrecord.sqlite")
print(json.dumps([c.execute("SELECT count(*) FROM quotations").fetchone()[0],
  [r[0] for r in c.execute("SELECT q.speaker FROM quotations_search s JOIN quotations q ON q.rowid = s.rowid WHERE quotations_search MATCH 'parcels' ORDER BY 1")],
  c.execute("SELECT count(*) FROM sentences_search WHERE sentences_search MATCH 'vans'").fetchone()[0],
  c.execute("PRAGMA foreign_key_check").fetchall(), c.execute("PRAGMA integrity_check").fetchone()[0]]))`,
      folder,
    );
    const [rows, speakers, sentences, broken, integrity] = JSON.parse(stdout);
    expect(rows).toBe(counts().quotations);
    expect(speakers).toContain('one of them');
    expect(sentences).toBeGreaterThan(2);
    expect([broken, integrity]).toEqual([[], 'ok']);
  });
});
