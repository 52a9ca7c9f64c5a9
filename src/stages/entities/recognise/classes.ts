/** What a word or phrase is known as; each is one bit. */
export const COUNTRY = 1 << 0;
export const NATIONALITY = 1 << 1;
export const PEOPLE = 1 << 2;
export const CAMP = 1 << 3;
export const LARGE_CITY = 1 << 4;
export const CITY = 1 << 5;
export const REGION = 1 << 6;
export const GIVEN_NAME = 1 << 7;
export const SURNAME = 1 << 8;
export const ORGANIZATION_WORD = 1 << 9;
export const PLACE_WORD = 1 << 10;
export const EVENT_WORD = 1 << 11;
export const LAW_WORD = 1 << 12;
export const TITLE = 1 << 13;
export const CALENDAR = 1 << 14;
/** Not a class: longer phrases begin with this one. */
export const PREFIX = 1 << 15;
/** A body that is named without saying what it is; in no table, so beyond 16 bits. */
export const KNOWN_ORGANIZATION = 1 << 16;

/** The classes that a phrase, as against a word, can have. */
export const PHRASE_CLASSES =
  COUNTRY | NATIONALITY | PEOPLE | CAMP | LARGE_CITY | CITY | REGION | KNOWN_ORGANIZATION;

/** The classes of the table of known names (training/known-names.ts): what such a name may be. */
export const KNOWN_BRAND = 1 << 0;
export const KNOWN_PRODUCT = 1 << 1;
export const KNOWN_WORK = 1 << 2;
export const KNOWN_EVENT = 1 << 3;
export const KNOWN_ARTIST = 1 << 4;
export const KNOWN_OUTLET = 1 << 5;
export const KNOWN_TEAM = 1 << 6;
export const KNOWN_PARTY = 1 << 7;
export const KNOWN_CLASSES =
  KNOWN_BRAND |
  KNOWN_PRODUCT |
  KNOWN_WORK |
  KNOWN_EVENT |
  KNOWN_ARTIST |
  KNOWN_OUTLET |
  KNOWN_TEAM |
  KNOWN_PARTY;
