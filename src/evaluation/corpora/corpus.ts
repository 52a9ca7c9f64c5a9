/** Annotated corpora on disk: found, told apart by their form, opened for scoring. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { ArticleRecord, Layer } from '../../article/index.ts';
import { datesGoldSchema, datesScorer } from './dates.ts';
import { entitiesGoldSchema, entitiesScorer } from './entities.ts';
import { quotationsGoldSchema } from './quotation-gold.ts';
import { quotationsScorer } from './quotations.ts';
import type { CorpusMeasures, Scorer } from './scorer.ts';

/** What is given to the pipeline for one document, as on a line of `onrecord filter`. */
export interface CorpusInput {
  readonly id: string;
  readonly text?: string;
  readonly htmlBase64?: string;
  readonly url?: string;
  readonly published?: string;
}

/** A corpus that is ready to be scored. */
export interface Corpus {
  readonly name: string;
  /** SHA-256 of everything in it, in hexadecimal: floors are bound to it. */
  readonly hash: string;
  /** What the scores speak of; stages that are not needed for it need not run. */
  readonly layers: readonly Layer[];
  readonly size: number;
  input(index: number): CorpusInput;
  /** Scores one document; an absent record counts as empty. */
  add(index: number, record: ArticleRecord | undefined): void;
  measures(): CorpusMeasures;
}

/** The corpus cannot be scored, and why. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/** Joins documents and their scorer behind a form that does not depend on the kind of corpus. */
export function corpusOf<Gold>(
  head: Pick<Corpus, 'name' | 'hash' | 'layers'>,
  documents: readonly Gold[],
  inputOf: (gold: Gold) => CorpusInput,
  scorer: Scorer<Gold>,
): Corpus {
  const at = (index: number): Gold => {
    const gold = documents[index];
    if (gold === undefined) throw new RangeError(`There is no document ${index}.`);
    return gold;
  };
  return {
    ...head,
    size: documents.length,
    input: (index) => inputOf(at(index)),
    add: (index, record) => scorer.add(at(index), record),
    measures: () => scorer.measures(),
  };
}

export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly split?: string | undefined;
  readonly dct?: string | null | undefined;
}

interface Kind {
  /** Key of the annotations, by which a line tells what it is. */
  readonly key: string;
  open(name: string, hash: string, lines: readonly unknown[]): Corpus;
}

/**
 * @param trained whether models of ours are trained on such corpora: of one that has training text
 *   only the dev part counts.
 */
const kind = <Gold extends Annotated>(
  key: string,
  layers: readonly Layer[],
  trained: boolean,
  schema: z.ZodType<Gold>,
  scorer: () => Scorer<Gold>,
): Kind => ({
  key,
  open(name, hash, lines) {
    const documents = lines.map((line, i) => {
      const parsed = schema.safeParse(line);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      const where = issue?.path.map(String).join('.');
      throw new CorpusError(`document ${i + 1}: ${where}: ${issue?.message}`);
    });
    const mixed = trained && documents.some(({ split }) => split === 'train');
    const held = mixed ? documents.filter(({ split }) => split === 'dev') : documents;
    if (!held.length) throw new CorpusError('all of it is training text');
    const inputOf = ({ id, text, dct }: Gold) => ({ id, text, ...(dct && { published: dct }) });
    return corpusOf({ name, hash, layers }, held, inputOf, scorer());
  },
});

const KINDS: readonly Kind[] = [
  kind('quotes', ['quotations', 'attributions'], true, quotationsGoldSchema, quotationsScorer),
  kind('timexes', ['dates'], false, datesGoldSchema, datesScorer),
  kind('entities', ['entities', 'mentions'], true, entitiesGoldSchema, entitiesScorer),
];

/**
 * Opens a corpus of one JSON object a line: its kind is told by the annotations that its first line
 * holds (`quotes`, `timexes`, `entities`).
 * @throws CorpusError when it is of no form that is known.
 */
export function openJsonLines(file: string): Corpus {
  const bytes = readFileSync(file);
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim());
  const documents = lines.map((line, i): unknown => {
    try {
      return JSON.parse(line);
    } catch {
      throw new CorpusError(`line ${i + 1} is not JSON`);
    }
  });
  const [first] = documents;
  const found = KINDS.find(({ key }) => first instanceof Object && key in first);
  if (!found)
    throw new CorpusError(
      `the first line holds none of ${KINDS.map(({ key }) => key).join(', ')}: no annotations that are known`,
    );
  return found.open(basename(file, '.jsonl'), hashOf(bytes), documents);
}

/**
 * One JSON value of a corpus. Files that Python wrote may hold a bare NaN for what is missing.
 * @throws CorpusError that names the file.
 */
export function readGold(bytes: Uint8Array, name: string): unknown {
  const text = Buffer.from(bytes).toString('utf8');
  for (const attempt of [text, text.replace(/(": )NaN(?=[,\s}])/g, '$1null')])
    try {
      return JSON.parse(attempt);
    } catch {
      // The other reading, then.
    }
  throw new CorpusError(`${name} is not JSON`);
}
