import type { DateMention } from '../../article/index.ts';
import { idColumns, madeByColumns, placeColumns, placeId } from '../common-columns.ts';
import { column, defineTable } from '../table.ts';

export const dates = defineTable<DateMention>({
  name: 'dates',
  describe: 'One row a date, time, duration or repetition in the text, with what it means.',
  rows: ({ article }) => article.dates,
  columns: [
    ...idColumns<DateMention>((date) => placeId('d', date)),
    column('text', 'The words of the expression.', (date, view) => view.words(date)),
    column('type', 'DATE, TIME, DURATION or SET (TIMEX3).', ({ type }) => type),
    column(
      'value',
      'TIMEX3 value, such as 2022-09-28; empty when it cannot be told.',
      ({ value }) => value,
    ),
    column('edtf', 'The same in EDTF, where EDTF can say it.', ({ edtf }) => edtf),
    column('earliest', 'First day that it can mean.', ({ earliest }) => earliest),
    column('latest', 'Last day that it can mean.', ({ latest }) => latest),
    column('modifier', 'start, mid, end, approx, before or after.', ({ modifier }) => modifier),
    column(
      'resolved_from',
      'What it was counted from: explicit, publication, previous, none.',
      ({ resolvedFrom }) => resolvedFrom,
    ),
    ...placeColumns<DateMention>((date) => [date]),
    ...madeByColumns<DateMention>(),
  ],
});
