/**
 * The library as one file for browsers, made at the end of `npm run build`. What Node brings is
 * replaced: files are not read, encodings are decoded by the browser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { z } from 'zod';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(at('package.json'), 'utf8')));

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

const forBrowsers: Plugin = {
  name: 'for-browsers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:|csv-parse\/sync$|iconv-lite$)/ }, ({ path }) => ({
      path,
      namespace: 'instead',
    }));
    onLoad({ filter: /.*/, namespace: 'instead' }, ({ path }) => {
      const contents = instead[path];
      return contents === undefined
        ? { errors: [{ text: `${path} has no place in a browser.` }] }
        : { contents, loader: 'js' as const };
    });
    onLoad({ filter: /src[\\/]version\.ts$/ }, () => ({
      contents: `export const version = ${JSON.stringify(version)};`,
      loader: 'ts' as const,
    }));
    onResolve({ filter: /weights-source\.ts$/ }, () => ({
      path: at('src/models/weights-source.browser.ts'),
    }));
  },
};

const weights = readdirSync(at('src/models/weights'))
  .filter((name) => name.endsWith('.bin'))
  .map((name) => name.replace('.bin', ''))
  .sort();

await build({
  entryPoints: [at('src/browser.ts')],
  outfile: at('dist/browser/onrecord.js'),
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: { WEIGHTS: JSON.stringify(weights) },
  inject: [at('scripts/buffer-for-browsers.ts')],
  plugins: [forBrowsers],
});
