/** A table of pages as JSON lines, such as those that `onrecord filter` reads. */
import { z } from 'zod';
import { PipelineError } from '../../pipeline/index.ts';
import { tooLarge } from '../answer-line.ts';
import { fileStream } from '../file-stream.ts';
import { type Line, linesOf } from '../lines.ts';
import { defineKind } from './kind.ts';
import { type Row, rowInput } from './row.ts';

/** JSON and base64 make a page longer; a line may be this much longer than a page. */
const LINE_FACTOR = 2;

const rowSchema = z.record(z.string(), z.unknown());

function rowOf({ text, tooLong }: Line, maxBytes: number): Row | PipelineError {
  if (tooLong) return tooLarge(maxBytes);
  try {
    return rowSchema.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof SyntaxError ? `JSON: ${error.message}` : 'a JSON object';
    return new PipelineError('bad-row', `The line is not ${reason.slice(0, 200)}.`);
  }
}

export const jsonl = defineKind({
  name: 'jsonl',
  describe: 'A table of pages, a JSON object a line (.jsonl, .ndjson), also as .gz.',
  files: /\.(?:jsonl|ndjson)(?:\.gz)?$/i,
  inFolders: false,
  isListed: false,
  async *pages(file, context) {
    let number = 0;
    for await (const line of linesOf(fileStream(file.path), context.maxBytes * LINE_FACTOR)) {
      number++;
      if (line.text.trim() !== '')
        yield rowInput('jsonl', file, number, rowOf(line, context.maxBytes), context);
    }
  },
});
