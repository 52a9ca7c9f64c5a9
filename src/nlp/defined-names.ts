/** Short names that a text defines in brackets for a body: "the Company" in 'Acme Inc. (“the Company”)'. */

/** How far, in UTF-16 units, the short name stands from its bracket, and the bracket from the name. */
const NEAR = 60;
const DEFINITION = /["“‘']the (\p{L}+)["”’']\)/giu;

export interface DefinedName {
  /** In small letters. */
  readonly word: string;
  /** Where the bracket opens; the full name ends before it. */
  readonly bracket: number;
  /** Where a name starts that is near enough. */
  readonly from: number;
}

/** In the order of the text. */
export const definedNames = (text: string): DefinedName[] =>
  [...text.matchAll(DEFINITION)].flatMap(({ index: at, 1: head = '' }) => {
    const opened = text.slice(Math.max(0, at - NEAR), at).lastIndexOf('(');
    if (opened < 0) return [];
    const bracket = Math.max(0, at - NEAR) + opened;
    return [{ word: head.toLowerCase(), bracket, from: Math.max(0, bracket - NEAR) }];
  });
