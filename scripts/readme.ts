/** The tables and the summary in the README: what a run over the sample articles gives. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** Words of the quotations that the README opens with, in the order in which it shows them. */
const shown = [
  'in writing, we put it in red',
  'deliberately pushed prototypes',
  'to the floor, both feet',
  'a van, a route and a weight',
  'in working order',
  'the first line of every meeting',
  'parcels per hour',
  'learned of the Rockford report',
];

/** How long a line of the summary may be on the page. */
const WIDTH = 100;

const rowSchema = z.record(z.string(), z.string());
type Row = z.output<typeof rowSchema>;

interface Run {
  readonly summary: string;
  readonly quotations: readonly Row[];
}

/** Runs the built command over `input/`. */
function run(): Run {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-readme-'));
  try {
    const told = execFileSync(process.execPath, ['dist/cli.js', 'run', '--out', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const csv = readFileSync(join(folder, 'quotations.csv'), 'utf8');
    return {
      summary: told.trim().replace(/(\d files in )\S+:/, '$1output:'),
      quotations: z.array(rowSchema).parse(parse(csv, { columns: true })),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(columns: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    `|${'---|'.repeat(columns.length)}`,
    ...rows.map((row) => line(columns.map((column) => cell(row[column] ?? '')))),
  ].join('\n');
}

/** A long line in several, each further one indented. */
function folded(line: string): string {
  const lines = [''];
  for (const word of line.split(/(?<= )/)) {
    const last = lines.length - 1;
    const full = `${lines[last]}${word}`;
    if (full.trimEnd().length <= WIDTH) lines[last] = full;
    else lines.push(`  ${word}`);
  }
  return lines.map((one) => one.trimEnd()).join('\n');
}

/** The sections by name: the text between `<!-- name: from a real run -->` and `<!-- name: end -->`. */
function sections({ summary, quotations }: Run): Readonly<Record<string, string>> {
  const opening = shown.map((words) => {
    const row = quotations.find(({ quotation }) => quotation?.includes(words));
    if (!row) throw new Error(`No quotation of the samples has the words: ${words}`);
    return row;
  });
  const fromUnnamed = quotations
    .filter(
      ({ unnamed, published_day, score }) =>
        unnamed === 'yes' && published_day?.startsWith('2026-03') && Number(score) >= 0.7,
    )
    .sort((a, b) => ((a.published_day ?? '') < (b.published_day ?? '') ? -1 : 1));
  return {
    table: table(['speaker', 'speaker_kind', 'cue', 'quotation', 'cited_addresses'], opening),
    summary: `\`\`\`text\n${summary.split('\n').map(folded).join('\n')}\n\`\`\``,
    unnamed: table(['speaker', 'quotation'], fromUnnamed),
  };
}

/** How fast it was, which no two runs agree on. */
const speed = / in [^\n(]+ \([\d.]+ a second\)/;

/**
 * The README with its sections as a run gives them today; the speed stays what it says already.
 * @throws when a section or a quotation that it shows is missing.
 */
export function readmeFrom(readme: string): string {
  let page = readme;
  for (const [name, body] of Object.entries(sections(run()))) {
    const start = `<!-- ${name}: from a real run -->\n`;
    const from = page.indexOf(start) + start.length;
    const to = page.indexOf(`\n<!-- ${name}: end -->`);
    if (from < start.length || to < from) throw new Error(`The README has no section ${name}.`);
    const told = speed.exec(page.slice(from, to))?.[0];
    page = page.slice(0, from) + (told ? body.replace(speed, told) : body) + page.slice(to);
  }
  return page;
}
