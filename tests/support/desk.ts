/** Starts the built desk as a person would, and a browser to look at it. `npm test` builds it first. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { cliFile } from './cli.ts';

/** Debian's Chromium, or the one that CHROMIUM names. */
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
export const chromiumFile = places.find((path) => path !== undefined && existsSync(path));
if (!chromiumFile)
  console.warn('SKIPPED: no Chromium here (apt install chromium, or set CHROMIUM to one)');

export interface RunningDesk {
  /** With the token. */
  readonly address: string;
  readonly origin: string;
  readonly token: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Serves the output folder; resolves when it has told its address. */
export function startDesk(folder: string, args: readonly string[] = []): Promise<RunningDesk> {
  const child = spawn(process.execPath, [cliFile, 'desk', folder, '--as', 'Mira', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((done) => child.on('exit', () => done()));
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('exit', (code) => reject(new Error(`The desk ended with ${code}: ${err}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const [address, origin = '', token = ''] =
        /(http:\/\/127\.0\.0\.1:\d+)\/#token=([\w-]+)/.exec(out) ?? [];
      if (address === undefined) return;
      const stop = () => {
        child.kill();
        return gone;
      };
      resolve({ address, origin, token, process: child, stop });
    });
  });
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(chromiumFile !== undefined && { executablePath: chromiumFile }),
    args: ['--no-sandbox'],
  });

/** What a page must never do; told by the browser while it is open. */
export interface Faults {
  readonly violations: string[];
  readonly errors: string[];
}

/** Notes errors, and what the policy of the page had to stop. */
export function watchFaults(page: Page): Faults {
  const faults: Faults = { violations: [], errors: [] };
  page.on('pageerror', (error) => faults.errors.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/i.test(message.text()))
      faults.violations.push(message.text());
    else if (message.type() === 'error') faults.errors.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.errors.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}

interface Edges {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Runs in the page, which is why it is a text: its words are not those of Node. */
const edgesOf = (words: string): string => `(() => {
  const wanted = ${JSON.stringify(words)};
  for (const piece of document.querySelectorAll('.text [data-o]')) {
    const at = piece.textContent.indexOf(wanted);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(piece.firstChild, at);
    range.setEnd(piece.firstChild, at + wanted.length);
    piece.scrollIntoView({ block: 'center', behavior: 'instant' });
    const boxes = [...range.getClientRects()];
    const [first, last] = [boxes[0], boxes.at(-1)];
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
    };
  }
  throw new Error('The text has no ' + wanted);
})()`;

/** How often the text is looked at until it stands still. */
const LOOKS = 50;

/** Where the words stand once the page has been laid out: twice the same place. */
async function settledEdges(page: Page, words: string): Promise<Edges> {
  let before = '';
  for (let look = 0; look < LOOKS; look++) {
    const edges = await page.evaluate<Edges>(edgesOf(words));
    const now = JSON.stringify(edges);
    if (now === before) return edges;
    before = now;
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))');
  }
  throw new Error(`The text does not stand still: ${words}`);
}

/** Drags over words of the article's text, from the first to the last. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const { from, to } = await settledEdges(page, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  for (let look = 0; look < LOOKS; look++) {
    if ((await page.evaluate<string>('String(getSelection())')) === words) break;
    await page.mouse.move(to.x + (look % 2), to.y);
  }
  await page.mouse.up();
}
