/** Runs the dates stage over one text, as the tests of its rules need it. */
import type { DateMention } from '../../../src/article/index.ts';
import { type DatesOptions, dates } from '../../../src/stages/dates/index.ts';
import { sentences } from '../../../src/stages/sentences/index.ts';

export interface Setting extends DatesOptions {
  readonly published?: string | null;
  readonly language?: string;
  readonly url?: string;
}

/** A row with the text that it spans. */
export type Row = DateMention & { readonly text: string };

export function readDates(
  text: string,
  { published = '2022-10-05', language = 'en', url = '', ...options }: Setting = {},
): { rows: Row[]; warnings: string[] } {
  const warnings: string[] = [];
  const ignore = { warn: () => undefined };
  const blocks = text.trim() ? [{ start: 0, end: text.length, role: 'paragraph' as const }] : [];
  const base = { id: 'test', input: { id: 'test' }, text, blocks, language, url, published };
  const article = { ...base, ...sentences().run(base, ignore) };
  const stage = dates(options);
  const found = stage.run(article, { warn: (code) => void warnings.push(code) }).dates;
  const rows = found.map((row) => ({ ...row, text: text.slice(row.start, row.end) }));
  return { rows, warnings };
}

/** `text = value` for each row, in order: what a table of cases compares. */
export const brief = (text: string, setting: Setting = {}): string[] =>
  readDates(text, setting).rows.map((row) => `${row.text} = ${row.value}`);

/** A case of a rule's table: a text, published 2022-10-05 unless set, and its rows in brief. */
export type Case = readonly [text: string, ...rows: string[]];
