/**
 * English months. Caveats: "may" and "march" are verbs too, "April", "June" and "August" also given
 * names; `needsContext` lists the forms that a rule must not take on their own.
 */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb febr',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((forms, i) => forms.split(' ').map((form): [string, number] => [form, i + 1])),
);

/** Forms that are a month only beside a day, a year or a preposition of time. */
export const needsContext: ReadonlySet<string> = new Set(
  'may march mar jan jun sep apr dec'.split(' '),
);

/** Months that are given names as well: not a month when a surname follows. */
export const givenNames: ReadonlySet<string> = new Set('april may june august jan'.split(' '));
