import { describe, expect, it } from 'vitest';
import { main } from '../../src/commands/main.ts';
import { folderWith } from '../support/folder.ts';
import { ioFor } from '../support/io.ts';
import { numbered } from '../support/pages.ts';

async function show(
  args: string[],
  tty = {},
  files: Record<string, string> = { 'a.html': numbered(1) },
) {
  const io = ioFor(folderWith(files), tty);
  const code = await main(['show', ...args], io);
  return { code, ...io.written() };
}

describe('onrecord show', () => {
  it('tells who said what, with brackets where there is no colour', async () => {
    const { code, out } = await show(['a.html']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Harbour report 1\n/);
    expect(out).toContain(
      '“[direct: We had never seen so many ships at once],” [cue: said] [source: Clara Bright',
    );
    expect(out).toMatch(/→ Clara Bright.*: “We had never seen so many ships at once/);
    expect(out).not.toContain('\x1b');
  });

  it('uses colour on a terminal, unless it is refused', async () => {
    const { out } = await show(['a.html'], { isTTY: true });
    expect(out).toContain('\x1b[36mWe had never seen so many ships at once\x1b[39m');
    expect(out).not.toContain('[direct:');
    const plain = await show(['a.html'], { isTTY: true, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\x1b');
  });

  it('marks one layer alone', async () => {
    const { out } = await show(['a.html', '--layer', 'dates']);
    expect(out).toContain('[2024-03: March 2024]');
    expect(out).not.toContain('[direct:');
    expect(out).not.toContain('→');
  });

  it('keeps the words as they are', async () => {
    const { out } = await show(['a.html', '--layer', 'links']);
    expect(out.replace(/\[\w+: ([^\]]+)\]/g, '$1')).toContain(
      'According to a study by the statistics office, trade grew by 1 percent',
    );
  });

  it.each([
    [['missing.html'], 2, 'There is no file or folder missing.html.'],
    [['a.html', '--layer', 'date'], 2, 'Did you mean dates?'],
    [['empty.html'], 1, 'empty.html: empty-file: There is nothing in it. Save the page again.'],
    [['.'], 2, 'has 2 pages; show takes one.'],
  ])('answers %j with %i', async (args, expected, message) => {
    const { code, err } = await show(args, {}, { 'a.html': numbered(1), 'empty.html': '' });
    expect(code).toBe(expected);
    expect(err).toContain(message);
  });

  it('ends an article that takes too long', async () => {
    const config = `
      import { defineConfig, defineStage } from 'onrecord';
      const waits = defineStage({ name: 'waits', requires: ['title'], provides: [], run: () => { for (;;); } });
      export default defineConfig({ ownStages: [{ stage: waits, after: 'content' }], limits: { seconds: 1 } });`;
    const files = { 'a.html': numbered(1), 'pipeline.config.ts': config };
    const { code, err } = await show(['a.html'], {}, files);
    expect(code).toBe(1);
    expect(err).toContain('a.html: timeout: It took longer than 1 seconds.');
  });
});
