/** Names of places as they are compared: spelled with accents or without, "St." or "Saint". */

const MARKS = /\p{M}/gu;
const NOT_COMPARED = /[.,"“”]/g;
const SEPARATORS = /[\s\u2010-\u2013-]+/;
/** Letters that have no accent to take off. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  saint: 'st',
};
const NOT_PLAIN = /[đðøłıßæœ]/g;

/** The name for comparison: "the Đồng Tháp" gives "dong thap". */
export function placeKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('’', "'")
    .replace(NOT_COMPARED, '')
    .toLowerCase()
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .split(SEPARATORS)
    .map((word) => PLAIN[word] ?? word)
    .filter(Boolean);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
}
