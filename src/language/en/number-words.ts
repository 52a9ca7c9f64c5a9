/** English number words. Caveat: "second" is a unit of time too; "a" counts as one only before a unit. */
const from = (words: string, values: (index: number) => number): [string, number][] =>
  words.split(' ').map((word, i) => [word, values(i)]);

export const cardinals: ReadonlyMap<string, number> = new Map([
  ...from('zero one two three four five six seven eight nine ten eleven twelve', (i) => i),
  ...from('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', (i) => i + 13),
  ...from('twenty thirty forty fifty sixty seventy eighty ninety', (i) => 10 * (i + 2)),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...from('first second third fourth fifth sixth seventh eighth ninth tenth', (i) => i + 1),
  ...from('eleventh twelfth thirteenth fourteenth fifteenth sixteenth', (i) => i + 11),
  ...from('seventeenth eighteenth nineteenth', (i) => i + 17),
  ...from('twentieth thirtieth', (i) => 10 * (i + 2)),
]);

/** Words for a number that is not told; a duration then has X in the number's place. */
export const vagueNumbers: ReadonlySet<string> = new Set(
  'several few many some numerous countless'.split(' '),
);

/** Decades by their name: "the nineties". */
export const decadeNames: ReadonlyMap<string, number> = new Map(
  from(
    'twenties thirties forties fifties sixties seventies eighties nineties',
    (i) => 10 * (i + 2),
  ),
);
