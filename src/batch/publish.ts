/** The files that are written once all articles are there: those of the formats, and run.json. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { AnyStage } from '../article/index.ts';
import { foundFile } from '../corrections/index.ts';
import {
  authorityTable,
  csvFile,
  csvWriter,
  type Format,
  type FormatContext,
  type FormatWriter,
  formats,
  recordsFile,
  type Table,
  type TableRows,
  tables,
  tablesFor,
  writeJson,
} from '../datasets/index.ts';
import { version } from '../version.ts';
import { itemsIn } from './journal.ts';
import { linesOf } from './lines.ts';
import type { Output } from './output.ts';
import { OutputError } from './output-error.ts';
import { csvStyle, type Setup } from './setup.ts';
import type { Item, Totals } from './totals.ts';

export const runFile = 'run.json';

/** Names of the files in which the run's records and rows stand until they are published. */
export interface Collected {
  readonly records: string;
  readonly rows: string;
}

/** Every file that a run may write: what this one does not write is removed as out of date. */
export const everyFile: readonly string[] = [
  ...formats.flatMap((format) => format.files(tables)),
  csvFile(authorityTable.name),
  foundFile,
  runFile,
];

export const tablesOf = (stages: readonly AnyStage[], { config }: Setup): readonly Table[] =>
  tablesFor(new Set(stages.flatMap((stage) => stage.provides)), config.csv.text);

const chosen = ({ config }: Setup): readonly Format[] =>
  formats.filter(({ name }) => config.formats.includes(name));

/** problems.csv is there whatever the formats: it is where a person looks when something is missing. */
const onlyProblems = (written: readonly Table[]): readonly Table[] =>
  written.filter(({ name }) => name === 'problems');

/** The files of the chosen formats, problems.csv always, run.json last. */
export function publishedFiles(
  written: readonly Table[],
  setup: Setup,
  withAuthority: boolean,
  withReview = false,
): string[] {
  const files = chosen(setup).flatMap((format) => format.files(written));
  const always = onlyProblems(written).map(({ name }) => csvFile(name));
  return [
    ...new Set([
      ...files,
      ...always,
      ...(withAuthority ? [csvFile(authorityTable.name)] : []),
      ...(withReview && files.includes(recordsFile) ? [foundFile] : []),
      runFile,
    ]),
  ];
}

async function* linesIn(path: string): AsyncGenerator<string> {
  for await (const { text } of linesOf(createReadStream(path), Infinity)) yield text;
}

async function* itemLines(journal: string, tell: (item: Item) => unknown): AsyncGenerator<string> {
  for await (const item of itemsIn(journal)) {
    const told = tell(item);
    if (told !== undefined) yield JSON.stringify(told);
  }
}

/** Hands what each input gave to every writer, in the order of the inputs. */
async function feed(
  output: Output,
  collected: Collected,
  writers: readonly FormatWriter[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const records = linesIn(output.partial(collected.records));
  const items = itemsIn(output.journal);
  for await (const line of linesIn(output.partial(collected.rows))) {
    if (signal?.aborted) return;
    const item = (await items.next()).value;
    const hasRecord = item && !item.failure && !item.duplicate;
    const record: string | undefined = hasRecord ? (await records.next()).value : undefined;
    // Safe: this run wrote the rows.
    const rows = JSON.parse(line) as TableRows;
    for (const writer of writers) await writer.add(rows, record);
  }
}

/**
 * Writes the chosen formats from what the run has collected. Answers their notes; once `signal` is
 * raised it gives up, and what it wrote is not to be published.
 */
export async function writeFormats(
  output: Output,
  collected: Collected,
  setup: Setup,
  stages: readonly AnyStage[],
  totals: Totals,
  signal?: AbortSignal,
): Promise<string[]> {
  const { config } = setup;
  const written = tablesOf(stages, setup);
  const context: FormatContext = {
    tables: written,
    style: csvStyle(config),
    sheetRows: config.xlsx.rows,
    onrecord: version,
    stages: stages.map(({ name }) => name),
    options: withoutFolders(config.stages),
    path: (name) => output.partial(name),
  };
  const writers: FormatWriter[] = [];
  try {
    for (const format of chosen(setup)) writers.push(await format.open(context));
    if (!config.formats.includes('csv'))
      writers.push(await csvWriter(context, onlyProblems(written)));
    await feed(output, collected, writers, signal);
    const notes: string[] = [];
    for (;;) {
      const writer = writers[0];
      if (!writer || signal?.aborted) return notes;
      const told = await writer.end({
        counts: countsOf(totals),
        records: () => linesIn(output.partial(collected.records)),
        failures: () =>
          itemLines(
            output.journal,
            ({ input, id, failure }) => failure && { input, id, ...failure },
          ),
      });
      notes.push(...told);
      writers.shift();
    }
  } finally {
    for (const writer of writers) await writer.abort();
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
      fromCache: totals.cached,
      inputsByKind: totals.kinds,
      stageMilliseconds: rounded(totals.timings),
    },
    {
      inputs: itemLines(output.journal, ({ input, id, sha256, failure, duplicate, cached }) => {
        told++;
        return {
          input,
          id,
          sha256,
          ...(failure && { failure }),
          ...(duplicate && { duplicate }),
          ...(cached && { cached }),
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
