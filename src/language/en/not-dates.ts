/**
 * Words beside which what looks like a date or a time is something else. Caveat: each set is asked for
 * one kind of expression only, where that word stands near it; none of them is telling by itself.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a decade: somebody's age ("in his seventies"). */
export const possessives = set("my your his her its our their one's whose 's ’s s'");

/** Near two-digit decades: degrees ("temperatures in the 90s"). */
export const temperatureWords = set(
  'temperature temperatures degrees degree fahrenheit celsius thermometer thermometers highs lows heat humidity warm warmed warmer cool cooled cooler mercury forecast forecasters sunny °',
);

/** After minutes and seconds: what is left of a game ("3:45 left in the half"), a mark, a score. */
export const gameClockWords = set('left remaining mark win loss victory defeat draw');

/** After "of the first", "into the": parts of a game. */
export const gameParts = set('period quarter half overtime inning game match race set frame');

/** Before figures with a colon: a time that was needed, a score. */
export const lengthOfRace = set('time times clocked finishing finished ran timed');

/** Before a weekday, with a capital: days that are called so, and that no calendar week has. */
export const namedDays = set(
  'black bloody cyber super palm fat maundy holy shrove whit manic giving ruby red blue big sheffield',
);

/** After a weekday: newspapers, broadcasts, songs (the Sunday Times, Saturday Night Live). */
export const namesAfterWeekday = set(
  'times telegraph mirror express mail herald post sun people world independent tribune star news review magazine sport live fever football lights takeaway blues',
);

/** Before groups of figures: they are dialled. */
export const telephoneWords = set('tel telephone phone call dial fax text ring mobile whatsapp');

/** Behind a hyphen after figures: a 2000-page report. */
export const measuredBy = set(
  'page pages seat seater strong mile metre meter foot acre word piece horsepower km kilometre kilometer pound ton tonne square calorie volt watt bed room unit member person man odd plus',
);

/** Before the number of a house, and at the end of a street's name. */
export const beforeHouse = set('at near outside');
export const streets = set(
  'road street avenue drive lane boulevard place court way highway square terrace close crescent parkway rd st ave blvd dr ln',
);
