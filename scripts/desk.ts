/** The script of the desk's page as one file, made at the end of `npm run build`. */
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

await build({
  input: at('src/desk/page/main.ts'),
  platform: 'browser',
  transform: { target: 'es2023' },
  output: {
    file: at('dist/desk/page.js'),
    format: 'esm',
    minify: true,
    comments: false,
    codeSplitting: false,
  },
});
