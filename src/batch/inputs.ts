/** From files, folders and globs to the pages in them: files sorted by name, each once. */
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { PipelineError } from '../pipeline/index.ts';
import { PassedOver, savedBesideTest } from './input-kinds.ts';
import { type InputKind, type KindContext, kindOf, kindOfNamed } from './kinds/index.ts';
import { namedFailure } from './read-input.ts';
import { type Found, filesBelow } from './walk.ts';
import type { ZipEntry } from './zip.ts';

/** What is known of a page beside its bytes. */
export interface About {
  readonly url?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** The day on which it was captured, ISO 8601. */
  readonly captured?: string;
  /** The encoding that whoever sent the page declared. */
  readonly charset?: string;
  /** A page unless it says so. */
  readonly format?: 'text';
}

/** A page that is to be read; where it could not even be looked at, the failure stands in for it. */
export interface Input {
  /** Path relative to the folder that the command ran in, with `/`; inside an archive after it. */
  readonly name: string;
  /** Absolute path; `-` for standard input. */
  readonly path: string;
  readonly entry?: ZipEntry;
  readonly failure?: PipelineError;
  /** The kind of the file that it stands in with others. */
  readonly kind?: string;
  /** A file of pages that come one after the other: `pagesOf` puts them in its place. */
  readonly stream?: InputKind;
  /** The page itself, where it came with others out of one file. */
  readonly body?: { readonly bytes: Uint8Array; readonly about: About };
  /** The id that the table gives it. */
  readonly id?: string;
  /** What its id is made from in place of its name: its address. */
  readonly label?: string;
}

/** An input that was asked for is not there at all: wrong usage rather than a failed article. */
export class NoInputError extends Error {
  override readonly name = 'NoInputError';
}

const ADDRESS = /^https?:\/\//i;
const ENDING = /\.[^./]+$/;

/** By UTF-16 code units, the same in every locale. */
const byName = (a: Input, b: Input): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The articles and archives below a folder; what is neither is counted. */
async function articlesIn(folder: string, passedOver: PassedOver): Promise<Found[]> {
  const found = await filesBelow(folder);
  const inFolder = ({ path }: Found) => relative(folder, path).split(sep).join('/');
  const isBeside = savedBesideTest(found.map(inFolder));
  return found.filter((file) => {
    const path = inFolder(file);
    const beside = isBeside(path);
    const isInput = kindOf(path)?.inFolders ?? false;
    // A folder that cannot be read, or an article whose name no text can tell.
    if (file.failure && (isInput || !ENDING.test(path))) return true;
    if (!beside && isInput && !file.failure) return true;
    passedOver.add(path, beside);
    return false;
  });
}

async function filesOf(given: string, cwd: string, passedOver: PassedOver): Promise<Found[]> {
  const path = resolve(cwd, given);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return articlesIn(path, passedOver);
  if (found) return [{ path }];
  if (ADDRESS.test(given))
    throw new NoInputError(`${given} is an address: save the page first, then give the file.`);
  if (!isDynamicPattern(given)) throw new NoInputError(`There is no file or folder ${given}.`);
  const options = { absolute: true, caseSensitiveMatch: false, onlyFiles: true, cwd };
  return (await glob([given], options)).map((one) => ({ path: resolve(one) }));
}

/** What a file holds as far as that is known without reading its pages. */
async function inputsIn(
  { path, failure }: Found,
  cwd: string,
  passedOver: PassedOver,
): Promise<Input[]> {
  const name = relative(cwd, path).split(sep).join('/');
  if (failure) return [{ name, path, failure }];
  const kind = kindOfNamed(path);
  if (!kind.isListed) return [{ name, path, stream: kind }];
  try {
    const context = { maxBytes: Infinity, columns: {}, passedOver };
    const pages: Input[] = [];
    for await (const page of kind.pages({ name, path }, context)) pages.push(page);
    return pages;
  } catch (error) {
    return [{ name, path, failure: namedFailure(error, { name, path }) }];
  }
}

/**
 * Every page of the inputs, in their order. Those of a file that is a stream are read when their turn
 * comes, and a failure of the file comes after those that could be read.
 */
export async function* pagesOf(
  inputs: Iterable<Input>,
  context: KindContext,
): AsyncGenerator<Input, void, undefined> {
  for (const input of inputs) {
    if (!input.stream) {
      yield input;
      continue;
    }
    const { name, path, stream } = input;
    let count = 0;
    try {
      for await (const page of stream.pages({ name, path }, context)) {
        count++;
        yield page;
      }
      if (!count) throw new PipelineError('no-pages', 'There is no page in the file.');
    } catch (error) {
      yield { name, path, kind: stream.name, failure: namedFailure(error, { name, path }) };
    }
  }
}

/** Inputs of the same name, such as two entries of an archive, are told apart by a number. */
function numbered(inputs: readonly Input[]): Input[] {
  const counts = new Map<string, number>();
  return inputs.map((input) => {
    const count = (counts.get(input.name) ?? 0) + 1;
    counts.set(input.name, count);
    return count === 1 ? input : { ...input, name: `${input.name} (${count})` };
  });
}

/** The files of a name in a list; one that is not there is a failure of its own. */
async function filesOfListed(name: string, cwd: string, passedOver: PassedOver): Promise<Found[]> {
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return articlesIn(path, passedOver);
  if (found) return [{ path }];
  return [{ path, failure: new PipelineError('unreadable', 'There is no such file.') }];
}

/**
 * Every article of the given files, folders and globs, sorted by name, each file once. What folders
 * and archives hold besides is counted in `passedOver`. A file of pages that come one after the other
 * is one input, in whose place `pagesOf` puts them.
 * @param listed names from a list: no globs among them, and one that is not there is an input that fails.
 * @throws NoInputError when something given is not there.
 */
export async function listInputs(
  given: readonly string[],
  cwd: string,
  passedOver = new PassedOver(),
  listed: readonly string[] = [],
): Promise<Input[]> {
  const files = new Map<string, Found>();
  const inputs: Input[] = given.includes('-') ? [{ name: 'stdin', path: '-' }] : [];
  for (const one of given)
    if (one !== '-')
      for (const file of await filesOf(one, cwd, passedOver))
        files.set(file.key ?? file.path, file);
  for (const one of listed)
    for (const file of await filesOfListed(one, cwd, passedOver))
      files.set(file.key ?? file.path, file);
  for (const file of files.values()) inputs.push(...(await inputsIn(file, cwd, passedOver)));
  return numbered(inputs.sort(byName));
}
