/** Characters as a person reads them: spaces, invisible characters, ligatures, stray controls. */

/** What bytes 0x80 to 0x9f mean in windows-1252, which is what pages mean by these controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** Joiners mean something in scripts that join letters, and between emoji; elsewhere they are noise. */
const JOINERS = /[\u200c\u200d]+/g;
const ENDS_LATIN = /[\p{ASCII}\p{Script=Latin}]$/u;
const STARTS_LATIN = /^[\p{ASCII}\p{Script=Latin}]/u;
/** Soft hyphens, zero-width spaces, direction marks, word joiners, byte order and object marks. */
const INVISIBLE =
  /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffc]/gu;
const UNUSUAL = /[\p{Cc}\p{Cf}\ufb00-\ufb06\ufffc]/u;
const SPACES = /[^\S\ufeff]+/g;
/** White space other than single spaces. */
const UNTIDY = /[^\S\ufeff ]| {2}/;

/** Anything but single spaces and visible characters of ASCII. */
const NOT_PLAIN = /[^ -~]| {2}/;

/** Letters that may be written in more than one way: with their accents apart, for one. */
const BEYOND_LATIN = /[\u0300-\uffff]/;

/** A run of joiners, or nothing where a letter of ours stands before or after it. */
const joiners = (run: string, at: number, text: string): string => {
  const after = at + run.length;
  const latin =
    ENDS_LATIN.test(text.slice(Math.max(0, at - 2), at)) ||
    STARTS_LATIN.test(text.slice(after, after + 2));
  return latin ? '' : run;
};

const unusual = (text: string): string =>
  text
    .replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80))
    .replace(INVISIBLE, '')
    .replace(JOINERS, joiners)
    .replace(/[\ufb00-\ufb06]/g, (c) => LIGATURES[c.charCodeAt(0) - 0xfb00] ?? c);

const tidy = (text: string): string => {
  if (!NOT_PLAIN.test(text)) return text;
  const spaced = UNTIDY.test(text) ? text.replace(SPACES, ' ') : text;
  const plain = UNUSUAL.test(spaced) ? unusual(spaced) : spaced;
  return BEYOND_LATIN.test(plain) ? plain.normalize('NFC') : plain;
};

/** Longer text is read in pieces, so that what a replacement needs in memory stays small. */
const PIECE = 1 << 16;

/** One text node's characters, with every run of white space as one space. */
export function readable(text: string): string {
  if (text.length <= PIECE) return tidy(text);
  let whole = '';
  let spaced = false;
  for (let at = 0; at < text.length; at += PIECE) {
    const piece = tidy(text.slice(at, at + PIECE));
    whole += spaced && piece.startsWith(' ') ? piece.slice(1) : piece;
    spaced = piece.endsWith(' ');
  }
  return whole;
}

/** The same for a whole field, such as a title, without space at its ends. */
export const readableField = (text: string): string => readable(text).trim();
