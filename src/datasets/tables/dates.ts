import type { DateMention } from '../../article/index.ts';
import {
  articleColumns,
  byColumn,
  dayOf,
  idColumns,
  offsetColumns,
  placeId,
  scoreColumn,
  sentenceColumn,
} from '../common-columns.ts';
import { column, defineTable } from '../table.ts';

const place = (date: DateMention) => [date];

export const dates = defineTable<DateMention>({
  name: 'dates',
  describe: 'One row a date, time, duration or repetition in the text, with what it means.',
  rows: ({ article }) => article.dates,
  columns: [
    column('text', 'The words of the expression.', (date, view) => view.words(date)),
    column(
      'value',
      'TIMEX3 value, such as 2022-09-28; empty when it cannot be told.',
      ({ value }) => value,
    ),
    column('earliest', 'First day that it can mean.', ({ earliest }) => dayOf(earliest), 'day'),
    column('latest', 'Last day that it can mean.', ({ latest }) => dayOf(latest), 'day'),
    column('type', 'DATE, TIME, DURATION or SET (TIMEX3).', ({ type }) => type),
    scoreColumn<DateMention>(),
    sentenceColumn<DateMention>(place),
    ...articleColumns<DateMention>(),
    column('modifier', 'start, mid, end, approx, before or after.', ({ modifier }) => modifier),
    column(
      'resolved_from',
      'What it was counted from: explicit, publication, previous, none.',
      ({ resolvedFrom }) => resolvedFrom,
    ),
    column('edtf', 'The same in EDTF, where EDTF can say it.', ({ edtf }) => edtf),
    byColumn<DateMention>(),
    ...offsetColumns<DateMention>(place),
    ...idColumns<DateMention>((date) => placeId('d', date)),
  ],
});
