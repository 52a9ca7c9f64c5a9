/**
 * `npm run bench -- fuzz [COUNT]`: broken pages through all stages, by `onrecord filter` with two
 * workers. Each line must get one answer, in order: a record or a coded error, and no stage may fail.
 * The same number (20,000 unless told otherwise) gives the same pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { filterLines, setupOf, WorkerPool } from '../src/batch/index.ts';
import { checkConfig } from '../src/config/index.ts';
import { families } from './adversarial/families.ts';
import { seeded } from './seeded.ts';

const random = seeded(1);
const below = (n: number): number => Math.floor(random() * n);
const oneOf = <T>(things: readonly T[]): T => things[below(things.length)] as T;

/** What breaks parsers, writers of tables and rules of ours. */
const bits = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script>',
  '<template>',
  '<p>',
  '</div>',
  '<table><tr>',
  '<a href="javascript:x">',
  '<a href=#n1>',
  '&',
  '&#x0;',
  '&#55296;',
  '\0',
  '\u200d',
  '\u202e',
  '\ud83d',
  '\ufeff',
  '\r',
  '\u2028',
  '“',
  '”',
  '"',
  '’',
  '(',
  ')',
  '[1]',
  '=1+1',
  '@x',
  ' said ',
  ' he said, “',
  ' According to Ann Lee, ',
  ' on Monday ',
  ' 31 February 2024 ',
  '...',
  '—',
  '{"@type":"NewsArticle"}',
];

type Change = (page: string) => string;

/** One change of a page each. */
const changes: readonly Change[] = [
  // A piece is gone.
  (page) => {
    const at = below(page.length);
    return page.slice(0, at) + page.slice(at + below(200));
  },
  // A piece comes twice.
  (page) => {
    const at = below(page.length);
    return page.slice(0, at + 300) + page.slice(at);
  },
  // It ends early.
  (page) => page.slice(0, below(page.length)),
  // Two pieces change places.
  (page) => {
    const [a, b] = [below(page.length), below(page.length)];
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    return page.slice(second) + page.slice(first, second) + page.slice(0, first);
  },
  // Something comes in.
  (page) => {
    const at = below(page.length);
    return page.slice(0, at) + oneOf(bits).repeat(1 + below(3)) + page.slice(at);
  },
  // A character is another.
  (page) => {
    const at = below(page.length);
    return page.slice(0, at) + String.fromCharCode(below(0x10000)) + page.slice(at + 1);
  },
  // Half of a tag is taken for text.
  (page) => page.replace(oneOf(['</p>', '<p>', '</a>', '">', '</h1>', '</title>']), ''),
];

function* inputs(count: number): Generator<{ id: string; line: string }> {
  const pages = readdirSync('input')
    .sort()
    .map((name) => readFileSync(join('input', name), 'latin1'));
  const hostile = Object.values(families);
  for (let i = 0; i < count; i++) {
    const id = `fuzz-${i}`;
    let page = random() < 0.1 ? oneOf(hostile)(200 + below(2000)) : oneOf(pages);
    for (let left = 1 + below(12); left > 0; left--) page = oneOf(changes)(page);
    const kind = below(4);
    const body =
      kind === 0
        ? { text: page.replace(/<[^>]*>/g, '\n') }
        : kind === 1
          ? { html: page }
          : { htmlBase64: Buffer.from(page, 'latin1').toString('base64') };
    yield { id, line: JSON.stringify({ id, ...body }) };
  }
}

export async function main([count = '20000']: string[]): Promise<void> {
  const total = Number(count);
  const config = checkConfig({});
  const pool = new WorkerPool(setupOf(config, undefined), Math.min(2, availableParallelism()));
  const ids: string[] = [];
  async function* lines(): AsyncGenerator<string> {
    for (const { id, line } of inputs(total)) {
      ids.push(id);
      yield `${line}\n`;
    }
  }
  let answers = 0;
  let faults = 0;
  const codes: Record<string, number> = {};
  for await (const answer of filterLines(lines(), pool, config.limits.megabytes * 1e6)) {
    const parsed: { id: string; error?: { code: string; message: string } } = JSON.parse(answer);
    const code = parsed.error?.code ?? 'a record';
    codes[code] = (codes[code] ?? 0) + 1;
    const wrong = parsed.id !== ids[answers] || CRASHES.has(code);
    if (wrong) {
      faults++;
      console.log(`${ids[answers]}: ${parsed.id}: ${parsed.error?.message ?? 'another id'}`);
    }
    if (++answers % 1000 === 0) console.error(`${answers} of ${total}, ${faults} faults`);
  }
  await pool.close();
  console.log(`${total} inputs, ${answers} answers, ${faults} faults`);
  for (const [code, times] of Object.entries(codes)) console.log(`${times} × ${code}`);
  if (faults || answers !== total) process.exitCode = 1;
}

/** Codes that tell of a fault of ours, not of the page. */
const CRASHES = new Set(['stage-failed', 'worker-failed', 'out-of-memory', 'timeout', 'bad-line']);
