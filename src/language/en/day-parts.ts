/** Parts of the day by their TIMEX3 code, and the words that name a time of the clock. */
export const dayParts: ReadonlyMap<string, 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'MI'> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['daytime', 'DT'],
  ['dawn', 'MO'],
  ['dusk', 'EV'],
]);

/** Hour and minute. Caveat: "midday" is used for the middle of the day at large, too. */
export const clockWords: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
]);

/** Abbreviations of time zones and their offset from UTC, where there is only one in use. */
export const timeZones: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['et', ''],
  ['cst', ''],
  ['cdt', '-05:00'],
  ['ct', ''],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['pt', ''],
  ['bst', ''],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['msk', '+03:00'],
  ['ist', ''],
  ['jst', '+09:00'],
  ['aest', '+10:00'],
]);
