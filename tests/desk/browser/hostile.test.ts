import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ArticleRecord } from '../../../src/article/index.ts';
import { articleSaid, spanOf } from '../../support/article-said.ts';
import { cli } from '../../support/cli.ts';
import { chromiumFile, openBrowser, startDesk, watchFaults } from '../../support/desk.ts';
import { folderWith } from '../../support/folder.ts';

const RUN = 'window.ran=1;alert(1)';
const EVIL = `"><img src=x onerror="${RUN}"><script>${RUN}</script><svg onload="${RUN}">{{7*7}}`;
const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}//`,
  `\u0001javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  'file:///etc/passwd',
  '//evil.example/x',
  `https://evil.example/"><script>${RUN}</script>`,
];

/** A record with something evil wherever text or an address stands. */
function evilRecord(): ArticleRecord {
  const text = `${EVIL} said ${EVIL} is here.\n\n${ADDRESSES.join(' ')} and <b onclick="${RUN}">more</b>.`;
  const article = articleSaid(
    text,
    [
      {
        content: [`${EVIL} is here`],
        cue: 'said',
        source: EVIL,
        speaker: { name: EVIL, entity: 'e1', kind: 'person' },
        score: 0.5,
      },
    ],
    `../<img src=x onerror=${RUN}>/\u202Eevil`,
  );
  const evil = { type: 'person' as const, name: EVIL, aliases: [EVIL], role: EVIL };
  return {
    ...article,
    title: EVIL,
    publisher: EVIL,
    url: `javascript:${RUN}`,
    language: `en" onload="${RUN}`,
    authors: [{ name: EVIL }],
    entities: [
      { ...evil, id: 'e1' },
      { ...evil, id: 'e2', name: '__proto__' },
    ],
    links: ADDRESSES.map((href) => ({
      ...spanOf(text, href, text.indexOf('\n\n')),
      href,
      role: 'citation' as const,
    })).sort((a, b) => a.start - b.start),
    sources: [
      { id: 's1', kind: 'press', name: EVIL, href: `javascript:${RUN}` },
      ...ADDRESSES.map((href, i) => ({
        id: `s${i + 2}`,
        kind: 'document' as const,
        name: null,
        href,
      })),
    ],
    citations: ADDRESSES.map((_, i) => ({
      claim: 'c1',
      source: `s${i + 1}`,
      mechanism: 'link-noun' as const,
      evidence: spanOf(text, 'said'),
      score: 0.5,
    })),
    warnings: [{ code: 'x', stage: EVIL, message: EVIL }],
  };
}

describe.skipIf(!chromiumFile)('a hostile article', () => {
  it('runs nothing, leads nowhere, and asks nothing of anybody', async () => {
    const name = `<img src=x onerror=alert(1)> javascript:alert(1).html`;
    const page = `<title>${EVIL}</title><article><h1>&lt;script&gt;${RUN}&lt;/script&gt;</h1><p>“It is &lt;img src=x onerror=${RUN}&gt; safe,” said <a href="javascript:${RUN}">Ana &lt;script&gt; Ruiz</a>, who has read the whole report of the port about it twice and again.</p><p>${'The port is open and all ships may come in as they like. '.repeat(20)}</p></article>`;
    const cwd = folderWith({ [`in/${name}`]: page });
    expect((await cli(['run', 'in', '--out', 'out', '-q'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'out/articles.jsonl'), `${JSON.stringify(evilRecord())}\n`, {
      flag: 'a',
    });
    const desk = await startDesk(join(cwd, 'out'));
    onTestFinished(() => desk.stop());
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const tab = await browser.newPage();
    const faults = watchFaults(tab);
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).origin));
    const look = async () => {
      expect(await tab.evaluate('window.ran')).toBe(undefined);
      const hrefs = await tab.evaluate<string[]>(
        '[...document.querySelectorAll("a[href]")].map((a) => a.protocol)',
      );
      expect(hrefs.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
      expect(
        await tab.locator('script:not([src]), [onerror], [onclick], [onload], img').count(),
      ).toBe(0);
    };
    await tab.goto(desk.address);
    await tab.locator('.rows .row').nth(1).waitFor();
    await look();
    const articles = await tab.evaluate<string[]>(
      '[...document.querySelectorAll(".rows h2 a")].map((a) => a.getAttribute("href"))',
    );
    expect(articles).toHaveLength(2);
    for (const path of articles) {
      await tab.goto(`${desk.origin}${path}`);
      await tab.locator('.text').waitFor();
      await look();
      for (const panel of ['Names', 'Claims', 'Statements']) {
        await tab.getByRole('tab', { name: panel }).click();
        await look();
      }
    }
    // What is typed is kept and shown as text too.
    await tab.keyboard.press('s');
    await tab.keyboard.type(EVIL);
    await tab.keyboard.press('Enter');
    await tab.getByText('✓ edited').first().waitFor();
    await look();
    for (const path of [
      '/statements',
      '/glance',
      `/statements?speaker=${encodeURIComponent(EVIL)}&cites=${encodeURIComponent(EVIL)}`,
    ]) {
      await tab.goto(`${desk.origin}${path}`);
      await tab.locator('h1').waitFor();
      await tab.waitForLoadState('networkidle');
      await look();
    }
    expect(faults).toEqual({ violations: [], errors: [] });
    expect([...new Set(asked)]).toEqual([desk.origin]);
  });
});
