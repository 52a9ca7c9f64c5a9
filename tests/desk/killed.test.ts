import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCorrections } from '../../src/corrections/index.ts';
import { articleSaid } from '../support/article-said.ts';
import { folderWith } from '../support/folder.ts';
import { inOneFile } from '../support/one-file.ts';

const serving = (desk: string): string => `
  const { Dataset, listen } = await import(${JSON.stringify(desk)});
  const dataset = new Dataset(process.argv[1]);
  await dataset.refresh();
  const { port, token } = await listen(dataset, 'Mira', 0);
  console.log(JSON.stringify({ port, token }));
`;
const toldSchema = z.object({ port: z.number(), token: z.string() });

function start(desk: string, folder: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', serving(desk), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((done) => child.on('exit', () => done()));
  const told = new Promise<z.output<typeof toldSchema>>((resolve) => {
    child.stdout.setEncoding('utf8').once('data', (line: string) => {
      resolve(toldSchema.parse(JSON.parse(line)));
    });
  });
  return { child, gone, told };
}

const TIMES = 50;
const AT_ONCE = 4;

describe('a desk that is killed while it saves', () => {
  // Takes long because a server starts for each of the fifty kills.
  it(`loses nothing that it acknowledged, ${TIMES} times`, async () => {
    const folder = folderWith({ 'articles.jsonl': `${JSON.stringify(articleSaid())}\n` });
    const desk = await inOneFile('desk');
    const acknowledged = new Set<string>();
    const answer = z.object({ saved: z.string() });
    for (let time = 0; time < TIMES; time++) {
      const { child, gone, told } = start(desk, folder);
      const { port, token } = await told;
      const origin = `http://127.0.0.1:${port}`;
      const path = `${origin}/api/articles/harbour-00000000000001`;
      const headers = { 'x-onrecord-token': token, origin };
      const { version } = z
        .object({ version: z.string() })
        .parse(await (await fetch(path, { headers })).json());
      const body = JSON.stringify({ action: 'right', row: 'q1', version });
      let killed = false;
      let saved = 0;
      const save = async () => {
        while (!killed) {
          const response = await fetch(`${path}/corrections`, { method: 'POST', headers, body });
          acknowledged.add(answer.parse(await response.json()).saved);
          saved++;
          // In the midst of the others, another moment each time.
          if (saved > time % 7) {
            killed = true;
            setTimeout(() => child.kill('SIGKILL'), (time * 13) % 11);
          }
        }
      };
      await Promise.allSettled(Array.from({ length: AT_ONCE }, save));
      child.kill('SIGKILL');
      await gone;
    }
    const { corrections, unreadable } = await readCorrections(folder);
    const kept = new Set(corrections.map(({ id }) => id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(TIMES);
    // A line can only be torn where the kill met the write; none is mixed with another.
    expect(unreadable.length).toBeLessThanOrEqual(TIMES);
    expect(readFileSync(join(folder, 'corrections.jsonl'), 'utf8')).not.toMatch(/\}\{/);
  });
});
