/** From files, folders and globs to the list of pages, sorted, each once. */
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { PipelineError } from '../pipeline/index.ts';
import { isArchive, isArticleFile, PassedOver, savedBesideTest } from './input-kinds.ts';
import { namedFailure } from './read-input.ts';
import { type Found, filesBelow } from './walk.ts';
import { type ZipEntry, zipEntries } from './zip.ts';

/** A page that is to be read; where it could not even be looked at, the failure stands in for it. */
export interface Input {
  /** Path relative to the folder that the command ran in, with `/`; inside an archive after it. */
  name: string;
  /** Absolute path; `-` for standard input. */
  path: string;
  entry?: ZipEntry;
  failure?: PipelineError;
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
    const isInput = isArticleFile(path) || isArchive(path);
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

async function pagesOf(
  { path, failure }: Found,
  cwd: string,
  passedOver: PassedOver,
): Promise<Input[]> {
  const name = relative(cwd, path).split(sep).join('/');
  if (failure) return [{ name, path, failure }];
  if (!isArchive(path)) return [{ name, path }];
  try {
    // Whatever opens a pipe waits for ever; reading such an input says what it is.
    if (!(await stat(path)).isFile()) return [{ name, path }];
    const { entries, failure: damage } = await zipEntries(path);
    const isBeside = savedBesideTest(entries.map((entry) => entry.name));
    const isArticle = (entry: ZipEntry): boolean =>
      isArticleFile(entry.name) && !isBeside(entry.name);
    for (const entry of entries)
      if (!isArticle(entry) && !entry.name.endsWith('/'))
        passedOver.add(entry.name, isBeside(entry.name));
    const pages = entries.filter(isArticle);
    if (!pages.length && !damage)
      throw new PipelineError('no-pages', 'There is no page in the archive.');
    const inputs: Input[] = pages.map((entry) => ({ name: `${name}/${entry.name}`, path, entry }));
    return damage ? [...inputs, { name, path, failure: damage }] : inputs;
  } catch (error) {
    return [{ name, path, failure: namedFailure(error, { name, path }) }];
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

/**
 * Every article of the given files, folders and globs, sorted by name, each file once. What folders
 * and archives hold besides is counted in `passedOver`.
 * @throws NoInputError when something named is not there.
 */
export async function listInputs(
  given: readonly string[],
  cwd: string,
  passedOver = new PassedOver(),
): Promise<Input[]> {
  const files = new Map<string, Found>();
  const inputs: Input[] = given.includes('-') ? [{ name: 'stdin', path: '-' }] : [];
  for (const one of given)
    if (one !== '-')
      for (const file of await filesOf(one, cwd, passedOver))
        files.set(file.key ?? file.path, file);
  for (const file of files.values()) inputs.push(...(await pagesOf(file, cwd, passedOver)));
  return numbered(inputs.sort(byName));
}
