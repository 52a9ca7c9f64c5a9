/**
 * What a run has written so far, so that a killed one can go on: a line for the run, a line for each
 * input, and now and then a checkpoint with the size of every file. What comes after the last
 * checkpoint may be torn and is cut off.
 */
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { linesOf } from './lines.ts';
import { type Item, itemSchema } from './totals.ts';

const sizesSchema = z.record(z.string(), z.number());
const lineSchema = z.union([
  z.object({ run: z.string() }),
  z.object({ item: itemSchema }),
  z.object({ sizes: sizesSchema }),
]);
export type JournalLine = z.infer<typeof lineSchema>;

/** Much longer than any: names and messages are bounded. */
const LONGEST_LINE = 16e6;

const parse = (text: string): JournalLine | undefined => {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The lines of a journal up to the first that is not whole. */
export async function* readJournal(path: string): AsyncGenerator<JournalLine & { end: number }> {
  let end = 0;
  for await (const { text, tooLong, bytes, ended } of linesOf(
    createReadStream(path),
    LONGEST_LINE,
  )) {
    const line = tooLong || !ended ? undefined : parse(text);
    if (!line) return;
    end += bytes;
    yield { ...line, end };
  }
}

export interface Checkpoint {
  /** How many inputs were done by then. */
  items: number;
  /** Size in bytes of each file by then. */
  sizes: Record<string, number>;
  /** Size in bytes of the journal by then. */
  journalSize: number;
}

/** The last checkpoint of a journal, when it is of the same run; else undefined. */
export async function lastCheckpoint(path: string, run: string): Promise<Checkpoint | undefined> {
  let found: Checkpoint | undefined;
  let items = 0;
  let first = true;
  for await (const line of readJournal(path)) {
    if (first && !('run' in line && line.run === run)) return undefined;
    first = false;
    if ('item' in line) items++;
    if ('sizes' in line) found = { items, sizes: line.sizes, journalSize: line.end };
  }
  return found;
}

/** The inputs in a journal, in order. */
export async function* itemsIn(path: string): AsyncGenerator<Item> {
  for await (const line of readJournal(path)) if ('item' in line) yield line.item;
}
