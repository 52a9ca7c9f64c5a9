import { copyFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { cli } from '../../support/cli.ts';
import { chromiumFile, openBrowser, startDesk } from '../../support/desk.ts';
import { folderWith } from '../../support/folder.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const found = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullable(),
    nodes: z.array(z.object({ html: z.string() })),
  }),
);

/** What axe finds wrong, the serious and the critical, each with its first element. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = found.parse(
    await page.evaluate('axe.run().then((result) => result.violations)'),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const SCHEMES = ['light', 'dark'] as const;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

describe.skipIf(!chromiumFile)('axe finds nothing serious', () => {
  it('on the list, an article, a run at a glance, and the report of check', async () => {
    const cwd = folderWith();
    copyFileSync('input/company-leak.html', join(cwd, 'leak.html'));
    expect((await cli(['run', 'leak.html', '--out', 'out', '-q'], { cwd })).code).toBe(0);
    const report = join(cwd, 'report.html');
    await cli(['check', 'op-ed', '--report', 'html', '--all', '--out', report], { cwd: '.' });
    const desk = await startDesk(join(cwd, 'out'));
    onTestFinished(() => desk.stop());
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const faults: Record<string, string[]> = {};
    for (const colorScheme of SCHEMES)
      for (const viewport of SIZES) {
        // The policy of the desk lets in no script, so none of axe either.
        const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
        const page = await context.newPage();
        const look = async (name: string) => {
          faults[`${name}, ${colorScheme}, ${viewport.width}`] = await faultsOf(page);
        };
        await page.goto(desk.address);
        await page.locator('.rows .row').waitFor();
        await look('list');
        await page.locator('.rows a').click();
        await page.locator('.card.current').waitFor({ state: 'attached' });
        await look('article');
        await page.keyboard.press('e');
        await page.locator('form.form').waitFor();
        await look('edit');
        await page.keyboard.press('Escape');
        await page.keyboard.press('s');
        await page.getByRole('combobox').first().waitFor();
        await look('speaker');
        await page.keyboard.press('Escape');
        for (const panel of ['Names', 'Claims']) {
          await page.getByRole('tab', { name: panel }).click();
          await look(panel);
        }
        await page.goto(`${desk.origin}/statements`);
        await page.locator('.rows .row').first().waitFor();
        await look('statements');
        await page.goto(`${desk.origin}/glance`);
        await page.locator('.figures').waitFor();
        await look('glance');
        await page.goto(`file://${report}`);
        await look('report');
        await context.close();
      }
    expect(Object.fromEntries(Object.entries(faults).filter(([, list]) => list.length))).toEqual(
      {},
    );
    expect(Object.keys(faults)).toHaveLength(36);
  });
});
