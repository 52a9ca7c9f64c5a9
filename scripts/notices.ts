/** The licences of the packages that the bundles hold parts of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageOf } from './bundling.ts';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});

/** `…/node_modules/compromise` of a module in it. */
function folderOf(id: string): string | undefined {
  const name = packageOf(id);
  return (
    name && id.slice(0, id.lastIndexOf(`node_modules/${name}`) + `node_modules/${name}`.length)
  );
}

function noticeOf(folder: string): string {
  const about = packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const { name, version, license, author } = about;
  const head = `${name} ${version} (${license})`;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
  // One that has no such file says in its package.json whose it is and on what terms.
  const whose = typeof author === 'object' ? author.name : author;
  if (!files.length && whose === undefined) throw new Error(`${name} has no licence to keep.`);
  const texts = files.length
    ? files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim())
    : [`By ${whose}, under the licence ${license}.`];
  return [head, '', ...texts].join('\n');
}

/** @param modules the paths of all modules that are in a bundle. */
export function noticesFor(modules: readonly string[]): string {
  const folders = new Set<string>();
  for (const id of modules) {
    const folder = folderOf(id.replaceAll('\\', '/'));
    if (folder !== undefined) folders.add(folder);
  }
  const notices = [...folders].map(noticeOf).sort();
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `The files in this folder hold parts of these packages.${line}${notices.join(line)}\n`;
}
