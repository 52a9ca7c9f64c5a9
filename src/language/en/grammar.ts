/** Small words of grammar that several stages ask for: one list each, in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Auxiliaries and modals in their finite forms: after a subject they begin a predicate. */
export const finiteAuxiliaries = words(
  'is are was were am has have had will would can could may might must should shall do does did wo ca',
);
/** Endings that the tokenizer parts from a pronoun or an auxiliary: "he'll", "didn't". */
export const contractions = words("'s 're 've 'll 'd 'm n't");
/** Words that open a clause with a subject of its own or a question. */
export const clauseOpeners = words(
  'that how what why whether when where who whom which if because',
);
/** Words that deny what they stand with; the caveat: "no" before a noun may deny the noun alone. */
export const negations = words("not n't never no neither nor without cannot");
/** Under these nothing is said to have happened. */
export const conditions = words('if unless whether should would could may might must can until');
/** Personal pronouns that can only be subjects. */
export const subjectPronouns = words('i he she we they');
/** After a comma they open a clause in which whoever reports may speak for himself. */
export const reporterClauses = words(
  'but though although while even despite which who whose where as adding citing after before because since with without down up still yet',
);

/** Days as adverbs: what stands beside a verb of saying and says nothing itself. */
export const days = words(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday',
);
/** Words that open a phrase beside a verb of saying: "said [by telephone]", "wrote [in a letter]". */
export const phraseOpeners = words('a an the his her its their by in at during');
