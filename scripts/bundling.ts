/** What the scripts that make the bundles have in common. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, RolldownOutput } from 'rolldown';
import { z } from 'zod';

/** The absolute path of a file of this repository. */
export const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(at('package.json'), 'utf8')));

export const versionFile = at('src/version.ts');

/** A bundle knows its version; it need not find the package to ask. */
export const ownVersionInside: Plugin = {
  name: 'own-version-inside',
  load: (id) => (id === versionFile ? `export const version = ${JSON.stringify(version)};` : null),
};

/** The modules that are in what was built. */
export const modulesOf = ({ output }: RolldownOutput): string[] =>
  output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));

/** `compromise` of `…/node_modules/compromise/src/two.js`; nothing of what is ours. */
export const packageOf = (id: string): string | undefined =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replaceAll('\\', '/');
