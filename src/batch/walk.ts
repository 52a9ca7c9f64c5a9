/** The files below a folder, with what cannot be looked into told rather than passed over. */
import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PipelineError } from '../pipeline/index.ts';
import { systemReason } from './read-file.ts';

export interface Found {
  path: string;
  /** Tells files apart whose names no text can tell apart. */
  key?: string;
  failure?: PipelineError;
}

const fail = (path: string, message: string, key = path): Found => ({
  path,
  key,
  failure: new PipelineError('unreadable', message),
});

const unnamed = (path: string, name: Buffer): Found =>
  fail(path, 'Its name is not UTF-8; rename it.', `${path}\0${name.toString('latin1')}`);

/** The name, or undefined when its bytes are not UTF-8: no text could name the file. */
function textOf(name: Buffer): string | undefined {
  const text = name.toString('utf8');
  return Buffer.from(text).equals(name) ? text : undefined;
}

const typeOf = (entry: Dirent<Buffer>, path: string): Promise<Dirent<Buffer> | Stats> =>
  // A link to nothing is listed: reading it says what is wrong.
  entry.isSymbolicLink() ? stat(path).catch(() => entry) : Promise.resolve(entry);

/**
 * What stands below a folder, in no order; hidden names are left out. Links are
 * followed, each folder once. A folder that cannot be read, or whose name is not UTF-8, is a failure.
 */
export async function filesBelow(top: string): Promise<Found[]> {
  const found: Found[] = [];
  const folders = [top];
  const seen = new Set<string>();
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      const { dev, ino } = await stat(folder, { bigint: true });
      if (seen.has(`${dev}:${ino}`)) continue;
      seen.add(`${dev}:${ino}`);
      const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
      for (const entry of entries) {
        const text = textOf(entry.name);
        const path = join(folder, text ?? entry.name.toString('utf8'));
        if (entry.name.toString('latin1').startsWith('.')) continue;
        if (text === undefined) found.push(unnamed(path, entry.name));
        else if ((await typeOf(entry, path)).isDirectory()) folders.push(path);
        else found.push({ path });
      }
    } catch (error) {
      found.push(fail(folder, `The folder could not be read: ${systemReason(error)}.`));
    }
  }
  return found;
}
