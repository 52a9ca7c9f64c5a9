/** The page's own files: the shell, the style, the script that was bundled when onrecord was built. */
import { readFileSync } from 'node:fs';
import { deskStyle } from './style/index.ts';

export interface Asset {
  readonly body: string;
  readonly type: string;
}

const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>onrecord desk</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/desk.css">
<script type="module" src="/desk.js"></script>
</head>
<body>
<noscript>The desk needs the script that it brings itself.</noscript>
</body>
</html>
`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f4b43"/><path d="M9 20c0-6 2-9 5.500-10.500l1 1.700C13.700 12.300 13 14 13 15.500h2.500V21H9zm9 0c0-6 2-9 5.500-10.500l1 1.700C22.700 12.300 22 14 22 15.500h2.500V21H18z" fill="#fbfaf7"/></svg>`;

const script = new URL('./page.js', import.meta.url);

const ASSETS = {
  'index.html': () => ({ body: shell, type: 'text/html; charset=utf-8' }),
  'desk.css': () => ({ body: deskStyle, type: 'text/css; charset=utf-8' }),
  'desk.js': () => ({
    body: readFileSync(script, 'utf8'),
    type: 'text/javascript; charset=utf-8',
  }),
  'icon.svg': () => ({ body: icon, type: 'image/svg+xml' }),
} as const satisfies Record<string, () => Asset>;

type AssetName = keyof typeof ASSETS;

/** The files that have an address of their own. */
export const FILES = ['desk.css', 'desk.js', 'icon.svg'] as const satisfies readonly AssetName[];

/** One of the page's files. */
export const asset = (name: AssetName): Asset => ASSETS[name]();
