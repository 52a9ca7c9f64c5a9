/**
 * What reviewers said of earlier runs in this folder, applied to this one: the records and rows are
 * written once more, with their corrections, and the formats are made from those.
 */
import { createReadStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { AnyStage, ArticleRecord } from '../article/index.ts';
import {
  type Applied,
  type Assigned,
  assign,
  type Correction,
  foundFile,
  type KnownArticle,
  readCorrections,
  review,
  standing as standingOf,
  UNFIT_WORDS,
} from '../corrections/index.ts';
import { OutputFile, recordsFile, render, type Table, type TableRows } from '../datasets/index.ts';
import { itemsIn } from './journal.ts';
import { linesOf } from './lines.ts';
import type { Output } from './output.ts';
import { rowsFile } from './process-article.ts';
import { type Collected, tablesOf } from './publish.ts';
import type { Setup } from './setup.ts';
import type { Totals } from './totals.ts';

export const asFound: Collected = { records: recordsFile, rows: rowsFile };
const corrected: Collected = { records: 'reviewed.jsonl', rows: 'reviewed-rows.jsonl' };

export interface ReviewedRun {
  readonly collected: Collected;
  /** For the person who ran it. */
  readonly notes: readonly string[];
}

async function* linesIn(path: string): AsyncGenerator<string> {
  for await (const { text } of linesOf(createReadStream(path), Infinity)) yield text;
}

// Safe: this run wrote the records and rows.
const recordOf = (line: string) => JSON.parse(line) as ArticleRecord;
const rowsOf = (line: string) => JSON.parse(line) as TableRows;

async function knownIn(path: string): Promise<KnownArticle[]> {
  const known: KnownArticle[] = [];
  for await (const line of linesIn(path)) {
    const { id, url } = recordOf(line);
    known.push({ id, ...(url !== undefined && { url }) });
  }
  return known;
}

/** A correction that does not fit is a warning of the article, so that it is seen in problems.csv. */
const warningsOf = (applied: readonly Applied[]): ArticleRecord['warnings'] =>
  applied.flatMap(({ correction, unfit }) => {
    if (!unfit) return [];
    const words = 'target' in correction ? correction.target[0]?.exact : undefined;
    const about = words ? ` “${words.slice(0, 80)}”` : '';
    return [
      {
        code: 'correction-unfit',
        stage: 'corrections',
        message: `A correction (${correction.action}) by ${correction.who} does not fit: ${UNFIT_WORDS[unfit]}.${about}`,
      },
    ];
  });

const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

function notesOf(fit: number, unfit: number, homeless: number, unreadable: number): string[] {
  const notes = [`${plural(fit, 'correction')} of reviewers applied.`];
  if (unfit) notes.push(`Corrections that no longer fit: ${unfit}; problems.csv has each.`);
  if (homeless) notes.push(`Corrections of articles that are not in this run: ${homeless}.`);
  if (unreadable)
    notes.push(`${plural(unreadable, 'line')} of corrections.jsonl cannot be read and had no say.`);
  return notes;
}

/** The rows of an article with its corrections, and the record that they come from. */
function reviewedRows(
  found: ArticleRecord,
  corrections: readonly Correction[],
  input: string,
  tables: readonly Table[],
  { config }: Setup,
) {
  const { article, applied } = review(found, corrections);
  const warnings = warningsOf(applied);
  const record = warnings.length
    ? { ...article, warnings: [...article.warnings, ...warnings] }
    : article;
  const { rows } = render(record, input, tables, config.tables);
  const fit = applied.filter(({ row }) => row !== undefined).length;
  return { record, rows, fit, unfit: applied.length - fit, codes: warnings.length };
}

function recount(totals: Totals, before: TableRows, after: TableRows, warned: number): void {
  for (const [table, rows] of Object.entries(after))
    totals.rows[table] = (totals.rows[table] ?? 0) + rows.length - (before[table]?.length ?? 0);
  if (warned)
    totals.warnings['correction-unfit'] = (totals.warnings['correction-unfit'] ?? 0) + warned;
}

/**
 * Writes the records and rows of the run with the corrections beside the output, and counts them anew.
 * Nothing where there are no corrections of its articles: then all bytes are as if the desk had never
 * been opened.
 */
export async function reviewRun(
  output: Output,
  setup: Setup,
  stages: readonly AnyStage[],
  totals: Totals,
): Promise<ReviewedRun | undefined> {
  const { corrections, unreadable } = await readCorrections(output.folder);
  const standing = standingOf(corrections);
  if (!standing.length) return undefined;
  const assigned = assign(standing, await knownIn(output.partial(recordsFile)));
  if (!assigned.byArticle.size) {
    const notes = notesOf(0, 0, assigned.homeless.length, unreadable.length).slice(1);
    return { collected: asFound, notes };
  }
  const { fit, unfit } = await rewrite(output, setup, tablesOf(stages, setup), totals, assigned);
  return {
    collected: corrected,
    notes: notesOf(fit, unfit, assigned.homeless.length, unreadable.length),
  };
}

async function rewrite(
  output: Output,
  setup: Setup,
  tables: readonly Table[],
  totals: Totals,
  { byArticle }: Assigned,
): Promise<{ fit: number; unfit: number }> {
  const files = await Promise.all(
    [corrected.records, corrected.rows, foundFile].map((name) =>
      OutputFile.open(output.partial(name)),
    ),
  );
  const [records, rows, found] = files;
  const sum = { fit: 0, unfit: 0 };
  const given = linesIn(output.partial(recordsFile));
  const items = itemsIn(output.journal);
  for await (const rowsLine of linesIn(output.partial(rowsFile))) {
    const item = (await items.next()).value;
    const isArticle = item && !item.failure && !item.duplicate;
    const line: string | undefined = isArticle ? (await given.next()).value : undefined;
    const own = item && line !== undefined ? byArticle.get(item.id) : undefined;
    if (!item || line === undefined || !own) {
      if (line !== undefined) await records?.write(`${line}\n`);
      await rows?.write(`${rowsLine}\n`);
      continue;
    }
    const made = reviewedRows(recordOf(line), own, item.input, tables, setup);
    recount(totals, rowsOf(rowsLine), made.rows, made.codes);
    sum.fit += made.fit;
    sum.unfit += made.unfit;
    await found?.write(`${line}\n`);
    await records?.write(`${JSON.stringify(made.record)}\n`);
    await rows?.write(`${JSON.stringify(made.rows)}\n`);
  }
  for (const file of files) await file.end();
  return sum;
}

/**
 * Lets the corrected records be published in the place of those that grew. The run cannot be gone on
 * with from here: its journal tells of the file as it was.
 */
export async function putReviewed(output: Output): Promise<void> {
  await rm(output.journal, { force: true });
  await rename(output.partial(corrected.records), output.partial(asFound.records));
}
