/** Reads one page's bytes, unpacked, within the size limit, with what its id is made from. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { PipelineError } from '../pipeline/index.ts';
import { formatOf } from './input-kinds.ts';
import type { About, Input } from './inputs.ts';
import { readFileBounded, readStream, systemReason } from './read-file.ts';
import { gunzipBounded } from './unpack.ts';
import { readZipEntry } from './zip.ts';

export interface Page {
  bytes: Uint8Array;
  /** Of the page's bytes, unpacked; hexadecimal. */
  sha256: string;
  about: About;
}

/** The page in bytes that were read from a file or an archive, by the ending of their name. */
async function unpacked(name: string, bytes: Buffer, maxBytes: number): Promise<Buffer> {
  if (!/\.gz$/i.test(name)) return bytes;
  if (!bytes.length) throw new PipelineError('empty-file', 'There is nothing in it.');
  return gunzipBounded(bytes, maxBytes);
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * @throws PipelineError `too-large`, `bad-gzip`, `bad-zip`, `empty-file` or `unreadable`.
 */
export async function readInput(
  { name, path, entry, failure, body }: Input,
  stdin: Readable,
  maxBytes: number,
): Promise<Page> {
  if (failure) throw failure;
  if (body) return { ...body, sha256: sha256Of(body.bytes) };
  try {
    const packed = entry
      ? await readZipEntry(path, entry, maxBytes)
      : path === '-'
        ? await readStream(stdin, maxBytes)
        : await readFileBounded(path, maxBytes);
    const bytes = path === '-' ? packed : await unpacked(entry?.name ?? path, packed, maxBytes);
    const about: About = formatOf(name) === 'text' ? { format: 'text' } : {};
    return { bytes, sha256: sha256Of(bytes), about };
  } catch (error) {
    throw namedFailure(error, { name, path });
  }
}

/** The failure of an input; where the system or a library told its path, its name stands instead. */
export function namedFailure(
  error: unknown,
  { name, path }: Pick<Input, 'name' | 'path'>,
): PipelineError {
  const failure =
    error instanceof PipelineError ? error : new PipelineError('unreadable', systemReason(error));
  if (!failure.message.includes(path)) return failure;
  const message = failure.message.replaceAll(path, name);
  return new PipelineError(failure.code, message, failure.stage, { cause: error });
}

// So many that a million pages of one name, such as index.html, have ids of their own.
const DIGITS = 14;
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
 * What an id has of the name of a file or of an address: small letters and digits of its last part,
 * without its ending.
 */
export function slugOf(name: string): string {
  const isAddress = /^https?:\/\//i.test(name);
  const path = isAddress
    ? name.replace(/[?#].*$/s, '').split('/')
    : [name.slice(name.lastIndexOf('/') + 1)];
  const file = path.findLast((part) => part !== '') ?? '';
  const slug = file
    .replace(/(?:\.(?:x?html?|mht(?:ml)?|txt|md|gz|zip)){1,4}$/i, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return shortened(slug);
}

/**
 * The article's id: its file's name, then a number from its content, where it was read. It depends on
 * nothing else, so that a row can be found again in the next run.
 */
export const articleId = (name: string, sha256 = ''): string =>
  [slugOf(name), sha256 && numberOf(sha256)].filter(Boolean).join('-');

/** The id of an input: what its table gives it, or one made of its address or name and its content. */
export const inputId = ({ id, label, name }: Input, sha256?: string): string =>
  id ?? articleId(label ?? name, sha256);
