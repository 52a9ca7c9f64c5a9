/**
 * Puts new files in the place of old ones. What is to be done is written down first, so that a process
 * killed in between is finished by the next one. Meanwhile old and new files stand side by side: the
 * `complete` file tells that they belong together. It is removed before anything else is touched and
 * put back when all is done.
 */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const TODO = 'swap.json';
const todoSchema = z.object({ names: z.array(z.string()), retired: z.array(z.string()) });

type Todo = z.infer<typeof todoSchema>;

const parse = (text: string): Todo => {
  try {
    return todoSchema.parse(JSON.parse(text));
  } catch {
    return { names: [], retired: [] };
  }
};

const ours = ({ names, retired }: Todo, { files, complete }: Swappable): Todo => {
  const isOurs = (name: string) => files.includes(name) && name !== complete;
  return { names: names.filter(isOurs), retired: retired.filter(isOurs) };
};

/** What may be put into a folder or removed from it, and which of it is the mark of completeness. */
export interface Swappable {
  readonly files: readonly string[];
  readonly complete: string;
}

/**
 * Does what is written down in `partial`, if anything is. Answers whether there was. Names that are not
 * among the swappable ones are passed over: they were not written by us.
 */
export async function finishSwap(
  partial: string,
  folder: string,
  { files, complete }: Swappable,
): Promise<boolean> {
  const todo = await readFile(join(partial, TODO), 'utf8').catch(() => undefined);
  if (todo === undefined) return false;
  const { names, retired } = ours(parse(todo), { files, complete });
  const isWaiting = (name: string) =>
    stat(join(partial, name)).then(
      () => true,
      () => false,
    );
  // Once the new mark stands, all else was done.
  if (await isWaiting(complete)) await rm(join(folder, complete), { force: true });
  for (const name of retired) await rm(join(folder, name), { force: true });
  for (const name of [...names, complete])
    if (await isWaiting(name)) await rename(join(partial, name), join(folder, name));
  await rm(join(partial, TODO), { force: true });
  return true;
}

/** Renames the named files from `partial` to `folder`; `retired` ones are removed. */
export async function swap(
  partial: string,
  folder: string,
  names: readonly string[],
  retired: readonly string[],
  swappable: Swappable,
): Promise<void> {
  const draft = join(partial, `${TODO}.new`);
  await writeFile(draft, JSON.stringify({ names, retired }));
  await rename(draft, join(partial, TODO));
  await finishSwap(partial, folder, swappable);
}
