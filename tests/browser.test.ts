/** The bundle for browsers, in a browser. Skipped, and saying so, where there is no Chromium. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';
import { chromium } from './evaluation/chromium.ts';
import { folderWith } from './support/folder.ts';

const weights = readdirSync('dist/models/weights');
const weightsOf = (name: string): Buffer => readFileSync(`dist/models/weights/${name}`);

const page = `<!doctype html><meta charset="utf-8"><script type="module">
  const tell = (body) => fetch('/told', { method: 'POST', body: JSON.stringify(body) });
  try {
    const { load } = await import('/onrecord.js');
    const { extract } = await load('/weights/');
    const bytes = new Uint8Array(await (await fetch('/article.html')).arrayBuffer());
    const failure = (given) => { try { extract(given); } catch (error) { return error.code; } };
    await tell({ record: extract({ id: 'a', bytes }), codes: [failure({ id: 'a', html: '' }), failure('<p>')] });
  } catch (error) {
    await tell({ error: String(error?.stack ?? error) });
  }
</script>`;

/** What the page tells when Chromium opens it. */
async function told(article: string): Promise<unknown> {
  const files: Readonly<Record<string, string | Buffer>> = {
    '/': page,
    '/onrecord.js': readFileSync('dist/browser/onrecord.js'),
    ...Object.fromEntries(weights.map((name) => [`/weights/${name}`, weightsOf(name)])),
    '/article.html': readFileSync(article),
  };
  let tell: (text: string) => void = () => {};
  const answer = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      tell(body);
    }
    const file = files[request.url ?? ''];
    const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(file === undefined ? 204 : 200, { 'content-type': type }).end(file);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = spawn(chromium ?? '', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${folderWith()}`,
    `http://127.0.0.1:${port}/`,
  ]);
  try {
    return JSON.parse(await answer);
  } finally {
    browser.kill('SIGKILL');
    await once(browser, 'close');
    server.closeAllConnections();
    server.close();
  }
}

describe('the bundle for browsers', () => {
  it('is small, with its weights', () => {
    const code = gzipSync(readFileSync('dist/browser/onrecord.js')).length;
    const rest = weights.reduce((sum, name) => sum + weightsOf(name).length, 0);
    expect(code + rest).toBeLessThan(6e6);
  });

  it('has nothing of Node in it', () => {
    const bundle = readFileSync('dist/browser/onrecord.js', 'utf8');
    expect(bundle).not.toMatch(/(?:from|import|require\()\s*["']node:/);
  });

  it.skipIf(!chromium).each(['input/wire-report.html', 'input/council-windows-1252.html'])(
    'gives the record that the library gives: %s',
    async (article) => {
      const record = extract({ id: 'a', bytes: readFileSync(article) });
      expect(await told(article)).toEqual({
        record: JSON.parse(JSON.stringify(record)),
        codes: ['empty-file', 'bad-input'],
      });
    },
    120_000,
  );
});
