/** Tells one build from another, also while the version stays the same: for those who change onrecord. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../version.ts';

let stamp: string | undefined;

/** The version with the names, sizes and times of all files that were built, as a hash. */
export function buildStamp(): string {
  if (stamp !== undefined) return stamp;
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const hash = createHash('sha256').update(version);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const found = statSync(join(root, name));
    if (found.isFile()) hash.update(`\n${name} ${found.size} ${found.mtimeMs}`);
  }
  stamp = hash.digest('hex');
  return stamp;
}
