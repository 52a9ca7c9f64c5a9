import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { main } from '../../src/commands/main.ts';
import { version } from '../../src/version.ts';
import { ioFor } from '../support/io.ts';

async function run(...args: string[]) {
  const io = ioFor('/');
  const code = await main(args, io);
  return { code, ...io.written() };
}

describe('main', () => {
  it('lists every command', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const { name, summary } of commands) {
      expect(out).toContain(name);
      expect(out).toContain(summary);
    }
  });

  it.each(commands.map(({ name }) => name))('has a page with an example for %s', async (name) => {
    const { code, out } = await run(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Usage: onrecord ${name}`);
    expect(out).toMatch(/Examples?:\n {2}\S/);
    expect(await run('help', name)).toEqual({ code, out, err: '' });
  });

  it('tells its version', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('shows the commands when there is none, as wrong usage', async () => {
    const { code, out } = await run();
    expect(code).toBe(2);
    expect(out).toContain('Usage: onrecord <command>');
  });

  it.each([
    [['rnu'], 'There is no command rnu. Did you mean run?'],
    [['stage'], 'Did you mean stages?'],
    [['--hepl'], 'Did you mean --help?'],
    [['run', '--ouy', 'x'], 'Did you mean --out?'],
    [['filter', 'file.html'], 'filter does not take file.html.'],
    [['show'], 'show needs FILE.'],
    [['run', '--config', 'missing.ts'], 'There is no file missing.ts.'],
  ])('answers %j with a mend and exit code 2', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });
});
