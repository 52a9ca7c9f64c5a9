/**
 * `npm run bench -- start [CLI …]`: from the start of a command to the first byte that it writes, and the
 * processor time that it uses up to its end, beside `node -e 0`: each in turn, so that all meet the
 * same machine. Of the built files of this tree, or of others that are named by their `cli.js`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROUNDS = 9;

const LINE = `${JSON.stringify({ id: 'a', text: '“We won,” Ann Lee said on Monday.' })}\n`;
const PAGE = resolve('input/wire-report.html');

/** In the child: tells at the end what all its threads used, in microseconds. */
const METER = `
  if (require('node:worker_threads').isMainThread)
    process.on('exit', () => {
      const { user, system } = process.cpuUsage();
      require('node:fs').writeSync(3, String(user + system));
    });`;

interface Start {
  readonly name: string;
  /** Milliseconds to the first byte; of what writes none, to the end. */
  readonly first: number;
  /** Milliseconds. */
  readonly processor: number;
}

interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly input?: string;
}

/** Standard input is closed when there is an answer, as by a program that waits for it. */
function started({ name, args, input }: Program, folder: string): Promise<Start> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['-r', join(folder, 'meter.cjs'), ...args], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  });
  let first: number | undefined;
  let told = '';
  child.stdout?.on('data', () => {
    first ??= performance.now() - begin;
    child.stdin?.end();
  });
  child.stdio[3]?.on('data', (text) => {
    told += text;
  });
  if (input === undefined) child.stdin?.end();
  else child.stdin?.write(input);
  return new Promise((done) =>
    child.on('close', () =>
      done({ name, first: first ?? performance.now() - begin, processor: Number(told) / 1000 }),
    ),
  );
}

const commandsOf = (cli: string): Program[] => [
  { name: `--help ${cli}`, args: [cli, '--help'] },
  { name: `filter ${cli}`, args: [cli, 'filter'], input: LINE },
  { name: `show ${cli}`, args: [cli, 'show', PAGE] },
];

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

export async function main(clis: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-start-'));
  writeFileSync(join(folder, 'meter.cjs'), METER);
  const nothing: Program = { name: 'node -e 0', args: ['-e', '0'] };
  const files = clis.length ? clis.map((cli) => resolve(cli)) : [resolve('dist/cli.js')];
  const programs = [nothing, ...files.flatMap(commandsOf)];
  const starts: Start[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const program of programs) starts.push(await started(program, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
  const of = (what: 'first' | 'processor', { name }: Program) =>
    middle(starts.filter((start) => start.name === name).map((start) => start[what]));
  console.log('median ms to the first byte, times node -e 0; ms of the processor, times node -e 0');
  for (const program of programs) {
    const told = (['first', 'processor'] as const).map((what) => {
      const milliseconds = of(what, program);
      const times = milliseconds / of(what, nothing);
      return `${milliseconds.toFixed(0).padStart(6)} ${times.toFixed(1).padStart(5)}`;
    });
    console.log(`${told.join('; ')}  ${program.name}`);
  }
}
