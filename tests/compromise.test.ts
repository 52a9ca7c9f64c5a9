/** The words of compromise, which the build derives once, are those that it derives itself. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise/two';
import { expect, it } from 'vitest';

it('knows in the bundle what it knows as a package', async () => {
  expect(readdirSync('dist/packages')).toContain('compromise.js');
  const bundled: Record<string, typeof nlp> = await import(
    pathToFileURL(resolve('dist/packages/compromise.js')).href
  );
  const model = Object.values(bundled)[0]?.model();
  expect(model).toEqual(nlp.model());
  expect(JSON.stringify(model)).toBe(JSON.stringify(nlp.model()));
});
