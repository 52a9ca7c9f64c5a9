/** What the scripts that build have in common. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The absolute path of a file of this repository. */
export const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const { version: ownVersion } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(at('package.json'), 'utf8')));
