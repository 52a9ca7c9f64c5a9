/** What a run ends with: for a person to read. */
import pc from 'picocolors';
import { type BatchResult, passedOverLines } from '../batch/index.ts';
import { problemCodes } from '../datasets/index.ts';
import type { Io } from './command.ts';
import { duration } from './progress.ts';

export interface RunReport extends BatchResult {
  /** Output folder as the person would write it. */
  folder: string;
  /** Stages that did not run. */
  off: readonly string[];
  stopped: boolean;
  /** How many files of which kind were no articles. */
  passedOver: Readonly<Record<string, number>>;
}

/** Colours only where a person looks: a terminal that does not refuse them. */
export const coloursFor = ({ stdout, env }: Io) =>
  pc.createColors(Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb');

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function codeLines(counts: Readonly<Record<string, number>>): string[] {
  const rows = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const width = Math.max(0, ...rows.map(([code]) => code.length));
  const digits = Math.max(0, ...rows.map(([, count]) => String(count).length));
  return rows.map(([code, count]) =>
    `  ${code.padEnd(width)}  ${String(count).padStart(digits)}  ${problemCodes[code]?.meaning ?? ''}`.trimEnd(),
  );
}

function rowLines(rows: Readonly<Record<string, number>>): string[] {
  const tables = Object.entries(rows);
  const width = Math.max(0, ...tables.map(([table]) => table.length));
  const digits = Math.max(0, ...tables.map(([, count]) => String(count).length));
  return tables.map(
    ([table, count]) => `  ${table.padEnd(width)}  ${String(count).padStart(digits)}`,
  );
}

/** The summary, with its last line end. */
export function summary(
  { totals, seconds, folder, files, notes, off, stopped, passedOver }: RunReport,
  io: Io,
): string {
  const colours = coloursFor(io);
  const rate = totals.seen / Math.max(seconds, 0.001);
  const failed = totals.failed ? colours.red(`${totals.failed} failed`) : '0 failed';
  const duplicates = totals.duplicates
    ? `, ${counted(totals.duplicates, 'duplicate')} left out`
    : '';
  const cached = totals.cached ? `, ${totals.cached} of them known from earlier runs` : '';
  const lines = [
    `${colours.bold(`${counted(totals.done, 'article')} done`)}, ${failed}${duplicates}${cached} in ${duration(seconds)} (${rate.toFixed(1)} a second)`,
  ];
  const kinds = Object.entries(totals.kinds);
  if (kinds.length)
    lines.push(`Out of files of many: ${kinds.map(([kind, n]) => `${n} from ${kind}`).join(', ')}`);
  lines.push(...passedOverLines(passedOver));
  if (Object.keys(totals.rows).length)
    lines.push('', colours.bold('Rows'), ...rowLines(totals.rows));
  if (totals.failed) lines.push('', colours.bold('Failures'), ...codeLines(totals.failures));
  if (Object.keys(totals.warnings).length)
    lines.push('', colours.bold('Warnings'), ...codeLines(totals.warnings));
  if (off.length) lines.push('', `Switched off: ${off.join(', ')}`);
  for (const note of notes) lines.push(`Note: ${note}`);
  lines.push(
    '',
    stopped
      ? `Stopped. The same command goes on from here; nothing in ${folder} has changed.`
      : `${counted(files.length, 'file')} in ${colours.bold(folder)}: ${files.join(', ')}`,
  );
  if (!stopped && totals.failed) lines.push(`What failed, and what to do: ${folder}/problems.csv`);
  return `${lines.join('\n')}\n`;
}
