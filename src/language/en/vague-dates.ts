/**
 * Words for a past, present or future that is not told, by their TIMEX3 value. Caveat: "soon",
 * "previously", "once" and "former" are left out: in news they are rarely meant as a date.
 */
export const references: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['present-day', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
]);

/** After a determiner only: "in the future", "the past". */
export const withDeterminer: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> =
  new Map([
    ['past', 'PAST_REF'],
    ['present', 'PRESENT_REF'],
    ['future', 'FUTURE_REF'],
  ]);
