/** `onrecord golden add`: makes a golden article from a file or from a review, laid out for people. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { AnyStage, InputDocument } from '../article/index.ts';
import { loadConfig, planStages } from '../config/index.ts';
import {
  ACCEPTED_FILE,
  draftExpected,
  EXPECTED_FILE,
  type Expected,
  formatAccepted,
  formatExpected,
} from '../evaluation/index.ts';
import { extract, PipelineError } from '../pipeline/index.ts';
import { defineCommand, type Io, UsageError } from './command.ts';
import { fixturesFolder, fixturesOption } from './golden-articles.ts';
import { fromDesk } from './golden-from-desk.ts';
import { configOption } from './shared.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A page and what is known of it from elsewhere. */
interface Page {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly plain: boolean;
  readonly known: Pick<InputDocument, 'url' | 'published' | 'language'>;
  /** What is right; absent: what is found, for review. */
  readonly expected?: Expected;
}

/** @throws UsageError for a name that is none, or is taken. */
function folderFor(fixtures: string, name: string | undefined): string {
  if (name === undefined || !SLUG.test(name))
    throw new UsageError('golden add needs --name SLUG: small letters, digits and hyphens.');
  const folder = join(fixtures, name);
  if (existsSync(join(folder, EXPECTED_FILE)))
    throw new UsageError(`${join(folder, EXPECTED_FILE)} is already there and may be reviewed.`);
  return folder;
}

/** Writes the page, what is expected of it, and what is found now. Answers whether it could be read. */
async function make(
  { name, bytes, plain, known, expected }: Page,
  folder: string,
  stages: readonly AnyStage[],
  { stderr }: Io,
): Promise<boolean> {
  const body = plain ? { text: Buffer.from(bytes).toString('utf8') } : { bytes };
  const input: InputDocument = { id: name, ...body, ...known };
  try {
    const record = extract(input, stages);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, plain ? 'article.txt' : 'article.html'), bytes);
    const right = expected ?? draftExpected(record, known);
    await writeFile(join(folder, EXPECTED_FILE), formatExpected(right));
    await writeFile(join(folder, ACCEPTED_FILE), formatAccepted(record));
    return true;
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    stderr.write(`onrecord: ${name}: ${error.code}: ${error.message}\n`);
    return false;
  }
}

export const golden = defineCommand({
  name: 'golden',
  summary: 'Make a golden article from a file, or of what was reviewed at the desk.',
  operands: 'add FILE',
  operandCount: [1, 2],
  options: {
    name: {
      type: 'value',
      placeholder: 'SLUG',
      describe: 'Name of its folder: small letters, digits and hyphens.',
    },
    'from-desk': {
      type: 'flag',
      describe:
        'What was reviewed at the desk is expected. FILE is an article’s id or file; without one, every article that was reviewed in full.',
    },
    out: {
      type: 'value',
      placeholder: 'DIR',
      describe:
        'With --from-desk: the output folder; that of the configuration unless told otherwise.',
    },
    url: { type: 'value', placeholder: 'URL', describe: 'Address of the page, where known.' },
    published: {
      type: 'value',
      placeholder: 'DATE',
      describe: 'Day of publication, where it is known and the page does not say.',
    },
    language: { type: 'value', placeholder: 'TAG', describe: 'Language, where known: en.' },
    fixtures: fixturesOption,
    config: configOption,
  },
  examples: [
    ['onrecord golden add page.html --name wire-report', 'Makes fixtures/wire-report.'],
    ['onrecord golden add --from-desk', 'One of every article that was reviewed in full.'],
  ],
  async run({ inputs, options }, io) {
    const [action, file] = inputs;
    if (action !== 'add') throw new UsageError(`golden knows add, not ${action}.`);
    const { name, url, published, language } = options;
    const loaded = await loadConfig(io.cwd, options.config);
    const { stages } = planStages(loaded.config);
    const fixtures = fixturesFolder(io.cwd, options.fixtures);
    const known = {
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(language !== undefined && { language }),
    };
    if (options['from-desk']) {
      const output = options.out ?? resolve(loaded.base, loaded.config.output);
      const pages = await fromDesk(file, name, output, loaded, io);
      let failed = false;
      for (const page of pages) {
        const folder = folderFor(fixtures, page.name);
        const made = await make({ ...page, known }, folder, stages, io);
        if (made)
          io.stdout.write(
            `Made ${folder}: ${EXPECTED_FILE} has what was reviewed. onrecord check ${page.name} holds it from now on.\n`,
          );
        else failed = true;
      }
      return failed ? 3 : 0;
    }
    if (file === undefined) throw new UsageError('golden needs add FILE.');
    const path = resolve(io.cwd, file);
    const folder = folderFor(fixtures, name);
    if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
    const page = { name: name ?? '', bytes: await readFile(path), plain: extname(path) === '.txt' };
    if (!(await make({ ...page, known }, folder, stages, io))) return 3;
    io.stdout.write(
      `Made ${folder}. Now read ${join(folder, EXPECTED_FILE)}: it says what was found, not yet what is right.\n` +
        `Right what is wrong, add what is missing, delete the layers that you do not vouch for; then run onrecord check ${name}.\n`,
    );
    return 0;
  },
});
