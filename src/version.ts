/** The package's own version, as its package.json says it. */
import { createRequire } from 'node:module';
import { z } from 'zod';

// The package refers to itself by name, so this holds wherever the build lies.
const packageJson: unknown = createRequire(import.meta.url)('onrecord/package.json');

export const version = z.object({ version: z.string() }).parse(packageJson).version;
