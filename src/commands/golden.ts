/** `onrecord golden add`: makes a golden article from a file, laid out for review. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { InputDocument } from '../article/index.ts';
import { loadConfig, planStages } from '../config/index.ts';
import {
  ACCEPTED_FILE,
  draftExpected,
  EXPECTED_FILE,
  formatAccepted,
  formatExpected,
} from '../evaluation/index.ts';
import { extract, PipelineError } from '../pipeline/index.ts';
import { defineCommand, UsageError } from './command.ts';
import { fixturesFolder, fixturesOption } from './golden-articles.ts';
import { configOption } from './shared.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const golden = defineCommand({
  name: 'golden',
  summary: 'Make a golden article from a file, with what is found laid out for review.',
  operands: 'add FILE',
  operandCount: [2, 2],
  options: {
    name: {
      type: 'value',
      placeholder: 'SLUG',
      describe: 'Name of its folder: small letters, digits and hyphens.',
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
  examples: [['onrecord golden add page.html --name wire-report', 'Makes fixtures/wire-report.']],
  async run({ inputs, options }, io) {
    const [action, file = ''] = inputs;
    if (action !== 'add') throw new UsageError(`golden knows add, not ${action}.`);
    const { name, url, published, language } = options;
    if (name === undefined || !SLUG.test(name))
      throw new UsageError('golden add needs --name SLUG: small letters, digits and hyphens.');
    const path = resolve(io.cwd, file);
    if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
    const folder = join(fixturesFolder(io.cwd, options.fixtures), name);
    if (existsSync(join(folder, EXPECTED_FILE)))
      throw new UsageError(`${join(folder, EXPECTED_FILE)} is already there and may be reviewed.`);
    const loaded = await loadConfig(io.cwd, options.config);
    const { stages } = planStages(loaded.config);
    const bytes = await readFile(path);
    const plain = extname(path) === '.txt';
    const known = {
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(language !== undefined && { language }),
    };
    const body = plain ? { text: bytes.toString('utf8') } : { bytes };
    const input: InputDocument = { id: name, ...body, ...known };
    try {
      const record = extract(input, stages);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, plain ? 'article.txt' : 'article.html'), bytes);
      await writeFile(join(folder, EXPECTED_FILE), formatExpected(draftExpected(record, known)));
      await writeFile(join(folder, ACCEPTED_FILE), formatAccepted(record));
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      io.stderr.write(`onrecord: ${file}: ${error.code}: ${error.message}\n`);
      return 3;
    }
    io.stdout.write(
      `Made ${folder}. Now read ${join(folder, EXPECTED_FILE)}: it says what was found, not yet what is right.\n` +
        `Right what is wrong, add what is missing, delete the layers that you do not vouch for; then run onrecord check ${name}.\n`,
    );
    return 0;
  },
});
