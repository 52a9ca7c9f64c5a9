/** The end of `npm run build`: what runs, what it reads, and the licences of what it holds. */
import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import { bundleForBrowsers } from './browser.ts';
import { at } from './bundling.ts';
import { bundleForDesk } from './desk.ts';
import { bundleForNode } from './node.ts';
import { noticesFor } from './notices.ts';

cpSync(at('src/models/weights'), at('dist/models/weights'), { recursive: true });
const modules = [
  ...(await bundleForNode()),
  ...(await bundleForBrowsers()),
  ...(await bundleForDesk()),
];
chmodSync(at('dist/cli.js'), 0o755);
writeFileSync(at('dist/NOTICES.txt'), noticesFor(modules));
