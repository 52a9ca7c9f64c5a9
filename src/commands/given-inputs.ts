/** What a command is to read: operands, a list of files, or what the configuration says. */
import { createReadStream } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Input, listInputs, NoInputError, PassedOver } from '../batch/index.ts';
import type { LoadedConfig } from '../config/index.ts';
import { type Given, type Io, type Options, UsageError } from './command.ts';

export const inputOptions = {
  'files-from': {
    type: 'value',
    placeholder: 'LIST',
    describe:
      'A file with names of files, one a line or with NUL between them; - is standard input.',
  },
  'html-column': {
    type: 'value',
    placeholder: 'NAME',
    describe: 'Tables of pages: the column of the page; html, raw_html, htmlBase64 or text.',
  },
  'url-column': {
    type: 'value',
    placeholder: 'NAME',
    describe: 'Tables of pages: the column of its address; url or link.',
  },
  'id-column': {
    type: 'value',
    placeholder: 'NAME',
    describe: 'Tables of pages: the column of its id; id, else one is made of the content.',
  },
  'published-column': {
    type: 'value',
    placeholder: 'NAME',
    describe: 'Tables of pages: the column of its day (ISO 8601); published or published_at.',
  },
} as const satisfies Options;

export type InputOptions = Given<typeof inputOptions>['options'];

/** The configuration with the columns that the command line names. */
export function withColumns(loaded: LoadedConfig, options: InputOptions): LoadedConfig {
  const { columns } = loaded.config;
  return {
    ...loaded,
    config: {
      ...loaded.config,
      columns: {
        html: options['html-column'] ?? columns.html,
        url: options['url-column'] ?? columns.url,
        id: options['id-column'] ?? columns.id,
        published: options['published-column'] ?? columns.published,
      },
    },
  };
}

/** What is to be read, as the command line says it. */
export interface Asked {
  readonly operands: readonly string[];
  /** Names from a list of files; undefined where none was given. */
  readonly listed: readonly string[] | undefined;
}

/** @throws UsageError when the list cannot be read. */
export async function askedFor(
  operands: readonly string[],
  { 'files-from': list }: InputOptions,
  { stdin, cwd }: Io,
): Promise<Asked> {
  if (list === undefined) return { operands, listed: undefined };
  if (list === '-' && operands.includes('-'))
    throw new UsageError('Standard input is the list of files (--files-from -), not a page.');
  const parts: Buffer[] = [];
  try {
    for await (const part of list === '-' ? stdin : createReadStream(resolve(cwd, list)))
      parts.push(Buffer.from(part));
  } catch {
    throw new UsageError(`The list of files ${list} cannot be read.`);
  }
  const text = Buffer.concat(parts).toString('utf8');
  const names = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return { operands, listed: names.filter((name) => name !== '') };
}

export interface Found {
  given: readonly string[];
  inputs: Input[];
  /** What is no article. */
  passedOver: PassedOver;
}

/** @throws UsageError when there is nothing. */
export async function find(
  { operands, listed }: Asked,
  { config, base }: LoadedConfig,
  cwd: string,
): Promise<Found> {
  // What stands in the configuration is relative to it; names in the dataset are relative to cwd.
  const given =
    operands.length || listed
      ? operands
      : config.input.map((path) =>
          path === '-' ? path : relative(cwd, resolve(base, path)) || '.',
        );
  const passedOver = new PassedOver();
  try {
    const inputs = await listInputs(given, cwd, passedOver, listed);
    if (inputs.length) return { given, inputs, passedOver };
  } catch (error) {
    if (error instanceof NoInputError) throw new UsageError(error.message);
    throw error;
  }
  throw new UsageError(
    `No articles in ${given.join(', ') || 'the list of files'}. An article is a file that ends in .html, .htm, .xhtml, .mhtml, .txt or .md, also in .gz, in a .zip or a .warc; or a row of a .jsonl, .csv or .parquet file that is named.`,
  );
}
