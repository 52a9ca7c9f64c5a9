/** The files that are written once all articles are there: dataset.json and run.json. */
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { authorityTable, tables } from '../datasets/index.ts';
import { version } from '../version.ts';
import { itemsIn } from './journal.ts';
import { linesOf } from './lines.ts';
import type { Output } from './output.ts';
import { OutputError } from './output-error.ts';
import { csvFile, recordsFile } from './process-article.ts';
import type { Setup } from './setup.ts';
import type { Item, Totals } from './totals.ts';

export const datasetFile = 'dataset.json';
export const runFile = 'run.json';

/** Every file that a run may write: what this one does not write is removed as out of date. */
export const everyFile: readonly string[] = [
  ...tables.map(({ name }) => csvFile(name)),
  csvFile(authorityTable.name),
  recordsFile,
  datasetFile,
  runFile,
];

/** Writes a JSON array an element at a time, so that a large one is never in memory. */
async function writeArray(file: FileHandle, elements: AsyncIterable<string>): Promise<void> {
  let before = '[';
  for await (const element of elements) {
    await file.writeFile(`${before}\n${element}`);
    before = ',';
  }
  await file.writeFile(before === '[' ? '[]' : '\n]');
}

async function* recordLines(path: string): AsyncGenerator<string> {
  for await (const { text } of linesOf(createReadStream(path), Infinity)) yield text;
}

async function* itemLines(journal: string, tell: (item: Item) => unknown): AsyncGenerator<string> {
  for await (const item of itemsIn(journal)) {
    const told = tell(item);
    if (told !== undefined) yield JSON.stringify(told);
  }
}

async function writeJson(
  path: string,
  head: object,
  arrays: Readonly<Record<string, AsyncIterable<string>>>,
): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(JSON.stringify(head, null, 2).replace(/\n\}$/, ''));
    for (const [name, elements] of Object.entries(arrays)) {
      await file.writeFile(`,\n  ${JSON.stringify(name)}: `);
      await writeArray(file, elements);
    }
    await file.writeFile('\n}\n');
    await file.sync();
  } finally {
    await file.close();
  }
}

const countsOf = ({ done, failed, duplicates, rows, warnings, failures }: Totals) => ({
  articles: done,
  failed,
  duplicates,
  rows,
  failures,
  warnings,
});

/** The options of the stages, with files by their name alone: where they stand is nobody's concern. */
function withoutFolders(options: Setup['config']['stages']): Setup['config']['stages'] {
  const { entities } = options;
  if (!entities || entities.authority === undefined) return options;
  return { ...options, entities: { ...entities, authority: basename(entities.authority) } };
}

/** One document with everything. It tells nothing of clocks and machines: same inputs, same bytes. */
export async function writeDataset(
  output: Output,
  setup: Setup,
  stages: readonly string[],
  totals: Totals,
): Promise<void> {
  const options = withoutFolders(setup.config.stages);
  await writeJson(
    output.partial(datasetFile),
    { onrecord: version, stages, options, counts: countsOf(totals) },
    {
      failures: itemLines(
        output.journal,
        ({ input, id, failure }) => failure && { input, id, ...failure },
      ),
      articles: recordLines(output.partial(recordsFile)),
    },
  );
}

/**
 * What happened in this run: when, how long, from what, with what.
 * @throws OutputError when the journal does not tell of every input.
 */
export async function writeRun(output: Output, head: object, totals: Totals): Promise<void> {
  let told = 0;
  await writeJson(
    output.partial(runFile),
    {
      onrecord: version,
      node: process.version,
      ...head,
      counts: countsOf(totals),
      stageMilliseconds: rounded(totals.timings),
    },
    {
      inputs: itemLines(output.journal, ({ input, id, sha256, failure, duplicate }) => {
        told++;
        return {
          input,
          id,
          sha256,
          ...(failure && { failure }),
          ...(duplicate && { duplicate }),
        };
      }),
    },
  );
  if (told !== totals.seen)
    throw new OutputError(
      'output-unwritable',
      `The journal in ${output.folder} tells of ${told} inputs, not of ${totals.seen}: it was changed while the run wrote it. Run it again.`,
    );
}

const rounded = (timings: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(timings).map(([stage, ms]) => [stage, Math.round(ms)]));
