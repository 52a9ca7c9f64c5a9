/** A web archive (WARC): the pages among its records. A record is passed over unless it is a page. */
import { PipelineError } from '../../pipeline/index.ts';
import { tooLarge } from '../answer-line.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { fileStream } from '../file-stream.ts';
import type { Input } from '../inputs.ts';
import { type Fields, fieldsOf, isHtml, pageIn, responseHead } from './http.ts';
import { defineKind, type KindContext } from './kind.ts';

const LONGEST_LINE = 1 << 16;
const MOST_LINES = 1000;

/** The lines up to an empty one, which is read too, or to the end of the block that they stand in. */
async function headLines(bytes: ByteCursor, blockSize = Infinity): Promise<string[]> {
  const end = bytes.position + blockSize;
  const lines: string[] = [];
  while (lines.length < MOST_LINES && bytes.position < end) {
    const line = await bytes.line(Math.min(LONGEST_LINE, end - bytes.position));
    if (!line) break;
    lines.push(line);
  }
  return lines;
}

const urlIn = (fields: Fields): string | undefined =>
  // An old version of wget put the address in brackets.
  fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');

class Reader {
  readonly #bytes: ByteCursor;
  readonly #context: KindContext;
  readonly #path: string;
  #number = 0;

  constructor(path: string, bytes: ByteCursor, context: KindContext) {
    this.#path = path;
    this.#bytes = bytes;
    this.#context = context;
  }

  bad(what: string): PipelineError {
    const place = this.#number ? `after record ${this.#number}` : 'from its start';
    return new PipelineError('bad-archive', `It cannot be read ${place}: ${what}.`);
  }

  /** The fields of the next record; undefined at the end. */
  async next(): Promise<Fields | undefined> {
    let line = await this.#bytes.line(LONGEST_LINE);
    while (line === '') line = await this.#bytes.line(LONGEST_LINE);
    if (line === undefined) return undefined;
    if (!/^WARC\/\d/.test(line)) throw this.bad('there is no record where one should start');
    return fieldsOf(await headLines(this.#bytes));
  }

  async #skip(size: number): Promise<void> {
    if ((await this.#bytes.skip(size)) < size) throw this.bad('it ends within a record');
  }

  /** The page in a record, when it holds one; the block of the record has been read then. */
  async page(fields: Fields, name: string): Promise<Input | undefined> {
    const size = Number(fields.get('content-length') || Number.NaN);
    if (!Number.isSafeInteger(size) || size < 0) throw this.bad('the next tells no length');
    this.#number++;
    const { passedOver, maxBytes } = this.#context;
    const type = fields.get('warc-type') ?? 'no type';
    if (type !== 'response' || !/^application\/http\b/i.test(fields.get('content-type') ?? '')) {
      passedOver.addRecord(type);
      await this.#skip(size);
      return undefined;
    }
    const start = this.#bytes.position;
    const head = responseHead(await headLines(this.#bytes, size));
    const left = size - (this.#bytes.position - start);
    if (!isHtml(head) || head.status < 200 || head.status > 299) {
      passedOver.addRecord(isHtml(head) ? `status ${head.status}` : head.mediaType || 'no type');
      await this.#skip(left);
      return undefined;
    }
    const url = urlIn(fields);
    const input: Input = {
      name: `${name}#${this.#number}`,
      path: this.#path,
      kind: 'warc',
      ...(url !== undefined && { label: url }),
    };
    if (left > maxBytes) {
      await this.#skip(left);
      return { ...input, failure: tooLarge(maxBytes) };
    }
    const body = await this.#bytes.take(left);
    if (body.length < left) throw this.bad('it ends within a record');
    try {
      const bytes = await pageIn(body, head, maxBytes);
      const day = /^\d{4}-\d\d-\d\d/.exec(fields.get('warc-date') ?? '')?.[0];
      const about = {
        ...(url !== undefined && { url }),
        ...(day !== undefined && { captured: day }),
        ...(head.charset !== undefined && { charset: head.charset }),
      };
      return { ...input, body: { bytes, about } };
    } catch (error) {
      if (error instanceof PipelineError) return { ...input, failure: error };
      throw error;
    }
  }
}

export const warc = defineKind({
  name: 'warc',
  describe: 'A web archive (.warc, .warc.gz): its responses that are pages.',
  files: /\.warc(?:\.gz)?$/i,
  inFolders: true,
  isListed: false,
  async *pages({ name, path }, context) {
    const bytes = new ByteCursor(fileStream(path));
    const reader = new Reader(path, bytes, context);
    try {
      for (let fields = await reader.next(); fields; fields = await reader.next()) {
        const page = await reader.page(fields, name);
        if (page) yield page;
      }
    } finally {
      await bytes.close();
    }
  },
});
