/** Refuses what cannot be an article before a stage sees it: nothing at all, or bytes of another kind. */
import { type InputDocument, wrongWith } from '../article/index.ts';
import { PipelineError } from './error.ts';

const HEAD = 4096;
const isBlank = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

/** First bytes of formats that are often saved among pages. */
const signatures: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip data', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** Two-byte encodings hold zero bytes too: with a byte order mark, or in every other place. */
function looksLikeUtf16(head: Uint8Array): boolean {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) * 20 < Math.max(even, odd) && Math.max(even, odd) * 3 > head.length;
}

function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [format, signature] of signatures)
    if (signature.every((byte, i) => bytes[i] === byte)) return format;
  const head = bytes.subarray(0, HEAD);
  return head.includes(0) && !looksLikeUtf16(head) ? 'binary data' : undefined;
}

/** @throws PipelineError `bad-input`, `empty-file` or `not-html`. */
export function inspect(input: InputDocument): void {
  const wrong = wrongWith(input);
  if (wrong) throw new PipelineError('bad-input', `${wrong}.`);
  const { bytes, html, text } = input;
  const isEmpty = bytes ? bytes.every(isBlank) : !(html ?? text ?? '').trim();
  if (isEmpty) throw new PipelineError('empty-file', 'There is nothing in it.');
  const kind = bytes && binaryKind(bytes);
  if (kind) throw new PipelineError('not-html', `This is ${kind}, not a page.`);
}
