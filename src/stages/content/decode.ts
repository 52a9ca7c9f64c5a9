/** Bytes to characters: byte order mark, then strict UTF-8, then what is declared, then a guess. */
import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';

const HEAD_BYTES = 4096;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const ascii = new TextDecoder('latin1');

/** The character encoding that a byte order mark announces. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return undefined;
}

/** UTF-16 without a mark: in markup, nearly every second byte is then zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 256) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.35 && even < length * 0.05) return 'utf-16le';
  if (even > length * 0.35 && odd < length * 0.05) return 'utf-16be';
  return undefined;
}

const DECLARATION =
  /<(?:meta|\?xml)\b[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})/i;

/**
 * The encoding that a label means to a browser: iso-8859-1 is windows-1252, for one. Markup that
 * declares UTF-16 in ASCII bytes cannot be UTF-16, says the HTML standard.
 */
function encodingOf(label: string | undefined): string | undefined {
  try {
    const { encoding } = new TextDecoder(label ?? 'unknown');
    return encoding.startsWith('utf-16') || !iconv.encodingExists(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** Encodings tried when nothing is declared; each is judged by how much of its text is plausible. */
const GUESSES = [
  'windows-1252',
  'windows-1251',
  'shift_jis',
  'gb18030',
  'euc-jp',
  'euc-kr',
  'big5',
  'koi8-r',
  'windows-1256',
  'windows-1250',
];

/** Western text has few letters beyond ASCII in a row; another script must win clearly. */
const LEAD = 20;

const IMPLAUSIBLE = /[\ufffd\u0080-\u009f¤¦¬±×÷]/g;
const LETTERS = /\p{L}{2,}/gu;
const MIXED_CASE = /\p{Ll}\p{Lu}/gu;
/** No Latin word has three accented letters in a row. */
const ACCENTS = /[\u00c0-\u024f]{3,}/g;

/**
 * How plausible a decoding is: runs of letters beyond ASCII are good; replacement characters,
 * control characters, lone symbols and capitals inside words are not.
 */
function plausibility(text: string): number {
  const beyond = text.replace(/\p{ASCII}+/gu, ' ');
  const bad =
    (beyond.match(IMPLAUSIBLE)?.length ?? 0) * 4 +
    (beyond.match(MIXED_CASE)?.length ?? 0) +
    (beyond.match(ACCENTS)?.join('').length ?? 0);
  let good = 0;
  for (const [run] of beyond.matchAll(LETTERS)) good += run.length;
  return good - bad * 3;
}

function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 1 << 16);
  const [western = 'windows-1252', ...others] = GUESSES;
  let best = western;
  let bestScore = plausibility(iconv.decode(sample, western));
  for (const encoding of others) {
    const score = plausibility(iconv.decode(sample, encoding));
    if (score > bestScore + LEAD) [best, bestScore] = [encoding, score];
  }
  return best;
}

/** True when all that is broken is the last character. */
const isCutCharacter = (text: string, broken: number): boolean =>
  broken === 1 && text.endsWith('\ufffd') && /[\u0080-\ufffc]/.test(text);

/** Decodes a page. Never fails: a byte that fits no encoding becomes U+FFFD. */
export function decodePage(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    const head = ascii.decode(bytes.subarray(0, HEAD_BYTES));
    const declared = encodingOf(DECLARATION.exec(head)?.[1]);
    if (declared && declared !== 'utf-8') return iconv.decode(bytes, declared);
    const asUtf8 = new TextDecoder('utf-8').decode(bytes);
    // A page of UTF-8 that was cut in the middle of a character, or has a few foreign bytes in it.
    let broken = 0;
    for (let i = asUtf8.indexOf('\ufffd'); i >= 0; i = asUtf8.indexOf('\ufffd', i + 1)) broken++;
    if (broken < asUtf8.length / (declared ? 200 : 2000) || isCutCharacter(asUtf8, broken))
      return asUtf8;
    return iconv.decode(bytes, guess(bytes));
  }
}
