/**
 * Words that open, join or hang on to a clause.
 * Caveat: "since", "after", "before", "until", "as" and "than" are prepositions as often as
 * subordinators; whoever reads this list must ask for a finite verb after them.
 */

/** Open a clause that comments on a noun. */
export const relatives: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'where']);

/** Open a clause that depends on another. */
export const subordinators: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'once',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'whereas',
  'whether',
  'while',
  'whilst',
]);

/** Subordinators whose clause states something of its own even without a comma. */
export const contrasts: ReadonlySet<string> = new Set([
  'although',
  'because',
  'though',
  'whereas',
  'while',
]);

/** Join two clauses or two predicates. */
export const coordinators: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'yet', 'nor']);

/** Open, without a comma, a clause that states something by itself; a condition ("if") does not. */
export const innerOpeners: ReadonlySet<string> = new Set(
  'where when after before as because which while'.split(' '),
);

/** Open what an "and" behind them may go on with: a clause, a comparison, an infinitive. */
export const holdOn: ReadonlySet<string> = new Set(
  'that who which whose where when how what why if whether because as than while to'.split(' '),
);

/** Pronouns that can only be, or nearly always are, the subject of a clause. */
export const subjectPronouns: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'this',
  'there',
  'that',
]);

/**
 * Words before a statement that tie it to the text and state nothing themselves: no part of the
 * claim. A run of them is peeled off the front.
 */
export const connectives: readonly string[] = [
  'additionally',
  'and',
  'as a result',
  'at the same time',
  'but',
  'by contrast',
  'consequently',
  'for example',
  'for instance',
  'furthermore',
  'hence',
  'however',
  'in addition',
  'in fact',
  'in other words',
  'in turn',
  'indeed',
  'likewise',
  'meanwhile',
  'moreover',
  'nevertheless',
  'nonetheless',
  'of course',
  'on the contrary',
  'on the other hand',
  'similarly',
  'soon afterward',
  'soon afterwards',
  'that said',
  'therefore',
  'thus',
  'to be sure',
  'despite this',
  'even so',
  'in response',
  'instead',
  'after all',
  'as such',
  'yet',
];

/** Connectives that open a phrase as often: only with a comma after them. */
export const commaConnectives: readonly string[] = ['so', 'still', 'then', 'though', 'also', 'or'];
