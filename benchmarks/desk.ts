/**
 * The desk on a large run: how long until it stands, and how long each view takes.
 * `npm run bench -- desk [ARTICLES]`; 5,000, made of the sample articles, unless told otherwise.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { listInputs } from '../src/batch/index.ts';
import { Dataset, desk } from '../src/desk/index.ts';
import { extract } from '../src/pipeline/index.ts';
import { standardStages } from '../src/stages/index.ts';

const HOST = '127.0.0.1:1';
const TIMES = 5;

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function write(folder: string, count: number): Promise<void> {
  const inputs = await listInputs(['input'], process.cwd());
  const records = await Promise.all(
    inputs.map(async ({ name, path }) =>
      extract({ id: name, bytes: await readFile(path) }, standardStages),
    ),
  );
  const file = createWriteStream(join(folder, 'articles.jsonl'));
  for (let i = 0; i < count; i++) {
    const record = records[i % records.length];
    file.write(`${JSON.stringify({ ...record, id: `article-${i}` })}\n`);
  }
  await finished(file.end());
}

export async function main([count = '5000']: string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  try {
    await write(folder, Number(count));
    const before = process.cpuUsage();
    const clock = performance.now();
    const dataset = new Dataset(folder);
    await dataset.refresh();
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - clock) / 1000;
    console.log(
      `stands after ${seconds.toFixed(2)} s, of the processor ${((user + system) / 1e6).toFixed(2)} s`,
    );
    const app = desk({ dataset, token: 't', who: 'bench', port: () => 1 });
    const ask = async (path: string, origin?: string, body?: unknown) => {
      const response = await app.request(`http://${HOST}${path}`, {
        headers: { host: HOST, 'x-onrecord-token': 't', ...(origin && { origin }) },
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
      return text;
    };
    const article = '/api/articles/article-4242';
    const { version } = JSON.parse(await ask(article));
    const views: readonly (readonly [string, () => Promise<string>])[] = [
      ['list', () => ask('/api/articles')],
      ['search', () => ask('/api/articles?q=the+number')],
      ['filters', () => ask('/api/articles?unnamed=1&denied=1&sort=newest')],
      ['statements', () => ask('/api/statements?speaker=Dmitri+Halloran')],
      ['glance', () => ask('/api/glance')],
      ['article', () => ask(article)],
      [
        'correction',
        () =>
          ask(`${article}/corrections`, `http://${HOST}`, { action: 'right', row: 'q1', version }),
      ],
    ];
    for (const [name, view] of views) {
      const times: number[] = [];
      for (let i = 0; i < TIMES; i++) {
        const start = performance.now();
        await view();
        times.push(performance.now() - start);
      }
      console.log(`${name.padEnd(12)} ${middle(times).toFixed(0).padStart(12)} ms`);
    }
    console.log(`memory       ${(process.memoryUsage().rss / 1e6).toFixed(0).padStart(12)} MB`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
