/** A part of the source as one file, for processes that a test starts: they load it at once. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { folderWith } from './folder.ts';

/** @param part such as `desk`. Answers the file's address. */
export async function inOneFile(part: string): Promise<string> {
  const file = join(folderWith(), `${part}.mjs`);
  await build({
    input: resolve(`src/${part}/index.ts`),
    platform: 'node',
    output: { file, format: 'esm', codeSplitting: false },
  });
  return pathToFileURL(file).href;
}
