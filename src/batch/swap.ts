/**
 * Puts new files in the place of old ones, as near to at once as a file system allows. What is to be
 * done is written down first, so that a process killed in between is finished by the next one.
 */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const TODO = 'swap.json';
const todoSchema = z.object({ names: z.array(z.string()), retired: z.array(z.string()) });

/** Does what is written down in `partial`, if anything is. Answers whether there was. */
export async function finishSwap(partial: string, folder: string): Promise<boolean> {
  const todo = await readFile(join(partial, TODO), 'utf8').catch(() => undefined);
  if (todo === undefined) return false;
  const { names, retired } = todoSchema.parse(JSON.parse(todo));
  for (const name of retired) await rm(join(folder, name), { force: true });
  for (const name of names)
    if (await stat(join(partial, name)).catch(() => undefined))
      await rename(join(partial, name), join(folder, name));
  await rm(join(partial, TODO), { force: true });
  return true;
}

/** Renames the named files from `partial` to `folder`, in this order; `retired` ones are removed first. */
export async function swap(
  partial: string,
  folder: string,
  names: readonly string[],
  retired: readonly string[],
): Promise<void> {
  const draft = join(partial, `${TODO}.new`);
  await writeFile(draft, JSON.stringify({ names, retired }));
  await rename(draft, join(partial, TODO));
  await finishSwap(partial, folder);
}
