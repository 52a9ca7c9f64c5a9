/**
 * Words by which a date's place in its clause is told. Caveat: "since" and "after" are also plain
 * prepositions; the time of what came before a statement is not the time of the statement either.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Open a clause of their own; a date behind one of them belongs to that clause. */
export const subordinators = words(
  'who whom whose which that because since after before until till when while where whether if although though as than once unless',
);

/** Open an adverbial set before the subject: "In a letter on 3 May, she said". */
export const adverbialOpeners = words(
  'in on at by during late early last earlier speaking writing testifying appearing asked questioned',
);
