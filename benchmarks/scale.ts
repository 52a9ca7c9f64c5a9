/**
 * What so many articles take, for docs/scale.md: `npm run bench -- scale [COUNT] [THREADS]
 * [PARAGRAPHS] [FORMATS]`; 1,000, 2, 16 and those of every run unless told otherwise. Processor time is told beside the clock: on a shared machine it alone
 * means something.
 */

import { once } from 'node:events';
import {
  createWriteStream,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madePage, recordOf } from './made-pages.ts';
import { measuredRun } from './measured-run.ts';

const sizeOf = (path: string): number => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
};

export async function main([
  count = '1000',
  threads = '2',
  paragraphs = '16',
  format = '',
]: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-scale-'));
  const articles = Number(count);
  try {
    const archive = createWriteStream(join(folder, 'pages.warc'));
    let characters = 0;
    for (let n = 0; n < articles; n++) {
      const page = madePage(n, Number(paragraphs), 20);
      characters += page.html.length;
      if (!archive.write(recordOf(page))) await once(archive, 'drain');
    }
    await new Promise<void>((resolve) => archive.end(() => resolve()));
    const formats = format ? `formats: ${JSON.stringify(format.split('+'))}` : '';
    writeFileSync(join(folder, 'pipeline.config.mjs'), `export default { ${formats} };`);
    const args = ['run', 'pages.warc', '--out', 'out', '--quiet', '--concurrency', threads];
    const taken = await measuredRun(args, folder);
    console.log(
      `${articles} articles, ${(characters / articles / 1000).toFixed(1)} kB of page each, ${paragraphs} paragraphs, ${threads} threads${format && `, ${format}`}`,
    );
    console.log(
      `processor: ${taken.processorSeconds.toFixed(1)} s, ${((taken.processorSeconds * 1000) / articles).toFixed(1)} ms an article; clock ${taken.wallSeconds.toFixed(0)} s; exit ${taken.code}`,
    );
    console.log(`resident: ${taken.megabytes} MB at most; at each tenth ${taken.over.join(' ')}`);
    const kilobytes = (size: number): string => (size / 1000 / articles).toFixed(2);
    for (const name of readdirSync(join(folder, 'out')).sort()) {
      const size = sizeOf(join(folder, 'out', name));
      console.log(`${name}: ${(size / 1e6).toFixed(1)} MB, ${kilobytes(size)} kB an article`);
    }
    // A second run finds all in the cache: what is left is reading, writing and the formats.
    const again = await measuredRun(args, folder);
    console.log(
      `run again, all known: ${again.processorSeconds.toFixed(1)} s of the processor, ${again.megabytes} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
