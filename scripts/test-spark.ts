/**
 * `npm run test:spark`: the Spark job for real, on two workers of this machine, over a web archive that
 * is made here. An executor is killed in the middle; the tables must be those of `onrecord run`.
 * `-- PAGES WORKERS`: 2000 and 2 unless told otherwise; with one worker none is killed.
 * Where Java 17, PySpark or DuckDB is missing, it says so and ends with 0.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { madePage, recordOf } from '../benchmarks/made-pages.ts';

const PARAGRAPHS = 4;
const cli = resolve('dist/cli.js');
const examples = resolve('examples/spark');

const python = (...args: string[]) => spawnSync('python3', args, { encoding: 'utf8' });

/** What is missing here, as a sentence. */
function missing(): string | undefined {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (version < 17) return 'Java 17 or later is not there';
  for (const module of ['pyspark', 'duckdb'])
    if (python('-c', `import ${module}`).status !== 0)
      return `the Python package ${module} is not there (pip install ${module})`;
  return undefined;
}

/** A process that was started by this one or by one that it started. */
function isOurs(pid: string): boolean {
  for (let at = pid; at !== '0' && at !== '1'; ) {
    if (at === String(process.pid)) return true;
    const stat = readFileSync(`/proc/${at}/stat`, 'utf8');
    at = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '1';
  }
  return false;
}

/** Executors of the job, by their process ids. */
const executors = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return command.includes('CoarseGrainedExecutorBackend') && isOurs(pid);
      } catch {
        return false;
      }
    })
    .map(Number);

/** How many tasks of the costly step have been committed. */
function committed(out: string): number {
  const folder = join(out, '_rows/_temporary/0');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).filter((name) => name.startsWith('task_')).length;
}

async function archive(path: string, pages: number): Promise<void> {
  const file = createWriteStream(path);
  for (let n = 0; n < pages; n++) {
    const { url, html } = madePage(n, PARAGRAPHS);
    // Some pages hold no article: their rows of problems are compared, too.
    file.write(recordOf({ url, html: n % 100 === 50 ? '<html><body></body></html>' : html }));
  }
  await new Promise<void>((done) => file.end(() => done()));
}

/** Runs the job; answers its seconds, whether an executor was killed, and its log. */
async function job(folder: string, workers: number, withKill: boolean) {
  const out = join(folder, 'spark');
  const home = python(
    '-c',
    'import os, pyspark; print(os.path.dirname(pyspark.__file__))',
  ).stdout.trim();
  const started = performance.now();
  const child = spawn(
    join(home, 'bin/spark-submit'),
    [
      ...['--master', `local-cluster[${workers},1,1024]`, '--conf', 'spark.ui.enabled=false'],
      ...['--py-files', join(examples, 'onrecord_filter.py'), join(examples, 'onrecord_job.py')],
      ...['--onrecord', `"${process.execPath}" "${cli}"`, '--partitions', '16', '--out', out],
      join(folder, 'pages.warc'),
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        SPARK_HOME: home,
        SPARK_LOCAL_IP: '127.0.0.1',
        SPARK_WORKER_DIR: join(folder, 'work'),
        PYSPARK_PYTHON: 'python3',
      },
    },
  );
  const log: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => log.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  let killed: number | undefined;
  while (!isOver) {
    if (withKill && killed === undefined && committed(out) >= 3) {
      killed = executors()[0];
      if (killed !== undefined) process.kill(killed, 'SIGKILL');
    }
    await Promise.race([sleep(100), ended]);
  }
  const seconds = (performance.now() - started) / 1000;
  return { out, seconds, killed, code: await ended, log: Buffer.concat(log).toString('utf8') };
}

/** How long the costly step took, as Spark tells it. */
const costly = (log: string): number =>
  Number(/ResultStage \d+ \(parquet [^)]*\)+ finished in (\d+) ms/.exec(log)?.[1] ?? 0) / 1000;

async function main([pages = '2000', workers = '2']: string[]): Promise<number> {
  const reason = missing();
  if (reason !== undefined) {
    console.log(`SKIPPED: the Spark job was not run: ${reason}`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-spark-'));
  try {
    await archive(join(folder, 'pages.warc'), Number(pages));
    const config = 'export default { formats: ["parquet"], cache: false };';
    writeFileSync(join(folder, 'pipeline.config.mjs'), config);
    const local = spawnSync(process.execPath, [cli, 'run', 'pages.warc', '--out', 'local', '-q'], {
      cwd: folder,
    });
    // 1: some pages hold no article, as they should.
    if (local.status !== 1)
      throw new Error(`onrecord run ended with ${local.status}: ${local.stderr}`);
    const withKill = Number(workers) > 1;
    const { out, seconds, killed, code, log } = await job(folder, Number(workers), withKill);
    if (code !== 0) {
      console.log(log.split('\n').slice(-60).join('\n'));
      console.log(`The Spark job ended with ${code}`);
      return 1;
    }
    const compared = python(join(examples, 'compare.py'), join(folder, 'local'), out);
    console.log(compared.stdout.trim());
    console.error(compared.stderr);
    console.log(
      `${pages} pages, ${workers} workers: ${seconds.toFixed(0)} s, of them ${costly(log).toFixed(1)} s for the pages; ${killed === undefined ? 'no executor was killed' : `executor ${killed} was killed`}`,
    );
    const isLost = !withKill || (killed !== undefined && log.includes('Lost executor'));
    if (!isLost) console.log('No executor was lost: the job was over too soon to kill one.');
    if (compared.status === 0 && isLost) {
      console.log('The tables are those of onrecord run: same columns, same rows, no id twice.');
      return 0;
    }
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

process.exitCode = await main(process.argv.slice(2));
