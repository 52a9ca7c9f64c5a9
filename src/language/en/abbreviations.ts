/**
 * Abbreviations whose dot does not end a sentence. Caveat: `always` ones never end one; `oftenLast`
 * ones do end one when a new sentence plainly begins after them (a capital that is no name part).
 */

/** Titles and the like: a name or a number follows, so the dot never ends the sentence. */
export const always: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen lt col sgt capt cpl cmdr adm maj brig sen rep gov rev hon pres supt st mt ft fr br sr msgr amb atty det insp no nos vs v cf e.g i.e approx pp vol fig al dept dist'.split(
    ' ',
  ),
);

/** Abbreviations that are often the last word of a sentence too. */
export const oftenLast: ReadonlySet<string> = new Set(
  'jr sr inc corp ltd co bros etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c u.s.a b.c a.d ph.d m.d b.a m.a ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que'.split(
    ' ',
  ),
);
