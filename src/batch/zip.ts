/** Reads a zip archive an entry at a time, so that a large one is never in memory as a whole. */
import { crc32 } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { PipelineError } from '../pipeline/index.ts';
import { tooLarge } from './answer-line.ts';

export interface ZipEntry {
  /** Path inside the archive, with `/`. */
  name: string;
  entry: Entry;
}

export interface ZipDirectory {
  entries: ZipEntry[];
  /** What kept the rest of the directory from being read. */
  failure?: PipelineError;
}

/** Names are decoded here; the sizes that an archive tells are not trusted, its checksums are held to. */
const OPTIONS = { decodeStrings: false, validateEntrySizes: false, autoClose: false } as const;

/** Says in the name that it is UTF-8. */
const UTF8_FLAG = 0x800;

const bad = (what: string, cause?: unknown): PipelineError =>
  new PipelineError('bad-zip', `It cannot be read as a zip archive: ${what}.`, undefined, {
    cause,
  });

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');

const asBad = (error: unknown): PipelineError =>
  error instanceof PipelineError ? error : bad(reasonOf(error), error);

/**
 * Many programs write UTF-8 and do not say so; what is not UTF-8 is in the code page of old archives
 * (437), in which every byte is a letter, so that no two names become one.
 */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch {
    const flag = generalPurposeBitFlag & ~UTF8_FLAG;
    name = getFileNameLowLevel(flag, fileNameRaw, extraFields, false);
  }
  return name.replaceAll('\\', '/');
}

async function withArchive<T>(path: string, read: (zip: ZipFile) => Promise<T>): Promise<T> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, OPTIONS);
    return await read(zip);
  } catch (error) {
    throw asBad(error);
  } finally {
    zip?.close();
  }
}

/** Beside each page, the Mac's archiver puts what only the Mac reads. */
const isForMac = (name: string): boolean => name.startsWith('__MACOSX/');

/**
 * The files in an archive, in the archive's order; folders are left out.
 * @throws PipelineError `bad-zip` when nothing of it can be read.
 */
export const zipEntries = (path: string): Promise<ZipDirectory> =>
  withArchive(path, async (zip) => {
    const entries: ZipEntry[] = [];
    try {
      for await (const entry of zip.eachEntry()) {
        const name = nameOf(entry);
        if (!name.endsWith('/') && !isForMac(name)) entries.push({ name, entry });
      }
    } catch (error) {
      const failure = bad(`its directory is damaged after ${entries.length} files`, error);
      return { entries, failure };
    }
    return { entries };
  });

/**
 * The bytes of one file in an archive.
 * @throws PipelineError `bad-zip`, also where the checksum is another, or `too-large` when it unpacks to
 *   more than `maxBytes`, whatever size the archive says it has.
 */
export function readZipEntry(
  path: string,
  { name, entry }: ZipEntry,
  maxBytes: number,
): Promise<Buffer> {
  if (entry.compressedSize > maxBytes) return Promise.reject(tooLarge(maxBytes));
  return withArchive(path, async (zip) => {
    const parts: Buffer[] = [];
    let [size, sum] = [0, 0];
    for await (const part of await zip.openReadStreamPromise(entry)) {
      size += part.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      sum = crc32(part, sum);
      parts.push(part);
    }
    if (size !== entry.uncompressedSize || sum !== entry.crc32)
      throw bad(`${name} is damaged: its checksum is another`);
    return Buffer.concat(parts);
  });
}
