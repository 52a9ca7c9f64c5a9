/** Anchors every reading in the order of the text, and writes the rows. */
import type { DateMention, Span, StageContext } from '../../../article/index.ts';
import type { Period } from '../period.ts';
import type { Item, Reading } from '../reading.ts';
import { boundsOf, edtfOf, timexOf } from '../render.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../words.ts';
import { tellsHistory } from './narrative.ts';
import { resolve } from './resolve.ts';
import { looksAhead } from './tense.ts';
import { Told } from './told.ts';
import { unresolvedValue } from './unresolved.ts';
import { within } from './within.ts';

export interface AnchorOptions {
  readonly published: number | undefined;
  readonly dayFirst: boolean | undefined;
  readonly warn: StageContext['warn'];
}

const spanOf = (words: readonly Word[], { from, to }: Item): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

/** One row for each reading, in order of start. */
export function anchorAll(sentences: readonly Sentence[], options: AnchorOptions): DateMention[] {
  const { published, warn } = options;
  const narrative = tellsHistory(
    sentences.flatMap((s) => s.items),
    published,
  );
  const rows: DateMention[] = [];
  const told = new Told();
  if (narrative) told.narrated = firstExplicit(sentences);
  let unanchored = false;
  for (const { words, items } of sentences)
    for (const item of items) {
      const { reading, by, score } = item;
      const span = spanOf(words, item);
      const base = { ...span, type: reading.type, by, score };
      const modifier = reading.modifier && { modifier: reading.modifier };
      if (reading.value !== undefined) {
        rows.push({ ...base, value: reading.value, ...modifier, resolvedFrom: 'explicit' });
        continue;
      }
      const ahead = looksAhead(words, item.from);
      const resolved = resolve(reading, { published, told, narrative, ahead });
      if (!resolved) {
        rows.push({ ...base, value: unresolvedValue(reading), ...modifier, resolvedFrom: 'none' });
        if (published === undefined && !unanchored) {
          unanchored = true;
          warn(
            'no-publication-date',
            'Relative dates stay unresolved: the page does not tell when it was published.',
            span,
          );
        }
        continue;
      }
      const { period, from } = resolved;
      rows.push({ ...base, ...rendered(period, reading), ...modifier, resolvedFrom: from });
      if (reading.step?.from !== 'publication' || !narrative)
        told.add(period, item.from, item === items[0]);
    }
  return rows;
}

function rendered(period: Period, { time, modifier }: Reading) {
  const date = edtfOf(period);
  const clock =
    time && /^T\d\d:\d\d/.test(time) && !time.startsWith('T24')
      ? `${time}${time.includes('Z') ? '' : ':00'}`
      : '';
  const edtf =
    clock && period.precision === 'day'
      ? `${date}${clock.replace(/^T(\d\d:\d\d)Z$/, 'T$1:00Z')}`
      : date;
  const approximate = modifier === 'approx' && !edtf.includes('/') && !clock;
  return {
    value: `${timexOf(period)}${time ?? ''}`,
    edtf: approximate ? `${edtf}~` : edtf,
    ...boundsOf(period),
  };
}

/** Where a narrative begins that opens without a year: its first explicit month or day. */
function firstExplicit(sentences: readonly Sentence[]): Period | undefined {
  for (const { items } of sentences)
    for (const { reading } of items) {
      const { fields } = reading;
      if (fields?.year !== undefined && fields.month !== undefined)
        return within(fields.year, { year: fields.year });
    }
  return undefined;
}
