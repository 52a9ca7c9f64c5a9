/**
 * Trains the quotation tagger on PolNeAR (Newell et al. 2018): `npm run train -- quotations
 * --corpora DIR`. The second pass learns from what a first pass made of articles that it had not
 * seen, so the first pass is trained once for each quarter of the articles and once for all.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bio, encodeModel, quantise, type SequenceModel } from '../src/models/index.ts';
import { cueCandidates } from '../src/models/quotation-tagger/candidates.ts';
import { labels } from '../src/models/quotation-tagger/labels.ts';
import { paragraphsOf } from '../src/stages/content/plain-text.ts';
import { splitSentences } from '../src/stages/sentences/split.ts';
import { type CrfExample, type CrfOptions, trainCrf } from './crf.ts';
import { FirstPassTrainer } from './quotations-first-pass.ts';
import {
  type AnnotatedArticle,
  type AnnotatedPassage,
  passagesWithGold,
} from './quotations-gold.ts';
import { secondPassExample } from './quotations-second-pass.ts';

interface TrainerOptions {
  /** Folder of the corpora. */
  readonly dir: string;
  readonly log: (line: string) => void;
}

const QUARTERS = 4;
/** Chance of being a cue above which the second pass is taught; lower than where it is used. */
const TAUGHT = 0.08;
const WEIGHTS = new URL('../src/models/weights/', import.meta.url);

const shared: Omit<CrfOptions, 'epochs' | 'rate'> = {
  labels,
  allowed: bio,
  bits: 20,
  seed: 1,
  atLeast: 3,
  keep: 560_000,
};
export const FIRST: CrfOptions = { ...shared, epochs: 6, rate: 0.015 };
export const SECOND: CrfOptions = { ...shared, epochs: 6, rate: 0.015 };

export function readPassages(file: string): AnnotatedPassage[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, quotes } = JSON.parse(line) as AnnotatedArticle;
      const blocks = paragraphsOf(text);
      const sentences = blocks.flatMap((b) => splitSentences(text, b.start, b.end));
      return passagesWithGold({ text, blocks, sentences }, quotes);
    });
}

function write(name: string, trained: SequenceModel, prune: number): string {
  const { model, scale } = quantise(trained, { prune, levels: 2047 });
  const bytes = encodeModel(model, scale, { corpus: 'PolNeAR 1.0, train' });
  writeFileSync(new URL(`${name}.bin`, WEIGHTS), bytes);
  return `${name}.bin: ${bytes.length} bytes`;
}

/** Builds weights/quotations.bin (first pass) and weights/quotation-parts.bin (second pass). */
export function trainQuotations({ dir, log }: TrainerOptions): void {
  const articles = readPassages(join(dir, 'quotes/polnear-train.jsonl'));
  const examples: CrfExample[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    const seen = articles.filter((_, i) => i % QUARTERS !== quarter).flat();
    const unseen = articles.filter((_, i) => i % QUARTERS === quarter).flat();
    const trainer = new FirstPassTrainer(seen, FIRST);
    for (const passage of unseen) {
      const pass = trainer.run(passage);
      for (const cue of cueCandidates(pass, TAUGHT))
        examples.push(secondPassExample(passage, pass, cue));
    }
    log(`quarter ${quarter + 1}: ${examples.length} cue candidates so far`);
  }
  log(write('quotation-parts', trainCrf(examples, { ...SECOND, log }), 0.002));
  log(write('quotations', new FirstPassTrainer(articles.flat(), { ...FIRST, log }).model, 0.002));
}
