/**
 * English weekdays, ISO numbering (Monday = 1). Caveat: "sun", "sat", "mon", "wed" are words or names
 * of their own, so a short form counts only with its dot or beside a date.
 */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'monday mon',
    'tuesday tues tue',
    'wednesday wed weds',
    'thursday thurs thur thu',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ].flatMap((forms, i) => forms.split(' ').map((form): [string, number] => [form, i + 1])),
);
