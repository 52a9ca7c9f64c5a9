/**
 * Abbreviations by what their dot can be. Caveat: a capital after one may be the next part of a name
 * or the first word of a sentence; `sentence-starters` tells the two apart.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles: a name follows, so that only a word that is never a name can begin a sentence after them. */
export const titles = set(
  'mr mrs ms dr prof gen lt col sgt capt cpl cmdr adm maj brig sen rep gov rev hon pres supt mt ft fr br msgr amb atty det insp dept dist sens reps govs gens lts profs drs messrs cols sgts revs capts pvt cllr',
);

/** What goes on always: v., cf., e.g., pp. */
export const always = set('nos vs v cf e.g i.e approx pp vol fig');

/** Only before figures an abbreviation: "No. 5"; else a word. */
export const beforeFigures = set('no');

/** Of the clock: what follows is a day, a zone, or the next sentence. */
export const clock = set('a.m p.m');

/** Abbreviations that are often the last word of a sentence too. */
export const oftenLast = set(
  'jr sr inc corp ltd co bros etc al st jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun u.s u.k u.n e.u d.c u.s.a b.c a.d ph.d m.d b.a m.a ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que',
);
