import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { itemsIn } from '../../src/batch/journal.ts';
import { Output } from '../../src/batch/output.ts';
import { folderWith } from '../support/folder.ts';

const item = (input: string) => ({
  input,
  id: input,
  sha256: null,
  rows: {},
  warnings: {},
  timings: {},
});

const files = { 'a.csv': 'head\r\n', 'b.csv': '' };
const swappable = { files: ['a.csv', 'b.csv', 'old.csv', 'run.json'], complete: 'run.json' };

const visible = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'));

async function started(folder: string) {
  const { output } = await Output.open({ folder, run: 'r', files, swappable });
  await output.restart('r');
  await output.append(item('one'), { 'a.csv': '1\r\n', 'b.csv': '2\r\n', 'unknown.csv': '3' });
  return output;
}

describe('Output', () => {
  it('shows nothing until it is published, then everything', async () => {
    const folder = folderWith({ 'a.csv': 'old', 'old.csv': 'old' });
    const output = await started(folder);
    await output.finish();
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
    await output.publish(['a.csv', 'b.csv'], ['old.csv']);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('head\r\n1\r\n');
  });

  it('finishes the renames of a run that was killed among them', async () => {
    const folder = folderWith({ 'a.csv': 'old', 'b.csv': 'old', 'old.csv': 'old' });
    const output = await started(folder);
    await output.finish();
    // As if killed after the first of two renames.
    writeFileSync(join(folder, 'a.csv'), readFileSync(output.partial('a.csv')));
    writeFileSync(
      output.partial('swap.json'),
      JSON.stringify({ names: ['a.csv', 'b.csv'], retired: ['old.csv'] }),
    );
    rmSync(output.partial('lock-1'));
    const next = await Output.open({ folder, run: 'r', files, swappable });
    expect(next.checkpoint).toBeUndefined();
    expect(visible(folder)).toEqual(['a.csv', 'b.csv']);
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('2\r\n');
    await next.output.restart('r');
    await next.output.close();
  });

  it('goes on after the last checkpoint and cuts off what came later', async () => {
    const folder = folderWith();
    await (await started(folder)).close();
    const partial = join(folder, '.onrecord-partial');
    writeFileSync(join(partial, 'a.csv'), 'torn', { flag: 'a' });
    const { output, checkpoint } = await Output.open({ folder, run: 'r', files, swappable });
    expect(checkpoint).toMatchObject({ items: 1, sizes: { 'a.csv': 9, 'b.csv': 3 } });
    if (checkpoint) await output.resume(checkpoint);
    await output.append(item('two'), { 'a.csv': '4\r\n' });
    await output.finish();
    expect(readFileSync(join(partial, 'a.csv'), 'utf8')).toBe('head\r\n1\r\n4\r\n');
    const items = [];
    for await (const { input } of itemsIn(output.journal)) items.push(input);
    expect(items).toEqual(['one', 'two']);
  });

  it('knows no checkpoint of another run', async () => {
    const folder = folderWith();
    await (await started(folder)).close();
    const { checkpoint } = await Output.open({ folder, run: 'another', files, swappable });
    expect(checkpoint).toBeUndefined();
  });

  it('knows no checkpoint when a file has lost what it tells of', async () => {
    const folder = folderWith();
    await (await started(folder)).close();
    writeFileSync(join(folder, '.onrecord-partial/a.csv'), 'less');
    const { checkpoint } = await Output.open({ folder, run: 'r', files, swappable });
    expect(checkpoint).toBeUndefined();
  });

  it('has a code for a folder that cannot be written', async () => {
    const folder = folderWith({ file: '' });
    const below = join(folder, 'file/below');
    await expect(Output.open({ folder: below, run: 'r', files, swappable })).rejects.toMatchObject({
      code: 'output-unwritable',
    });
    expect(existsSync(below)).toBe(false);
  });

  it('goes on from the checkpoint before a last line of the journal without its end', async () => {
    const folder = folderWith();
    await (await started(folder)).close();
    const journal = join(folder, '.onrecord-partial/journal.jsonl');
    truncateSync(journal, statSync(journal).size - 1);
    const { output, checkpoint } = await Output.open({ folder, run: 'r', files, swappable });
    expect(checkpoint?.items).toBe(0);
    if (checkpoint) await output.resume(checkpoint);
    await output.append(item('one'), {});
    await output.append(item('two'), {});
    await output.finish();
    expect(readFileSync(journal, 'utf8')).not.toContain('\0');
    const items = [];
    for await (const { input } of itemsIn(output.journal)) items.push(input);
    expect(items).toEqual(['one', 'two']);
  });

  it('puts nothing in place, and removes nothing, but its own files', async () => {
    const folder = folderWith({ 'out/mine.txt': 'mine', 'mine.txt': 'mine' });
    const out = join(folder, 'out');
    const todo = { names: ['../mine.txt', 'mine.txt'], retired: ['../mine.txt', 'mine.txt'] };
    mkdirSync(join(out, '.onrecord-partial'));
    writeFileSync(join(out, '.onrecord-partial/swap.json'), JSON.stringify(todo));
    await (await Output.open({ folder: out, run: 'r', files, swappable })).output.close();
    expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('notices at once that its folder is gone', async () => {
    const folder = folderWith();
    const now = vi.spyOn(performance, 'now');
    onTestFinished(() => now.mockRestore());
    const output = await started(folder);
    rmSync(join(folder, '.onrecord-partial'), { recursive: true });
    // The next checkpoint is due.
    now.mockReturnValue(Infinity);
    await expect(output.append(item('two'), {})).rejects.toMatchObject({
      code: 'output-unwritable',
    });
  });
});
