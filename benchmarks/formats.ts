/**
 * Writing the tables: time and memory of each format over as many quotations as asked for.
 * `npm run bench -- formats [QUOTATIONS] [FORMAT…]`; 20,000 quotations of the sample articles, csv and xlsx,
 * unless told otherwise. One format a process tells its own memory.
 */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listInputs } from '../src/batch/index.ts';
import { formats, render, type TableRows, tables } from '../src/datasets/index.ts';
import { extract } from '../src/pipeline/index.ts';
import { standardStages } from '../src/stages/index.ts';

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

export async function main([count = '20000', ...names]: string[]): Promise<void> {
  const inputs = await listInputs(['input'], process.cwd());
  const articles = await Promise.all(
    inputs.map(async ({ name, path }) => {
      const record = extract({ id: name, bytes: await readFile(path) }, standardStages);
      return {
        rows: JSON.stringify(render(record, name, tables).rows),
        record: JSON.stringify(record),
      };
    }),
  );
  for (const name of names.length ? names : ['csv', 'xlsx']) {
    const format = formats.find((one) => one.name === name);
    if (!format) throw new Error(`There is no format ${name}.`);
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
    const before = processor();
    const clock = performance.now();
    const writer = await format.open({
      tables,
      style: { delimiter: ',', bom: false, decimalComma: false },
      sheetRows: 1_000_000,
      onrecord: 'bench',
      stages: [],
      options: {},
      path: (file) => join(folder, file),
    });
    let quotations = 0;
    for (let i = 0; quotations < Number(count); i++) {
      const { rows: text, record } = articles[i % articles.length] ?? { rows: '{}', record: '{}' };
      // Safe: made above.
      const rows = JSON.parse(text) as TableRows;
      quotations += rows.quotations?.length ?? 0;
      await writer.add(rows, record);
    }
    await writer.end({
      counts: {},
      records: async function* () {},
      failures: async function* () {},
    });
    const sizes = await Promise.all(
      format
        .files(tables)
        .map(async (file) => (await stat(join(folder, file)).catch(() => undefined))?.size ?? 0),
    );
    const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
    console.log(
      `${name}: ${quotations} quotations, ${(processor() - before).toFixed(1)} s of the processor, ` +
        `${((performance.now() - clock) / 1000).toFixed(1)} s by the clock, ${megabytes.toFixed(1)} MB, ` +
        `${Math.round(process.resourceUsage().maxRSS / 1000)} MB resident at most`,
    );
    await rm(folder, { recursive: true });
  }
}
