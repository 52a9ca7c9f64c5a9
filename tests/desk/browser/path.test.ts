import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { cli } from '../../support/cli.ts';
import { chromiumFile, dragOver, openBrowser, startDesk, watchFaults } from '../../support/desk.ts';
import { folderWith } from '../../support/folder.ts';

const rowsSchema = z.array(z.record(z.string(), z.string()));
const samples = ['company-leak.html', 'hospital-delays.html', 'ngo-statement.html'];

/** A folder with three of the sample articles, and their dataset in `out`. */
async function runOfSamples() {
  const cwd = folderWith();
  mkdirSync(join(cwd, 'in'));
  for (const name of samples) copyFileSync(join('input', name), join(cwd, 'in', name));
  const run = async () => {
    const { code, err } = await cli(['run', 'in', '--out', 'out', '-q'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  };
  await run();
  const file = (name: string) => readFileSync(join(cwd, 'out', name), 'utf8');
  const quotations = () => rowsSchema.parse(parse(file('quotations.csv'), { columns: true }));
  return { cwd, run, file, quotations };
}

describe.skipIf(!chromiumFile)('the desk in a browser', () => {
  it('goes the whole way: find, correct, add, run again, make golden, undo', async () => {
    const { cwd, run, file, quotations } = await runOfSamples();
    const before = file('quotations.csv');
    const desk = await startDesk(join(cwd, 'out'));
    onTestFinished(() => desk.stop());
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const faults = watchFaults(page);

    // The list, and a filter.
    await page.goto(desk.address);
    await page.locator('.rows .row').nth(2).waitFor();
    expect(page.url()).not.toContain('token');
    await page.getByLabel('Search').fill('parcels per hour');
    await page.locator('.list-head', { hasText: '1 of 3 articles' }).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const csv = rowsSchema.parse(parse(readFileSync(await saved.path()), { columns: true }));
    expect(csv.map(({ outlet }) => outlet)).toEqual(['The Gotham Examiner']);
    await page.locator('.rows a').click();
    await page.locator('.card.current').waitFor();

    // Another speaker, by keyboard alone.
    const card = page.locator('.card', { hasText: 'The first line was parcels per hour' });
    for (let n = 0; n < 40 && !(await card.getAttribute('class'))?.includes('current'); n++)
      await page.keyboard.press(n < 20 ? 'k' : 'j');
    await page.keyboard.press('s');
    await page.keyboard.type('abbate');
    await page.keyboard.press('Enter');
    await card.getByText('✓ edited').waitFor();
    expect(await card.locator('.who b').textContent()).toBe('Corinne Abbate');

    // A statement that was missed, by dragging: its words, the verb, who says it.
    await dragOver(page, 'reckless homicide');
    await page.keyboard.press('a');
    await dragOver(page, 'charged with');
    await dragOver(page, 'Keyshawn Little');
    await page.getByRole('button', { name: 'Save' }).click();
    const added = page.locator('.card', { hasText: 'reckless homicide' });
    await added.getByText('✓ added').waitFor();

    // It is still there when the page is loaded anew.
    await page.reload();
    await added.getByText('✓ added').waitFor();
    await card.getByText('✓ edited').waitFor();

    // The next run has both in its table.
    await run();
    const reviewed = quotations().filter(({ by }) => by === 'reviewer');
    expect(
      reviewed.map(({ speaker, cue, quotation, score }) => ({ speaker, cue, quotation, score })),
    ).toEqual([
      {
        speaker: 'Keyshawn Little',
        cue: 'charged with',
        quotation: 'reckless homicide',
        score: '1',
      },
      {
        speaker: 'Corinne Abbate',
        cue: 'said',
        quotation: 'The first line was parcels per hour',
        score: '1',
      },
    ]);
    await page.reload();
    await added.getByText('✓ added').waitFor();

    // A golden article of what was reviewed.
    const golden = await cli(
      ['golden', 'add', 'company-leak.html', '--from-desk', '--out', 'out', '--name', 'leak'],
      { cwd },
    );
    expect(golden.err).toBe('');
    const expected = readFileSync(join(cwd, 'fixtures/leak/expected.json'), 'utf8');
    expect(expected).toContain('"speaker": "Corinne Abbate"');
    expect(expected).toContain('"text": "reckless homicide"');
    expect(expected).not.toContain('Halloran');

    // Undo both: the next run gives the bytes that the first one gave.
    await page.locator('.card.current').waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => added.count()).toBe(0);
    await page.keyboard.press('u');
    await expect.poll(() => page.getByText('✓ edited').count()).toBe(0);
    await run();
    expect(file('quotations.csv')).toBe(before);
    expect(faults).toEqual({ violations: [], errors: [] });
  });
});
