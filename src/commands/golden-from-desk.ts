/** `onrecord golden add --from-desk`: golden articles of what was reviewed at the desk. */
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { z } from 'zod';
import { listInputs, readInput } from '../batch/index.ts';
import type { LoadedConfig } from '../config/index.ts';
import { Dataset, NoDatasetError } from '../desk/index.ts';
import { type Expected, reviewedExpected } from '../evaluation/index.ts';
import { type Io, UsageError } from './command.ts';

/** What is read of run.json: where each article came from. */
const runSchema = z.object({
  given: z.array(z.string()).optional(),
  inputs: z.array(z.object({ input: z.string(), id: z.string() })),
});

export interface FromDesk {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly plain: boolean;
  readonly expected: Expected;
}

async function runOf(folder: string): Promise<z.output<typeof runSchema>> {
  try {
    return runSchema.parse(JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')));
  } catch {
    throw new UsageError(`${join(folder, 'run.json')} does not tell where the articles came from.`);
  }
}

/** The page that an article was read from, as it is now. */
async function pageOf(
  run: z.output<typeof runSchema>,
  id: string,
  { config }: LoadedConfig,
  io: Io,
): Promise<{ bytes: Uint8Array; plain: boolean }> {
  const source = run.inputs.find((one) => one.id === id)?.input;
  const found = await listInputs(run.given ?? [], io.cwd).catch(() => []);
  const input = found.find(({ name }) => name === source);
  if (!input)
    throw new UsageError(
      `The page of ${id} (${source ?? 'of unknown origin'}) is not found from here: run this where onrecord run was run.`,
    );
  const { bytes } = await readInput(input, io.stdin, config.limits.megabytes * 1e6);
  return { bytes, plain: ['.txt', '.md'].includes(extname(input.name).toLowerCase()) };
}

/** A name for the folder: the article's id without the number of its content. */
const slugOf = (id: string): string =>
  id
    .replace(/-\d{14}$/, '')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'article';

/**
 * The articles with what was said of them.
 * @param wanted id of an article or the name of its file; absent: every one that was reviewed in full.
 * @throws UsageError when there is no such article, or nothing was said of it.
 */
export async function fromDesk(
  wanted: string | undefined,
  name: string | undefined,
  output: string,
  loaded: LoadedConfig,
  io: Io,
): Promise<FromDesk[]> {
  const dataset = new Dataset(resolve(io.cwd, output));
  try {
    await dataset.refresh();
  } catch (error) {
    if (error instanceof NoDatasetError) throw new UsageError(error.message);
    throw error;
  }
  const run = await runOf(dataset.folder);
  const byFile = (one: { input: string }) =>
    one.input === wanted || (wanted !== undefined && basename(one.input) === basename(wanted));
  const ids =
    wanted === undefined
      ? [...dataset.entries].map(({ summary }) => summary.id)
      : [dataset.entry(wanted) ? wanted : (run.inputs.find(byFile)?.id ?? '')];
  const made: FromDesk[] = [];
  for (const id of ids) {
    const reviewed = await dataset.article(id);
    if (!reviewed) throw new UsageError(`There is no article ${wanted} in ${output}.`);
    const expected = reviewedExpected(reviewed);
    if (wanted === undefined && !expected?.complete) continue;
    if (!expected) throw new UsageError(`Nothing was reviewed of ${id}: open it at the desk.`);
    const page = await pageOf(run, id, loaded, io);
    made.push({ name: name ?? slugOf(id), ...page, expected });
  }
  if (!made.length)
    throw new UsageError(
      'No article was reviewed in full; name one to make a golden article of what was said of it.',
    );
  return made;
}
