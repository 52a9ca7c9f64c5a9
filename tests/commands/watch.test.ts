import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signatureOf, watch } from '../../src/commands/watch.ts';
import { folderWith } from '../support/folder.ts';

describe('watch', () => {
  it('runs again once for each change that it sees', async () => {
    const answers = ['a', 'a', 'b', 'b', 'c', 'a', 'a'];
    const seen: string[] = [];
    const controller = new AbortController();
    let looks = 0;
    const look = async () => {
      const answer = answers[looks++] ?? 'a';
      if (looks > answers.length) controller.abort();
      return answer;
    };
    const again = async () => void seen.push(answers[looks - 1] ?? '');
    await watch('a', look, again, controller.signal, 1);
    expect(seen).toEqual(['b', 'c', 'a']);
  });

  it('stops at once when it is told to', async () => {
    const controller = new AbortController();
    const watching = watch(
      'a',
      async () => 'b',
      async () => {},
      controller.signal,
      1e9,
    );
    controller.abort();
    await watching;
  });
});

it('a signature tells of new content, a new time, and a file that is gone', async () => {
  const folder = folderWith({ 'a.html': 'one' });
  const path = join(folder, 'a.html');
  const signatures = [await signatureOf([path])];
  writeFileSync(path, 'two and more');
  signatures.push(await signatureOf([path]));
  utimesSync(path, 1, 1);
  signatures.push(await signatureOf([path]));
  rmSync(path);
  signatures.push(await signatureOf([path]));
  expect(new Set(signatures).size).toBe(4);
});
