/**
 * Trains the quotation tagger on PolNeAR (Newell et al. 2018): `npm run train -- quotations
 * --corpora DIR`. The second pass learns from what a first pass made of articles that it had not
 * seen, so the first pass is trained once for each quarter of the articles and once for all; the
 * confidence from what both made of such articles, so the second is trained once for each half.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bio, encodeModel, quantise, type SequenceModel } from '../src/models/index.ts';
import { cueCandidates } from '../src/models/quotation-tagger/candidates.ts';
import type { FirstPass } from '../src/models/quotation-tagger/first-pass.ts';
import { labels } from '../src/models/quotation-tagger/labels.ts';
import { SecondPassTagger } from '../src/models/quotation-tagger/second-pass.ts';
import { type CrfOptions, trainCrf } from './crf.ts';
import { type PassageCandidates, trainConfidence } from './quotations-confidence.ts';
import {
  firstPassFrom,
  passageFeatures,
  QUANTISED,
  trainFirstPass,
} from './quotations-first-pass.ts';
import { type AnnotatedPassage, readPassages } from './quotations-gold.ts';
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
const FIRST: CrfOptions = { ...shared, epochs: 6, rate: 0.015 };
const SECOND: CrfOptions = { ...shared, epochs: 6, rate: 0.015 };

function write(name: string, trained: SequenceModel): string {
  const { model, scale } = quantise(trained, QUANTISED);
  const bytes = encodeModel(model, scale, { corpus: 'PolNeAR 1.0, train' });
  writeFileSync(new URL(`${name}.bin`, WEIGHTS), bytes);
  return `${name}.bin: ${bytes.length} bytes`;
}

/** A passage with what a first pass that had not seen it made of it. */
interface Unseen {
  readonly passage: AnnotatedPassage;
  readonly pass: FirstPass;
}

/** The passages of each quarter of the articles, read by a first pass that learned from the others. */
function quartersOf(articles: readonly AnnotatedPassage[][], log: TrainerOptions['log']) {
  return Array.from({ length: QUARTERS }, (_, quarter): Unseen[] => {
    const seen = articles.filter((_, i) => i % QUARTERS !== quarter).flat();
    const unseen = articles.filter((_, i) => i % QUARTERS === quarter).flat();
    const tagger = firstPassFrom(seen, FIRST);
    log(`quarter ${quarter + 1} of ${QUARTERS}: first pass`);
    return unseen.map((passage) => ({ passage, pass: tagger.run(passage.passage).pass }));
  });
}

function trainSecondPass(passages: readonly Unseen[], log?: TrainerOptions['log']): SequenceModel {
  const examples = passages.flatMap(({ passage, pass }) =>
    cueCandidates(pass, TAUGHT).map((cue) => secondPassExample(passage, pass, cue)),
  );
  return trainCrf(examples, { ...SECOND, ...(log && { log }) });
}

/** What a second pass makes of passages, as the tagger would have it. */
function candidatesOf(tagger: SecondPassTagger, passages: readonly Unseen[]): PassageCandidates[] {
  return passages.map(({ passage, pass }) => {
    const sums = tagger.passageSums(passage.passage, passageFeatures(passage.passage).shared);
    const candidates = cueCandidates(pass).map((cue) =>
      tagger.run(passage.passage, pass, sums, cue),
    );
    return { passage, candidates };
  });
}

/** Candidates of all passages, each from passes that had not seen its article. */
function unseenCandidates(quarters: readonly Unseen[][]): PassageCandidates[] {
  return [0, 1].flatMap((half) => {
    const seen = quarters.filter((_, k) => k % 2 !== half).flat();
    const unseen = quarters.filter((_, k) => k % 2 === half).flat();
    const { model, scale } = quantise(trainSecondPass(seen), QUANTISED);
    return candidatesOf(new SecondPassTagger({ ...model, scale }), unseen);
  });
}

/**
 * Builds weights/quotations.bin (first pass), quotation-parts.bin (second pass) and
 * quotation-confidence.bin.
 */
export function trainQuotations({ dir, log }: TrainerOptions): void {
  const articles = readPassages(join(dir, 'quotes/polnear-train.jsonl'));
  const quarters = quartersOf(articles, log);
  log(write('quotation-confidence', trainConfidence(unseenCandidates(quarters))));
  log(write('quotation-parts', trainSecondPass(quarters.flat(), log)));
  log(write('quotations', trainFirstPass(articles.flat(), { ...FIRST, log })));
}
