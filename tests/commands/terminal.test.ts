import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/commands/main.ts';
import { harmless } from '../../src/commands/terminal.ts';
import { folderWith } from '../support/folder.ts';
import { ioFor } from '../support/io.ts';

const ATTACK = '\u001b]0;owned\u0007\u009b31m\r\b';

describe('what goes to a terminal', () => {
  it.each([
    [ATTACK, '\\u001b]0;owned\\u0007\\u009b31m\\u000d\\u0008'],
    ['\u001b[2J\u001b[8mhidden\u001b[0m', '\\u001b[2J\\u001b[8mhidden\\u001b[0m'],
    ['page\u202elmth.exe', 'page\\u202elmth.exe'],
    ['tabs\tand\nlines, “marks”, é, 😀', 'tabs\tand\nlines, “marks”, é, 😀'],
  ])('cannot be steered by %j', (text, written) => expect(harmless(text)).toBe(written));

  it('keeps our own colours and the line that is drawn over', () => {
    const { bold, dim, cyan, red, yellow } = createColors(true);
    const text = `\r\u001b[K${bold(`a ${dim('b')} c`)}${cyan(red(yellow('d')))}`;
    expect(harmless(text)).toBe(text);
  });

  it('says the same in JSON', () => {
    const value = { text: ATTACK };
    expect(JSON.parse(harmless(JSON.stringify(value)))).toEqual(value);
  });

  it('is harmless whatever is in names of files and folders', async () => {
    const cwd = folderWith({ 'bad\u001b]0;x\u0007.html': '' });
    for (const args of [
      ['show', 'bad\u001b]0;x\u0007.html'],
      ['show', 'none\u001b]0;x\u0007.html'],
      ['\u001b]0;x\u0007'],
      ['golden', 'add', 'none\u001b]0;x\u0007', '--name', 'x'],
    ]) {
      const io = ioFor(cwd, { isTTY: true });
      expect(await main(args, io)).toBeGreaterThan(0);
      const { out, err } = io.written();
      expect(`${out}${err}`).toContain('\\u001b]0;x\\u0007');
      expect(`${out}${err}`).not.toContain('\u001b]');
    }
  });
});
