import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPORTS } from '../../src/evaluation/index.ts';
import { chromium, openPage, type Page } from './chromium.ts';
import { FAULTS, withFault } from './faults.ts';
import { checkWith, goldenToy } from './golden-toy.ts';
import { TOY_TEXT, toyStages } from './toy-stages.ts';

const NASTY = `${TOY_TEXT}\n\nTom Hart said “</span><script>document.title='owned'</script><img src=x onerror=alert(1)> is bad” on 9 April 2024.`;

const faulty = FAULTS.filter(({ stage }) =>
  ['dates', 'quotations', 'attributions'].includes(stage),
).reduce((stages, { stage, alter }) => withFault(stages, stage, alter), toyStages);

const page = (): string => REPORTS.html(checkWith(faulty, goldenToy(undefined, NASTY)), {});

test('nothing of an article becomes markup', () => {
  expect(page()).not.toContain('<script');
  expect(page()).not.toContain('<img');
  expect(page()).toContain('&lt;script&gt;');
});

test('nothing is loaded from elsewhere', () => {
  expect(page()).not.toMatch(/(?:src|href)="(?!#)/);
});

if (!chromium)
  console.warn('SKIPPED: no Chromium is installed, so the HTML report was not tried in one');

describe.skipIf(!chromium)('in a browser', () => {
  let folder: string;
  let browser: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
    const file = join(folder, 'check.html');
    writeFileSync(file, page());
    browser = await openPage(chromium ?? '', file);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test('the text stands once, as it is, with the findings beside it', async () => {
    const texts = await browser.evaluate<string[]>(
      `[...document.querySelectorAll('.text')].map((e) => {
        const copy = e.cloneNode(true);
        for (const number of copy.querySelectorAll('.ref')) number.remove();
        return copy.textContent;
      })`,
    );
    expect(texts).toEqual([NASTY.replace(/\[([^\]]+)\]\([^)]+\)/, '$1')]);
    expect(await browser.evaluate('document.title')).toBe('onrecord check');
  });

  test('a number does not make a line of the text higher or break it', async () => {
    const heights = await browser.evaluate<number[]>(
      `[...document.querySelectorAll('.ref')].map((e) => e.getBoundingClientRect().height)`,
    );
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThan(24);
  });

  test('spans of layers are coloured, and told apart by their lines', async () => {
    // What did not change is marked too while it is shown.
    const show = (on: boolean) =>
      browser.evaluate(`document.getElementById('show-unchanged').checked = ${on}`);
    await show(true);
    const styles = await browser.evaluate<string[][]>(
      `['.l-dates', '.l-quotations', '.l-links'].map((layer) => {
        const style = getComputedStyle(document.querySelector('span' + layer));
        return [style.backgroundColor, style.textDecorationStyle];
      })`,
    );
    for (const [color] of styles) expect(color).toMatch(/^rgb\(/);
    expect(new Set(styles.map((style) => style.join())).size).toBe(3);
    expect(styles.map(([, line]) => line)).toContain('double');
    await show(false);
  });

  test('a status is filtered with the keyboard alone', async () => {
    const shown = () =>
      browser.evaluate<number>(
        `[...document.querySelectorAll('li.s-broken')].filter((e) => e.checkVisibility()).length`,
      );
    expect(await shown()).toBeGreaterThan(0);
    await browser.press('Tab');
    expect(await browser.evaluate('document.activeElement.id')).toBe('show-broken');
    await browser.press('Space');
    expect(await shown()).toBe(0);
    await browser.press('Space');
    expect(await shown()).toBeGreaterThan(0);
  });

  test('the keyboard reaches every finding’s place and the text', async () => {
    const count = await browser.evaluate<number>(
      `document.querySelectorAll('input, a, .side').length`,
    );
    const reached = new Set<string>();
    for (let i = 0; i < count * 2; i++) {
      const at = await browser.evaluate<string>(
        `(({ activeElement: e }) => e.id || e.getAttribute('href') || e.getAttribute('aria-label') || '')(document)`,
      );
      reached.add(at);
      await browser.press('Tab');
    }
    expect(reached).toContain('bridge');
    const hidden = await browser.evaluate<string[]>(
      `[...document.querySelectorAll('li a')].filter((e) => e.checkVisibility()).map((e) => e.getAttribute('href'))`,
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const href of hidden) expect(reached).toContain(href);
    const dangling = await browser.evaluate<string[]>(
      `[...document.querySelectorAll('li a')].map((e) => e.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id))`,
    );
    expect(dangling).toEqual([]);
  });
});
