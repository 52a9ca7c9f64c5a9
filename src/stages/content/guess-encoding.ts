/** The encoding of a page that declares none, told by the statistics of its bytes. */
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Bytes that are read; a page says in fewer what it is. */
const SAMPLE = 1 << 18;

/**
 * The stretches of text that have bytes beyond ASCII, without the markup around them. No encoding of
 * text has an angle bracket or a line break within a character.
 */
const telling = (bytes: Uint8Array): Buffer =>
  Buffer.from(
    Buffer.from(bytes.subarray(0, SAMPLE))
      .toString('latin1')
      .split(/[<>\n]/)
      .filter((piece) => /[\x80-\xff]/.test(piece))
      .join('\n'),
    'latin1',
  );

/** Bytes of letters in windows-1250 are controls in ISO 8859-2, which pages do not hold. */
const CONTROLS = /[\x80-\x9f]/;
/** Letters of Polish that both have, an "ą" of windows-1250, and what is a letter in ISO 8859-2 alone. */
const POLISH = /[\xb3\xbf\xea]/;
const ITS_A = /\xb9/;
const OTHERS = /[\xb1\xb6\xbc]/;

/** True for windows-1250, which is told from ISO 8859-2 by few letters. */
function isWindows1250(sample: Buffer): boolean {
  const text = sample.toString('latin1');
  return CONTROLS.test(text) || (POLISH.test(text) && ITS_A.test(text) && !OTHERS.test(text));
}

/**
 * The encoding that a label means to a browser: iso-8859-1 is windows-1252, for one. Markup that
 * declares UTF-16 in ASCII bytes cannot be UTF-16, says the HTML standard.
 */
export function encodingOf(label: string | undefined): string | undefined {
  try {
    const { encoding } = new TextDecoder(label ?? 'unknown');
    return encoding.startsWith('utf-16') || !iconv.encodingExists(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** The likeliest encoding of bytes that are no UTF-8; windows-1252 where nothing else is likely. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = telling(bytes);
  for (const { name } of analyse(sample)) {
    const encoding = encodingOf(name);
    if (!encoding || encoding === 'utf-8') continue;
    return encoding === 'iso-8859-2' && isWindows1250(sample) ? 'windows-1250' : encoding;
  }
  return 'windows-1252';
}
