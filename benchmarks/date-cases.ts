/**
 * The dates stage on a table of short cases in the form of Recognizers-Text's specification: how many
 * of the expressions that its own JavaScript port supports get a span and the right value.
 * Run: npm run bench -- date-cases FILE.jsonl [--wrong]
 */
import { readFileSync } from 'node:fs';
import type { DateMention } from '../src/article/index.ts';
import { dates } from '../src/stages/dates/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';

interface GoldValue {
  timex?: string;
  value?: string;
  start?: string;
  end?: string;
}
interface Gold {
  start: number;
  end: number;
  value: string;
  values?: GoldValue[];
}
interface Case {
  id: string;
  dct: string;
  notSupported: string | null;
  text: string;
  timexes: Gold[];
}

const stage = dates();
const split = sentences();
const ignore = { warn: () => undefined };

function rowsOf({ id, text, dct }: Case): DateMention[] {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  const article = { id, input: { id }, text, blocks, url: '', language: 'en-US', published: dct };
  return stage.run({ ...article, ...split.run(article, ignore) }, ignore).dates;
}

const dayBefore = (day: string): string => {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return new Date(date.getTime() - 86_400_000).toISOString().slice(0, 10);
};

/** T17, T17:00 and T17:00:00 are the same time. */
const plainTime = (value: string): string =>
  value.replace(/T(\d\d)(?::00(?::00)?)?$/, 'T$1').replace(/(T\d\d:\d\d):00$/, '$1');

/** True when each X of the mask may stand for the digit of the value. */
const fits = (mask: string, value: string): boolean =>
  mask.length === value.length &&
  [...mask].every((c, i) => c === value[i] || (c === 'X' && /\d/.test(value[i] ?? '')));

/** PT1.5H and PT1H30M are the same length: in minutes, or days for longer units. */
function lengthOf(value: string): string {
  const match =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?)?$/.exec(
      value,
    );
  if (!match) return value;
  const [y, mo, w, d, h, mi] = match.slice(1).map((n) => Number(n ?? 0));
  return `${(y ?? 0) * 12 + (mo ?? 0)}|${((w ?? 0) * 7 + (d ?? 0)) * 1440 + (h ?? 0) * 60 + (mi ?? 0)}`;
}

const clockOf = (value: string): string => plainTime(value).replace(/^.*(?=T)/, '');

/** Whether an interval (start,end,length) is the one that the row spans; its end may be open. */
function sameInterval(row: DateMention, start: string, end: string): boolean {
  if (start.includes('T')) {
    const [from = '', to = ''] = (row.edtf ?? '').split('/');
    return clockOf(from) === clockOf(start) && clockOf(to) === clockOf(end);
  }
  if (row.earliest === undefined || row.latest === undefined) return false;
  const mask = (m: string, day: string) => fits(m, day);
  return (
    mask(start, row.earliest) &&
    (mask(end, row.latest) ||
      // Their May to July ends where July begins.
      (/\/\d{4}-\d\d$/.test(row.edtf ?? '') && mask(end, `${row.edtf?.slice(-7)}-01`)) ||
      (!end.includes('X') && dayBefore(end) === row.latest))
  );
}

function rightValue(row: DateMention, gold: Gold): boolean {
  const value = plainTime(row.value);
  const options = [gold.value, ...(gold.values ?? []).flatMap((v) => [v.timex, v.value])];
  for (const option of options) {
    if (!option) continue;
    const plain = plainTime(option);
    if (value === plain || fits(plain, value)) return true;
    if (value.startsWith('P') && lengthOf(value) === lengthOf(plain)) return true;
    // A time without a date: ours has the day that was spoken of.
    if (plain.startsWith('T') && clockOf(value) === plain) return true;
    const interval = /^\(([^,]+),([^,]+),[^,]+\)$/.exec(option);
    if (interval && sameInterval(row, interval[1] ?? '', interval[2] ?? '')) return true;
    const weekday = /^XXXX-WXX-(\d)(T.*)?$/.exec(plain);
    if (weekday && row.earliest === row.latest && row.earliest) {
      const day = new Date(`${row.earliest}T00:00:00Z`).getUTCDay() || 7;
      if (day === Number(weekday[1]) && (!weekday[2] || clockOf(value) === weekday[2])) return true;
    }
  }
  return (gold.values ?? []).some((v) => v.start && v.end && sameInterval(row, v.start, v.end));
}

export function main([file, flag]: string[]): void {
  if (!file) throw new Error('Name a file of cases: npm run bench -- date-cases FILE.jsonl');
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Case => JSON.parse(line))
    .filter((c) => !c.notSupported?.toLowerCase().includes('javascript'));

  let [total, spans, right, extra] = [0, 0, 0, 0];
  for (const test of cases) {
    const rows = rowsOf(test);
    if (test.timexes.length === 0) extra += rows.length;
    for (const gold of test.timexes) {
      total++;
      const over = rows.filter((row) => row.start < gold.end && gold.start < row.end);
      if (over.length > 0) spans++;
      if (over.some((row) => rightValue(row, gold))) right++;
      else if (flag === '--wrong')
        console.log(
          `${test.text} | ${test.dct} | ${test.text.slice(gold.start, gold.end)} = ${gold.value} | ${over
            .map((row) => `${test.text.slice(row.start, row.end)} = ${row.value} ${row.edtf ?? ''}`)
            .join('; ')}`,
        );
    }
  }
  const percent = (n: number) => ((100 * n) / total).toFixed(1);
  console.log(
    `${cases.length} cases, ${total} expressions: span ${percent(spans)}%, right value ${percent(right)}%; ${extra} rows in cases without any`,
  );
}
