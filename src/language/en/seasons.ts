/**
 * Seasons by their TIMEX3 code. Caveat: "fall" and "spring" are verbs and nouns too ("the fall of
 * the city"), so both need a determiner, a year or a preposition of time.
 */
export const seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

export const ambiguous: ReadonlySet<string> = new Set(['fall', 'spring']);
