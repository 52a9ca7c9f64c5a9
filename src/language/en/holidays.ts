/**
 * Holidays whose day can be counted. `easter` is days after Western Easter Sunday; `nth` is the nth
 * weekday (ISO) of a month, -1 the last. Caveat: Thanksgiving, Labor Day and the like as in the
 * United States.
 */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

export const holidays: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year's day", { month: 1, day: 1 }],
  ["new year's", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["st patrick's day", { month: 3, day: 17 }],
  ["april fools' day", { month: 4, day: 1 }],
  ["april fool's day", { month: 4, day: 1 }],
  ['may day', { month: 5, day: 1 }],
  ['fourth of july', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ['armistice day', { month: 11, day: 11 }],
  ['remembrance day', { month: 11, day: 11 }],
  ['veterans day', { month: 11, day: 11 }],
  ['juneteenth', { month: 6, day: 19 }],
  ["international women's day", { month: 3, day: 8 }],
  ['earth day', { month: 4, day: 22 }],
  ['easter', { easter: 0 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['good friday', { easter: -2 }],
  ['ash wednesday', { easter: -46 }],
  ['pentecost', { easter: 49 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ["mother's day", { month: 5, weekday: 7, nth: 2 }],
  ["father's day", { month: 6, weekday: 7, nth: 3 }],
]);
