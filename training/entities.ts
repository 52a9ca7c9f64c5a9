/** Builds weights/entities.bin from the corpora that may ship as weights. */
import { writeFileSync } from 'node:fs';
import { bioes, encodeModel, quantise } from '../src/models/index.ts';
import { labels } from '../src/stages/entities/recognise/labels.ts';
import { corpora, readCorpus } from './entity-corpora.ts';
import { examplesOf } from './entity-examples.ts';
import { train } from './perceptron.ts';

const OPTIONS = { bits: 18, epochs: 10, seed: 1 };
const PRUNE = 0.15;

export function trainEntities({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const examples = corpora.flatMap((corpus) => {
    const found = readCorpus(dir, corpus, corpus.splits).flatMap((a) => examplesOf(a, corpus));
    log(`${corpus.file}: ${found.length} runs`);
    return Array.from({ length: corpus.repeat }, () => found).flat();
  });
  const trained = train(examples, { ...OPTIONS, labels, allowed: bioes, log });
  const { model, scale } = quantise(trained, { prune: PRUNE });
  const bytes = encodeModel(model, scale, OPTIONS);
  writeFileSync(new URL('../src/models/weights/entities.bin', import.meta.url), bytes);
  log(`entities: ${bytes.length} bytes`);
}
