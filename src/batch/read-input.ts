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

const HASH_DIGITS = 10;
const NAME_LENGTH = 60;

/** The article's id: its file's name, then the start of a hash of its content, where it was read. */
export function articleId(name: string, sha256 = ''): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const slug = file
    .replace(/(\.(x?html?|mht(ml)?|txt|md|gz|zip))+$/i, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const short = [...slug].slice(0, NAME_LENGTH).join('');
  return [short, sha256.slice(0, HASH_DIGITS)].filter(Boolean).join('-');
}
