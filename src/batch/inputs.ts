/** From files, folders and globs to the list of pages, sorted, each once. */
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { failureOf, PipelineError } from '../pipeline/index.ts';
import { isArchive, isArticleFile, PassedOver, savedBesideTest } from './input-kinds.ts';
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

/** By UTF-16 code units, the same in every locale. */
const byName = (a: Input, b: Input): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The articles and archives below a folder; what is neither is counted. */
async function articlesIn(folder: string, passedOver: PassedOver): Promise<string[]> {
  const paths = await glob(['**/*'], { cwd: folder, onlyFiles: true });
  const isBeside = savedBesideTest(paths);
  const articles: string[] = [];
  for (const path of paths) {
    const beside = isBeside(path);
    if (!beside && (isArticleFile(path) || isArchive(path))) articles.push(resolve(folder, path));
    else passedOver.add(path, beside);
  }
  return articles;
}

async function filesOf(given: string, cwd: string, passedOver: PassedOver): Promise<string[]> {
  const options = { absolute: true, caseSensitiveMatch: false, onlyFiles: true };
  const path = resolve(cwd, given);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return articlesIn(path, passedOver);
  if (found) return [path];
  if (ADDRESS.test(given))
    throw new NoInputError(`${given} is an address: save the page first, then give the file.`);
  if (!isDynamicPattern(given)) throw new NoInputError(`There is no file or folder ${given}.`);
  return glob([given], { ...options, cwd });
}

async function pagesOf(path: string, cwd: string, passedOver: PassedOver): Promise<Input[]> {
  const name = relative(cwd, path).split(sep).join('/');
  if (!isArchive(path)) return [{ name, path }];
  try {
    const entries = await zipEntries(path);
    const isBeside = savedBesideTest(entries.map((entry) => entry.name));
    const isArticle = (entry: ZipEntry): boolean =>
      isArticleFile(entry.name) && !isBeside(entry.name);
    for (const entry of entries)
      if (!isArticle(entry) && !entry.name.endsWith('/'))
        passedOver.add(entry.name, isBeside(entry.name));
    return entries
      .filter(isArticle)
      .map((entry) => ({ name: `${name}/${entry.name}`, path, entry }));
  } catch (error) {
    const failure =
      error instanceof PipelineError
        ? error
        : new PipelineError('unreadable', failureOf(error).message);
    return [{ name, path, failure }];
  }
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
  const paths = new Set<string>();
  const inputs: Input[] = [];
  for (const one of given) {
    if (one === '-') inputs.push({ name: 'stdin', path: '-' });
    else for (const path of await filesOf(one, cwd, passedOver)) paths.add(resolve(path));
  }
  for (const path of paths)
    for (const page of await pagesOf(path, cwd, passedOver)) inputs.push(page);
  return inputs.sort(byName).filter(({ name }, i) => name !== inputs[i - 1]?.name);
}
