/** The package's own version, as its package.json says it. */
import { createRequire } from 'node:module';
import { z } from 'zod';

/** In a bundle of one file there may be no package to ask. */
function ownVersion(): string {
  try {
    // The package refers to itself by name, so this holds wherever the build lies.
    const packageJson: unknown = createRequire(import.meta.url)('onrecord/package.json');
    return z.object({ version: z.string() }).parse(packageJson).version;
  } catch {
    return 'bundled';
  }
}

export const version = ownVersion();
