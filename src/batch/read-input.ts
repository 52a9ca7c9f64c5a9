/** Reads one page's bytes, unpacked, within the size limit, with what its id is made from. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { failureOf, PipelineError } from '../pipeline/index.ts';
import { tooLarge } from './answer-line.ts';
import type { Input } from './inputs.ts';
import { gunzipBounded } from './unpack.ts';
import { readZipEntry } from './zip.ts';

export interface Page {
  bytes: Uint8Array;
  /** Of the page's bytes, unpacked; hexadecimal. */
  sha256: string;
}

async function readAll(stream: Readable, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function readFileBounded(path: string, maxBytes: number): Promise<Uint8Array> {
  if ((await stat(path)).size > maxBytes) throw tooLarge(maxBytes);
  const bytes = await readFile(path);
  if (!/\.gz$/i.test(path)) return bytes;
  if (!bytes.length) throw new PipelineError('empty-file', 'There is nothing in it.');
  return gunzipBounded(bytes, maxBytes);
}

/**
 * @throws PipelineError `too-large`, `bad-gzip`, `bad-zip`, `empty-file` or `unreadable`.
 */
export async function readInput(
  { path, entry, failure }: Input,
  stdin: Readable,
  maxBytes: number,
): Promise<Page> {
  if (failure) throw failure;
  try {
    const bytes = entry
      ? await readZipEntry(path, entry, maxBytes)
      : path === '-'
        ? await readAll(stdin, maxBytes)
        : await readFileBounded(path, maxBytes);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (error instanceof PipelineError) throw error;
    throw new PipelineError('unreadable', failureOf(error).message);
  }
}

/** Digits of the number in an id: among a thousand files of one name two share it once in two million runs. */
const DIGITS = 12;
const SLUG_LENGTH = 24;

/** The start of a hash as a number of so many digits. */
const numberOf = (sha256: string): string =>
  String(Number.parseInt(sha256.slice(0, 13), 16) % 10 ** DIGITS).padStart(DIGITS, '0');

/** A name in a few characters: whole words where they fit. */
function shortened(slug: string): string {
  const characters = [...slug];
  if (characters.length <= SLUG_LENGTH) return slug;
  const cut = characters.slice(0, SLUG_LENGTH).join('');
  const word = characters[SLUG_LENGTH] === '-' ? cut.length : cut.lastIndexOf('-');
  return word > SLUG_LENGTH / 2 ? cut.slice(0, word) : cut;
}

/**
 * The article's id: its file's name, then a number from its content, where it was read. It depends on
 * nothing else, so that a row can be found again in the next run.
 */
export function articleId(name: string, sha256 = ''): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const slug = file
    .replace(/(\.(x?html?|gz|zip))+$/i, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return [shortened(slug), sha256 && numberOf(sha256)].filter(Boolean).join('-');
}
