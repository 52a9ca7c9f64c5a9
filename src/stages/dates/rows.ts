/** The rows of the dates layer: one for each expression; one that opens an interval spans it. */
import type { DateMention, StageContext } from '../../article/index.ts';
import type { Anchored } from './anchor/index.ts';
import { eitherWay } from './anchor/order.ts';
import type { Resolved } from './anchor/resolve.ts';
import { isNoDay, unresolvedValue } from './anchor/unresolved.ts';
import { calibrated } from './calibration.ts';
import type { Reading } from './reading.ts';
import { boundsOf, edtfOf, timexOf } from './render.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './words.ts';

/** Warns at most once a code: the reason is the same for every such expression of the article. */
export class Reasons {
  private readonly given = new Set<string>();
  private readonly warn: StageContext['warn'];
  private readonly published: boolean;

  constructor(warn: StageContext['warn'], published: boolean) {
    this.warn = warn;
    this.published = published;
  }

  unresolved(row: DateMention): void {
    if (this.published) return;
    this.once(
      'no-publication-date',
      'Relative dates stay unresolved: the page does not tell when it was published.',
      row,
    );
  }

  noSuchDay(row: DateMention): void {
    this.once(
      'no-such-day',
      'A date names a day that its month does not have; its value is left open.',
      row,
    );
  }

  undecidedOrder(row: DateMention): void {
    this.once(
      'date-order-ambiguous',
      'Nothing shows whether dates in figures name the day or the month first; both readings are kept.',
      row,
    );
  }

  private once(code: string, message: string, row: DateMention): void {
    if (this.given.has(code)) return;
    this.given.add(code);
    this.warn(code, message, row);
  }
}

/** Years, months and days: EDTF joins and qualifies these, but no seasons, quarters or masked digits. */
const LEVEL_0 = /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/** EDTF takes a time only as HH:MM:SS, and no T24:00 and no part of the day. */
function edtfTime(time: string | undefined): string | undefined {
  const match = /^T(\d\d:\d\d)(:\d\d)?(Z?)$/.exec(time ?? '');
  if (!match || match[1] === '24:00') return undefined;
  return `T${match[1]}${match[2] ?? ':00'}${match[3]}`;
}

function rendered({ period }: Resolved, { time, modifier }: Reading) {
  const clock = period.precision === 'day' ? edtfTime(time) : undefined;
  const edtf = `${edtfOf(period)}${clock ?? ''}`;
  const approximate = modifier === 'approx' && LEVEL_0.test(edtf);
  return {
    value: `${timexOf(period)}${time ?? ''}`,
    edtf: approximate ? `${edtf}~` : edtf,
    ...boundsOf(period),
  };
}

function rowOf(words: readonly Word[], item: Anchored, reasons: Reasons): DateMention {
  const { reading, resolved, days, from, to, by, score } = item;
  const { type, value, modifier, fields } = reading;
  const row = {
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    type,
    value: value ?? '',
    ...(modifier && { modifier }),
    resolvedFrom: 'explicit' as const,
    by,
    score,
  };
  if (value !== undefined && !resolved)
    return days
      ? { ...row, edtf: `${days.earliest}/${days.latest}`, ...days, resolvedFrom: 'publication' }
      : row;
  if (resolved) {
    const told = rendered(resolved, reading);
    return { ...row, ...told, value: value ?? told.value, resolvedFrom: resolved.from };
  }
  if (reading.order === 'undecided' && fields) {
    const either = { ...row, ...eitherWay(fields) };
    reasons.undecidedOrder(either);
    return either;
  }
  const open: DateMention = { ...row, value: unresolvedValue(reading), resolvedFrom: 'none' };
  if (fields && isNoDay(fields)) reasons.noSuchDay(open);
  else reasons.unresolved(open);
  return open;
}

/**
 * The row of a first end, widened to the interval that it opens; undefined when it would run
 * backwards. TIMEX3 has no value for an interval and gives each end its own: so `value` stays that of
 * the first end, and `edtf`, `earliest` and `latest` say the whole.
 */
function intervalOf(
  first: DateMention,
  last: DateMention,
  [from, to]: readonly [Anchored | undefined, Anchored | undefined],
): DateMention | undefined {
  const { earliest } = first;
  const { latest } = last;
  if (!from?.resolved || !to?.resolved || earliest === undefined || latest === undefined)
    return undefined;
  const [start = '', end = ''] = [first.edtf, last.edtf];
  const timed = start.includes('T') && end.includes('T');
  const [a, b] = [from.resolved.period.start, to.resolved.period.start];
  if (timed ? start >= end : a >= b) return undefined;
  const simple = timed || (LEVEL_0.test(start) && LEVEL_0.test(end));
  return {
    ...first,
    end: last.end,
    edtf: simple ? `${start}/${end}` : `${earliest}/${latest}`,
    latest,
    by: 'range',
    score: Math.min(first.score, last.score),
  };
}

/** The rows of one sentence in order of start; an interval takes the place of its first end. */
export function rowsOf(
  { words, starts }: Sentence,
  items: readonly Anchored[],
  reasons: Reasons,
): DateMention[] {
  const plain = items.map((item) => rowOf(words, item, reasons));
  return plain.map((end, i) => {
    const last = starts.has(i) ? plain[i + 1] : undefined;
    const row = (last && intervalOf(end, last, [items[i], items[i + 1]])) ?? end;
    return { ...row, score: calibrated(row.by, row.resolvedFrom, row.score) };
  });
}
