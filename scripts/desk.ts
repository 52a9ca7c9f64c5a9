/** The script of the desk's page as one file. */
import { build } from 'rolldown';
import { at, modulesOf } from './bundling.ts';

/** Writes the file; answers the modules that are in it. */
export const bundleForDesk = async (): Promise<string[]> =>
  modulesOf(
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
    }),
  );
