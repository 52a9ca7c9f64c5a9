/**
 * A web archive that is larger than the memory: `npm run bench -- warc [MEGABYTES] [PAGES]
 * [THREADS]`, 1,000, 4,000 and 1 unless told otherwise. It is read, killed in the middle, read on, and compared with the
 * same pages as files. Ends with 1 when a bar is missed.
 */

import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { madePage, recordOf } from './made-pages.ts';
import { measuredRun, type Taken } from './measured-run.ts';

const MOST_MEGABYTES = 500;
const PARAGRAPHS = 2;
const TABLES = [
  'articles',
  'quotations',
  'claims',
  'sources',
  'citations',
  'attributions',
  'entities',
  'mentions',
  'dates',
  'problems',
];

const told = (what: string, { processorSeconds, wallSeconds, megabytes, over }: Taken): void =>
  console.log(
    `${what}: ${megabytes} MB resident at most (${over.join(' ')}), ${processorSeconds.toFixed(1)} s of the processor, ${wallSeconds.toFixed(1)} s by the clock`,
  );

/** Rows without the name of the input, sorted. */
function rowsOf(folder: string, table: string): string[] {
  const rows: Record<string, string>[] = parse(readFileSync(join(folder, `${table}.csv`)), {
    columns: true,
  });
  return rows.map(({ input: _, ...row }) => JSON.stringify(row)).sort();
}

async function write(folder: string, pages: number, kilobytes: number): Promise<void> {
  const archive = createWriteStream(join(folder, 'big.warc'));
  mkdirSync(join(folder, 'files'));
  for (let n = 0; n < pages; n++) {
    const page = madePage(n, PARAGRAPHS, kilobytes);
    writeFileSync(join(folder, 'files', page.url.slice(page.url.lastIndexOf('/') + 1)), page.html);
    if (!archive.write(recordOf(page))) await once(archive, 'drain');
  }
  await new Promise<void>((resolve) => archive.end(() => resolve()));
}

export async function main([
  megabytes = '1000',
  count = '4000',
  threads = '1',
]: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-warc-'));
  const pages = Number(count);
  try {
    writeFileSync(
      join(folder, 'pipeline.config.mjs'),
      'export default { formats: ["csv"], cache: false };',
    );
    // A script of so many kilobytes is 16 times 64 characters each.
    await write(folder, pages, Math.ceil((Number(megabytes) * 1e6) / pages / 1024));
    const size = statSync(join(folder, 'big.warc')).size;
    console.log(`${(size / 1e6).toFixed(0)} MB in ${pages} records`);
    const journal = join(folder, 'out/.onrecord-partial/journal.jsonl');
    const done = () =>
      existsSync(journal) ? readFileSync(journal, 'utf8').split('"item"').length - 1 : 0;
    const run = ['run', 'big.warc', '--out', 'out', '--quiet', '--concurrency', threads];
    const killed = await measuredRun(run, folder, () => done() > pages / 2);
    const before = done();
    told(`killed after ${before} pages`, killed);
    const whole = await measuredRun(run, folder);
    told('the rest, when it was run again', whole);
    const resumed = whole.processorSeconds < killed.processorSeconds * 1.5;
    const files = await measuredRun(
      ['run', 'files', '--out', 'other', '--quiet', '--concurrency', threads],
      folder,
    );
    told('the same pages as files', files);
    let same = true;
    for (const table of TABLES) {
      const [a, b] = [rowsOf(join(folder, 'out'), table), rowsOf(join(folder, 'other'), table)];
      if (JSON.stringify(a) !== JSON.stringify(b)) same = false;
      console.log(`${table}: ${a.length} rows, ${b.length} from files`);
    }
    const flat = Math.max(killed.megabytes, whole.megabytes) <= MOST_MEGABYTES;
    console.log(
      `rows are ${same ? 'the same' : 'NOT the same'}; resident memory ${flat ? 'within' : 'OVER'} ${MOST_MEGABYTES} MB; ${resumed ? 'gone on with' : 'NOT gone on with'} after the kill`,
    );
    if (!same || !flat || killed.code === 0 || before < pages / 4) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
