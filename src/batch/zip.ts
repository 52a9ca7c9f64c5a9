/** Reads a zip archive an entry at a time, so that a large one is never in memory as a whole. */
import { type FileHandle, open } from 'node:fs/promises';
import { PipelineError } from '../pipeline/index.ts';
import { inflateBounded } from './unpack.ts';

export interface ZipEntry {
  /** Path inside the archive. */
  name: string;
  method: number;
  packedSize: number;
  size: number;
  /** Where the entry's own header starts in the file. */
  offset: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

const bad = (path: string, what: string): PipelineError =>
  new PipelineError('bad-zip', `${path} is no zip archive that can be read: ${what}.`);

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

interface Directory {
  position: number;
  size: number;
}

async function directoryOf(file: FileHandle, path: string): Promise<Directory> {
  const { size } = await file.stat();
  const length = Math.min(size, LONGEST_COMMENT + 22);
  const tail = await read(file, size - length, length);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--;
  if (end < 0) throw bad(path, 'it has no end record');
  const plain = { position: tail.readUInt32LE(end + 16), size: tail.readUInt32LE(end + 12) };
  const locator = end - 20;
  if (locator < 0 || tail.readUInt32LE(locator) !== END64_LOCATOR) return plain;
  const end64 = await read(file, Number(tail.readBigUInt64LE(locator + 8)), 56);
  if (end64.length < 56 || end64.readUInt32LE(0) !== END64)
    throw bad(path, 'its end record is cut');
  return { position: Number(end64.readBigUInt64LE(48)), size: Number(end64.readBigUInt64LE(40)) };
}

/** Sizes and offsets over 4 GB stand in an extra field, only those that do not fit, in this order. */
function largeFields(extra: Buffer, entry: ZipEntry): ZipEntry {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== 0xffffffff || next + 8 > extra.length) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    };
    const size = take(entry.size);
    const packedSize = take(entry.packedSize);
    return { ...entry, size, packedSize, offset: take(entry.offset) };
  }
  return entry;
}

/**
 * The files in an archive, in the archive's order; folders are left out.
 * @throws PipelineError `bad-zip`.
 */
export async function zipEntries(path: string): Promise<ZipEntry[]> {
  const file = await open(path);
  try {
    const { position, size } = await directoryOf(file, path);
    if (position + size > (await file.stat()).size) throw bad(path, 'its directory is cut');
    const directory = await read(file, position, size);
    const entries: ZipEntry[] = [];
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === CENTRAL; ) {
      const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
      const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
      const name = directory.toString('utf8', at + 46, nameEnd);
      const entry: ZipEntry = {
        name,
        method: directory.readUInt16LE(at + 8) & ENCRYPTED ? -1 : directory.readUInt16LE(at + 10),
        packedSize: directory.readUInt32LE(at + 20),
        size: directory.readUInt32LE(at + 24),
        offset: directory.readUInt32LE(at + 42),
      };
      if (!name.endsWith('/'))
        entries.push(largeFields(directory.subarray(nameEnd, extraEnd), entry));
      at = extraEnd + directory.readUInt16LE(at + 32);
    }
    return entries;
  } finally {
    await file.close();
  }
}

/**
 * The bytes of one file in an archive.
 * @throws PipelineError `bad-zip`, or `too-large` when it unpacks to more than `maxBytes`, whatever
 *   size the archive says it has.
 */
export async function readZipEntry(
  path: string,
  { name, method, packedSize, offset }: ZipEntry,
  maxBytes: number,
): Promise<Buffer> {
  if (packedSize > maxBytes) throw new PipelineError('too-large', `${name} is too large.`);
  const file = await open(path);
  try {
    const header = await read(file, offset, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL)
      throw bad(path, `${name} is not there`);
    const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = await read(file, start, packedSize);
    if (packed.length < packedSize) throw bad(path, `${name} is cut`);
    if (method === STORED) return packed;
    if (method !== DEFLATED) throw bad(path, `${name} is encrypted or packed in an unknown way`);
    return await inflateBounded(packed, maxBytes);
  } finally {
    await file.close();
  }
}
