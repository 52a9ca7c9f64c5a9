/** Bytes to characters: byte order mark, then strict UTF-8, then what is declared, then a guess. */
import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import { encodingOf, guessEncoding } from './guess-encoding.ts';

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

/** ISO-2022-JP is ASCII with switches; nothing else has this one. */
const JAPANESE_MAIL = ['\u001b$B', '\u001b$@'];

/** True when all that is broken is the last character. */
const isCutCharacter = (text: string, broken: number): boolean =>
  broken === 1 && text.endsWith('\ufffd') && /[\u0080-\ufffc]/.test(text);

/**
 * Decodes a page. Never fails: a byte that fits no encoding becomes U+FFFD. `label` is the encoding
 * that something else than the page declares for it, if any.
 */
export function decodePage(bytes: Uint8Array, label?: string): string {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    const text = utf8.decode(bytes);
    return JAPANESE_MAIL.some((to) => text.includes(to))
      ? new TextDecoder('iso-2022-jp').decode(bytes)
      : text;
  } catch {
    const head = ascii.decode(bytes.subarray(0, HEAD_BYTES));
    const declared = encodingOf(label) ?? encodingOf(DECLARATION.exec(head)?.[1]);
    if (declared && declared !== 'utf-8') return iconv.decode(bytes, declared);
    const asUtf8 = new TextDecoder('utf-8').decode(bytes);
    // A page of UTF-8 that was cut in the middle of a character, or has a few foreign bytes in it.
    let broken = 0;
    for (let i = asUtf8.indexOf('\ufffd'); i >= 0; i = asUtf8.indexOf('\ufffd', i + 1)) broken++;
    if (broken < asUtf8.length / (declared ? 200 : 2000) || isCutCharacter(asUtf8, broken))
      return asUtf8;
    return iconv.decode(bytes, guessEncoding(bytes));
  }
}
