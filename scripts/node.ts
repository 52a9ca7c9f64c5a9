/**
 * The command, the library and the worker in a few files: Node takes longer to find and open a thousand
 * modules than to run them, in each thread anew.
 */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { build, type RolldownOutput } from 'rolldown';
import { at, modulesOf, ownVersionInside, packageOf, versionFile } from './bundling.ts';
import { circlesIn } from './circles.ts';
import { wordsAsDerived } from './compromise.ts';

const ENTRIES = ['cli', 'index', 'vitest', 'batch/worker'];

/** What stays a package of its own: two that load files of theirs, and the one that runs the tests. */
const APART = ['piscina', 'jiti', 'vitest'];

const source = at('src');

/** A module that looks for files beside itself stays where it is. */
const staysInPlace = (id: string): boolean =>
  id.startsWith(source) &&
  id !== versionFile &&
  readFileSync(id, 'utf8').includes('import.meta.url');

const placeOf = (id: string): string =>
  relative(source, id).replaceAll(sep, '/').replace(/\.ts$/, '');

/** @throws when files import each other: then one would run before what it reads is there. */
function checkOrder({ output }: RolldownOutput): void {
  const importsOf = new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.imports : []]),
  );
  const [circle] = circlesIn(importsOf);
  if (circle) throw new Error(`A circle of files: ${circle}`);
}

/** Writes the files; answers the modules that are in them. */
export async function bundleForNode(): Promise<string[]> {
  const built = await build({
    input: Object.fromEntries(ENTRIES.map((name) => [name, at(`src/${name}.ts`)])),
    platform: 'node',
    external: [/^node:/, ...APART],
    transform: { target: 'es2023' },
    plugins: [ownVersionInside, wordsAsDerived],
    preserveEntrySignatures: 'allow-extension',
    // A module of ours does nothing but give what it exports: where that is not used, it is not loaded.
    treeshake: { moduleSideEffects: (id) => !id.startsWith(source) },
    output: {
      dir: at('dist'),
      format: 'esm',
      sourcemap: true,
      comments: false,
      chunkFileNames: ({ name }) => (name.includes('/') ? `${name}.js` : `parts/${name}.js`),
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          // What looks for the page's script is imported by the rest of the desk, and imports it.
          { name: 'desk/server', test: (id) => placeOf(id).startsWith('desk/') },
          { debugName: 'in place', test: staysInPlace, name: placeOf },
          // Each package is a file of its own: what stands in a stack trace is ours or theirs.
          {
            debugName: 'packages',
            test: (id) => packageOf(id) !== undefined,
            name: (id) => `packages/${packageOf(id)}`,
          },
        ],
      },
    },
  });
  checkOrder(built);
  return modulesOf(built);
}
