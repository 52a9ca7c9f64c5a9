/** Puts the rows into the workbook: a zip archive that is written part by part from files. */
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Sheet } from './sheet.ts';
import { type Parts, type SheetXml, sheetPart } from './skeleton.ts';

const OPTIONS = {
  // Before the first time that an archive can tell, in every time zone: the first stands instead.
  mtime: new Date('1970-01-02T00:00:00Z'),
  mode: 0o100644,
  forceDosTimestamp: true,
  compressionLevel: 3,
} as const;

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

async function* sheetText({ before, after, rest }: SheetXml, sheet: Sheet): AsyncGenerator<Buffer> {
  yield Buffer.from(before);
  yield* createReadStream(sheet.rowsFile);
  yield Buffer.from(after);
  if (sheet.links) {
    yield Buffer.from('<hyperlinks>');
    yield* createReadStream(sheet.linksFile);
    yield Buffer.from('</hyperlinks>');
  }
  yield Buffer.from(rest);
}

async function* relationsText(sheet: Sheet): AsyncGenerator<Buffer> {
  yield Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONS}">`,
  );
  yield* createReadStream(sheet.relationsFile);
  yield Buffer.from('</Relationships>');
}

const relationsPart = (part: string): string =>
  part.replace('worksheets/', 'worksheets/_rels/').concat('.rels');

/** Writes the workbook to `path`. Sheets are those after the summary, in order. */
export async function pack(
  path: string,
  parts: Parts,
  sheets: readonly { readonly xml: SheetXml; readonly sheet: Sheet }[],
): Promise<void> {
  const zip = new ZipFile();
  const bySheet = new Map(sheets.map((one, i) => [sheetPart(i + 2), one]));
  const add = (name: string, text: () => AsyncGenerator<Buffer>) =>
    zip.addReadStreamLazy(name, OPTIONS, (done) => done(null, Readable.from(text())));
  for (const [name, bytes] of parts) {
    const own = bySheet.get(name);
    if (!own) {
      zip.addBuffer(bytes, name, OPTIONS);
      continue;
    }
    add(name, () => sheetText(own.xml, own.sheet));
    if (own.sheet.links) add(relationsPart(name), () => relationsText(own.sheet));
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path, { flush: true }));
}
