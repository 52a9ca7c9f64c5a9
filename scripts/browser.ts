/**
 * The library as one file for browsers. What Node brings is replaced: files are not read, encodings
 * are decoded by the browser.
 */
import { readdirSync } from 'node:fs';
import { build, type Plugin } from 'rolldown';
import { at, modulesOf, ownVersionInside } from './bundling.ts';

const none = (names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `export const ${name} = () => { throw new Error('${name} is not there in a browser.'); };`,
    )
    .join('\n');

/** What stands for a module of Node or of a package. */
const instead: Readonly<Record<string, string>> = {
  'node:fs': none(['readFileSync']),
  'node:zlib': `${none(['brotliCompressSync', 'brotliDecompressSync'])}\nexport const constants = {};`,
  'node:util': 'const { TextDecoder: Decoder } = globalThis;\nexport { Decoder as TextDecoder };',
  // Without a limit of time: a page ends what takes too long by running it in a worker.
  'node:vm':
    "export class Script { runInThisContext() { globalThis[Symbol.for('onrecord.limited')](); } }",
  'csv-parse/sync': none(['parse']),
  'iconv-lite': `
    const known = (encoding) => { try { return Boolean(new TextDecoder(encoding)); } catch { return false; } };
    const decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
    export default { encodingExists: known, decode };`,
};

/** What the names of modules without a file begin with. */
const INSTEAD = '\0instead:';

const forBrowsers: Plugin = {
  name: 'for-browsers',
  resolveId(id) {
    if (/weights-source\.ts$/.test(id)) return at('src/models/weights-source.browser.ts');
    if (id in instead) return INSTEAD + id;
    if (id.startsWith('node:')) throw new Error(`${id} has no place in a browser.`);
    return null;
  },
  load(id) {
    return id.startsWith(INSTEAD) ? (instead[id.slice(INSTEAD.length)] ?? null) : null;
  },
};

const weights = readdirSync(at('src/models/weights'))
  .filter((name) => name.endsWith('.bin'))
  .map((name) => name.replace('.bin', ''))
  .sort();

/** Writes the file; answers the modules that are in it. */
export const bundleForBrowsers = async (): Promise<string[]> =>
  modulesOf(
    await build({
      input: at('src/browser.ts'),
      platform: 'browser',
      transform: {
        target: 'es2023',
        define: { WEIGHTS: JSON.stringify(weights) },
        inject: { Buffer: [at('scripts/buffer-for-browsers.ts'), 'Buffer'] },
      },
      plugins: [ownVersionInside, forBrowsers],
      output: {
        file: at('dist/browser/onrecord.js'),
        format: 'esm',
        minify: true,
        comments: false,
        codeSplitting: false,
      },
    }),
  );
