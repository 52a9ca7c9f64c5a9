/**
 * `npm run pictures`: the pictures of the desk and of the report of check in docs/, from a run of the
 * sample articles. Needs Chromium, as the tests do.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find((path) => path !== undefined && existsSync(path));
if (!executablePath) throw new Error('There is no Chromium here; CHROMIUM may name one.');

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

/** Starts the desk on the folder; answers its address with the token, and what ends it. */
function serve(folder: string): Promise<{ address: string; end(): void }> {
  const child = spawn(process.execPath, ['dist/cli.js', 'desk', folder, '--as', 'Mira']);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`The desk ended with ${code}.`)));
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk;
      const address = /http:\S+/.exec(told)?.[0];
      if (address) resolve({ address, end: () => child.kill() });
    });
  });
}

interface View {
  readonly name: string;
  readonly path?: string;
  readonly dark?: boolean;
  readonly phone?: boolean;
  prepare?(page: Page): Promise<void>;
}

/** Reads on to the statement with these words. */
const to = (words: string) => async (page: Page) => {
  await page.locator('.card', { hasText: words }).locator('.words').click();
};

const VIEWS: readonly View[] = [
  {
    name: 'desk-article',
    path: 'company-leak',
    async prepare(page) {
      await to('For more than two years')(page);
      await page.keyboard.press('y');
      await page.locator('.card .pill.good').first().waitFor();
      await to('We put it in writing')(page);
      await page.evaluate('scrollTo(0, 0)');
    },
  },
  { name: 'desk-articles' },
  { name: 'desk-glance', path: 'glance' },
  {
    name: 'desk-edit',
    path: 'hospital-delays',
    dark: true,
    async prepare(page) {
      await page.keyboard.press('j');
      await page.keyboard.press('e');
    },
  },
  {
    name: 'desk-phone',
    path: 'wire-report',
    phone: true,
    async prepare(page) {
      await page.locator('.text .m-quotations').nth(2).click();
    },
  },
];

async function picture(browser: Browser, address: string, view: View): Promise<void> {
  const { name, path, dark = false, phone = false } = view;
  const context = await browser.newContext({
    viewport: phone ? PHONE : LAPTOP,
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: phone,
    isMobile: phone,
    deviceScaleFactor: phone ? 1.5 : 1,
  });
  const page = await context.newPage();
  await page.goto(address);
  const row = page.locator('.rows h2 a');
  await row.first().waitFor();
  if (path === 'glance') {
    await page.getByRole('link', { name: 'At a glance' }).click();
    await page.locator('.figures').waitFor();
  } else if (path) {
    await page.locator(`.rows h2 a[href*="${path}"]`).click();
    await page.locator('.text').waitFor();
  }
  await view.prepare?.(page);
  await page.evaluate('document.activeElement?.blur()');
  await page.waitForTimeout(300);
  await page.screenshot({ path: `docs/${name}.png` });
  await context.close();
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-pictures-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  execFileSync(process.execPath, ['dist/cli.js', 'run', '-q', '--out', folder]);
  const { address, end } = await serve(folder);
  for (const view of VIEWS) await picture(browser, address, view);
  end();
  // What check says when a quotation must be surer than it must be now.
  const config = join(folder, 'pipeline.config.ts');
  writeFileSync(config, 'export default { stages: { quotations: { minScore: 0.75 } } };');
  const report = join(folder, 'check.html');
  try {
    const check = ['check', 'wire-report', '--config', config, '--report', 'html', '--out', report];
    execFileSync(process.execPath, ['dist/cli.js', ...check]);
  } catch {
    // It tells by its exit code that something got worse, which is what the picture shows.
  }
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  await page.goto(`file://${report}`);
  await page.locator('article h2').first().evaluate('(e) => e.scrollIntoView()');
  await page.mouse.wheel(0, -140);
  await page.waitForTimeout(200);
  await page.screenshot({ path: 'docs/review-page.png' });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
