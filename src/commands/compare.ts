/** `onrecord compare`: what changed between two runs over the same articles. */
import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  comparisonTable,
  type RecordLine,
  RecordLineError,
  RunComparer,
  recordLines,
  recordOf,
} from '../evaluation/index.ts';
import { defineCommand, UsageError } from './command.ts';

const SAMPLES = 3;

export const compare = defineCommand({
  name: 'compare',
  summary: 'Tell what changed between two runs, grouped by kind of change.',
  operands: 'OLD.jsonl NEW.jsonl',
  operandCount: [2, 2],
  options: {
    samples: {
      type: 'number',
      placeholder: 'N',
      min: 0,
      describe: `Differences shown of each kind; ${SAMPLES} unless told otherwise.`,
    },
    json: { type: 'flag', describe: 'Write the groups as JSON.' },
  },
  examples: [
    ['onrecord compare before.jsonl after.jsonl', 'The two articles.jsonl of two versions.'],
  ],
  async run({ inputs, options }, io) {
    const [old = '', now = ''] = inputs.map((input) => resolve(io.cwd, input));
    for (const file of [old, now])
      if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
    try {
      const comparer = new RunComparer(options.samples ?? SAMPLES);
      await compareRuns(old, now, comparer);
      const result = comparer.result();
      io.stdout.write(
        options.json ? `${JSON.stringify(result, null, 2)}\n` : comparisonTable(result),
      );
      return 0;
    } catch (error) {
      if (!(error instanceof RecordLineError)) throw error;
      io.stderr.write(`onrecord: ${error.message}\n`);
      return 3;
    }
  },
});

/** The old run is read once for where each article stands; memory holds ids, not articles. */
async function compareRuns(old: string, now: string, comparer: RunComparer): Promise<void> {
  const places = new Map<string, Omit<RecordLine, 'line' | 'value'>>();
  for await (const { line: _, value: __, ...place } of recordLines(old))
    places.set(place.id, place);
  const handle = await open(old);
  try {
    for await (const line of recordLines(now)) {
      const place = places.get(line.id);
      places.delete(line.id);
      const before = place && { ...place, line: await lineAt(handle, place) };
      if (before?.line === line.line) comparer.addSame();
      else comparer.add(line.id, before && recordOf(before, old), recordOf(line, now));
    }
    for (const place of places.values()) {
      const line = await lineAt(handle, place);
      comparer.add(place.id, recordOf({ ...place, line }, old), undefined);
    }
  } finally {
    await handle.close();
  }
}

async function lineAt(
  handle: FileHandle,
  { at, length }: Omit<RecordLine, 'line' | 'value'>,
): Promise<string> {
  const bytes = Buffer.alloc(length);
  await handle.read(bytes, 0, length, at);
  return bytes.toString('utf8').trimEnd();
}
