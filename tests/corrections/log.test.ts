import { execFile } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  type Correction,
  CorrectionLog,
  correctionsFile,
  readCorrections,
} from '../../src/corrections/index.ts';
import { folderWith } from '../support/folder.ts';
import { inOneFile } from '../support/one-file.ts';

const correction = (id: string): Correction => ({
  id,
  at: '2026-05-03T10:00:00.000Z',
  who: 'Mira',
  article: { id: 'harbour-1', title: null },
  action: 'undo',
  undoes: 'x',
});

const idsIn = async (folder: string) =>
  (await readCorrections(folder)).corrections.map(({ id }) => id);

describe('the log of corrections', () => {
  it('is empty where there is none', async () => {
    expect(await readCorrections(folderWith())).toEqual({ corrections: [], unreadable: [] });
  });

  it('keeps the order in which corrections come, however many at once', async () => {
    const folder = folderWith();
    const log = new CorrectionLog(folder);
    const ids = Array.from({ length: 40 }, (_, i) => `k${i}`);
    await Promise.all(ids.map((id) => log.append(correction(id))));
    expect(await idsIn(folder)).toEqual(ids);
  });

  it('takes what two desks write', async () => {
    const folder = folderWith();
    const [one, two] = [new CorrectionLog(folder), new CorrectionLog(folder)];
    const ids = Array.from({ length: 40 }, (_, i) => `k${i}`);
    await Promise.all(ids.map((id, i) => (i % 2 ? one : two).append(correction(id))));
    expect((await idsIn(folder)).toSorted()).toEqual(ids.toSorted());
  });

  it('takes what two processes write at once', async () => {
    const folder = folderWith();
    const built = JSON.stringify(await inOneFile('corrections'));
    const writes = (name: string) => `
      const { CorrectionLog } = await import(${built});
      const log = new CorrectionLog(process.argv[1]);
      const correction = ${JSON.stringify(correction(name))};
      for (let i = 0; i < 100; i++) await log.append({ ...correction, id: '${name}' + i });
    `;
    const run = promisify(execFile);
    await Promise.all(
      ['a', 'b'].map((name) =>
        run(process.execPath, ['--input-type=module', '-e', writes(name), folder]),
      ),
    );
    const { corrections, unreadable } = await readCorrections(folder);
    expect(corrections).toHaveLength(200);
    expect(unreadable).toEqual([]);
  });

  it('passes over a torn line, and closes it', async () => {
    const folder = folderWith();
    const log = new CorrectionLog(folder);
    await log.append(correction('k1'));
    appendFileSync(join(folder, correctionsFile), '{"id":"k2","at":"2026');
    await log.append(correction('k3'));
    const { corrections, unreadable } = await readCorrections(folder);
    expect(corrections.map(({ id }) => id)).toEqual(['k1', 'k3']);
    expect(unreadable).toEqual([2]);
    expect(readFileSync(join(folder, correctionsFile), 'utf8').endsWith('\n')).toBe(true);
  });

  it('counts the same correction once, and passes over what is none', async () => {
    const folder = folderWith();
    const line = JSON.stringify(correction('k1'));
    writeFileSync(join(folder, correctionsFile), `${line}\n${line}\n{"id":"k2"}\nnull\n`);
    const { corrections, unreadable } = await readCorrections(folder);
    expect(corrections).toHaveLength(1);
    expect(unreadable).toEqual([3, 4]);
  });

  it('says when it cannot write', async () => {
    const log = new CorrectionLog(join(folderWith(), 'nowhere'));
    await expect(log.append(correction('k1'))).rejects.toThrow('ENOENT');
  });
});
