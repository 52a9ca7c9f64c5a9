/**
 * Common words that begin a sentence and are no part of a name, so that the dot of an abbreviation
 * before them ends a sentence. Caveat: "he", "a", "so" and the like are names in some languages; after
 * a title only `afterTitle` counts ("Dr. He", "Ms. An").
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const starters = set(
  'the a an he she it they we i you this that these those his her its their our in on at but and or so as if when while after before since for from by with to not no there here what who how why where which one some many most all also however meanwhile yet still nobody everybody somebody anybody everyone someone anyone nothing everything something none neither either both each another others such then now later earlier soon today yesterday once again finally instead perhaps maybe indeed because although though unless until despite during between among under over about according few several more was were did does is are has had officials residents witnesses critics supporters experts people',
);

export const afterTitle = set(
  'it they we this that these those the its their our but and when while after before since there however meanwhile nobody everybody somebody everyone someone nothing everything because although though unless until despite during another both',
);

/** After a time of the clock, with a capital: a day, a zone, a region's time, as no sentence begins. */
export const afterClock = set(
  'eastern central mountain pacific atlantic western greenwich moscow british london local daylight standard new est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet eest msk ist jst kst hkt sgt aest aedt acst awst nzst nzdt wat cat eat sast wib christmas easter',
);
