/**
 * Text that was encoded in UTF-8 twice: "CafÃ©" for "Café". Its bytes were taken for windows-1252 or
 * ISO 8859-1 once and encoded again.
 */

/** What windows-1252 makes of the bytes 0x80 to 0x9f; what it has no sign for stays a control. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BEHIND = `[\\u0080-\\u00bf${WINDOWS_1252.replace(/[\u0080-\u009f]/g, '')}]`;
/** The bytes of one character, each as a character. */
const TWICE = new RegExp(`[Â-ß]${BEHIND}|[à-ï]${BEHIND}{2}|[ð-ô]${BEHIND}{3}`, 'g');
/** Of these, what no language writes: the rest may be a capital before a quotation mark or a dash. */
const SURELY = new RegExp(`[ÂÃ]${BEHIND}|â[€\\u0080]${BEHIND}`, 'g');

/** Fewer are a coincidence. */
const FEWEST = 3;
/** A page whose every special character was encoded twice has hardly another one. */
const NEARLY_ALL = 0.8;

const byteOf = (char: string): number => {
  const at = WINDOWS_1252.indexOf(char);
  return at < 0 ? char.charCodeAt(0) : 0x80 + at;
};

const once = (sequence: string): string => {
  const decoded = Buffer.from(Array.from(sequence, byteOf)).toString('utf8');
  return decoded.includes('\ufffd') ? sequence : decoded;
};

/** The text with what was encoded twice as it was meant, and how many characters were mended. Linear. */
export function encodedOnce(text: string): { text: string; mended: number } {
  const sequences = text.match(TWICE) ?? [];
  if (sequences.length < FEWEST) return { text, mended: 0 };
  const surely = text.match(SURELY)?.length ?? 0;
  const inThem = sequences.reduce((sum, { length }) => sum + length, 0);
  const beyond = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const all = inThem > NEARLY_ALL * beyond;
  if (!all && surely < FEWEST) return { text, mended: 0 };
  let mended = 0;
  const whole = text.replace(all ? TWICE : SURELY, (sequence) => {
    const meant = once(sequence);
    if (meant !== sequence) mended++;
    return meant;
  });
  return { text: whole, mended };
}
