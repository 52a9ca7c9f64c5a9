/**
 * Trains the ranker of speakers, `weights/speakers.bin`, on the readers' articles: which candidate is
 * the one whom the readers name. Prints how often it is right on articles that it was not trained on.
 */
import { writeFileSync } from 'node:fs';
import type { Chosen } from '../src/models/antecedents/ranker.ts';
import { encodeModel, FeatureBuffer, quantise } from '../src/models/index.ts';
import { quotations, shippedParts } from '../src/stages/quotations/index.ts';
import type { Candidate } from '../src/stages/quotations/speaker/candidates.ts';
import { addFeatures } from '../src/stages/quotations/speaker/features.ts';
import { type Rank, rankBy } from '../src/stages/quotations/speaker/rank.ts';
import { statementsOf } from '../src/stages/quotations/speaker/speak.ts';
import { SPEAKER_FOLDS, saveFold } from './quotations-folds.ts';
import { type RankedExample, type RankerOptions, trainRanker } from './ranking.ts';
import {
  type GoldStatement,
  goldOf,
  type ReadArticle,
  readersArticles,
  sameName,
} from './readers-speakers.ts';
import { speakerSentences } from './speaker-sentences.ts';

const OPTIONS: RankerOptions = { bits: 17, epochs: 20, rate: 0.08, decay: 0.02, seed: 1 };
/** An example none of whose candidates is right tells to name nobody, but not as surely. */
const WITHOUT_RIGHT = 0.05;
const ROUNDS = 2;
/** How often each sentence of our own is used, with other names, and what it weighs. */
const COPIES = 8;
const SENTENCE = 0.3;
/** Under it the resolver names nobody. */
const PLAIN = 0.35;

type Models = (article: number) => Rank | null;

interface Tally {
  asked: number;
  possible: number;
  right: number;
  empty: number;
}

/** Which candidates the readers would accept: those that fit best, entities before descriptions. */
export function rightOnes(candidates: readonly Candidate[], gold: GoldStatement): boolean[] {
  if (gold.speaker === null) return candidates.map((c) => c.kind === 'nobody');
  const fits = candidates.map(({ speaker, entity }) => {
    const fit = speaker.name === null ? 0 : sameName(speaker.name, gold.speaker ?? '', gold.kind);
    return fit && entity ? fit + 0.2 : fit;
  });
  const best = Math.max(...fits);
  return fits.map((fit) => best > 0 && fit >= best - 0.01);
}

/** Runs the quotations stage over an article; its choices become examples. */
function ask(
  { article, gold }: ReadArticle,
  model: Rank | null,
  examples: RankedExample[],
  tally: Tally,
): void {
  const buffer = new FeatureBuffer();
  const key = (content: readonly { start: number; end: number }[]) =>
    content.map((s) => `${s.start}-${s.end}`).join();
  const asking = { ...article, input: { id: article.id } };
  const run = (rank: Rank) =>
    quotations({ minScore: 0 }, { ...shippedParts(), rank }).run(asking, { warn() {} });
  const nobody: Rank = (_, candidates) => ({
    index: candidates.length - 1,
    probability: 1,
    second: 0,
  });
  const { statements } = run(nobody);
  const matched = goldOf(
    article.text,
    statements.map((s) => s.content),
    gold,
  );
  const goldFor = new Map(statements.map((s, i) => [key(s.content), gold[matched[i] ?? -1]]));
  run((question, candidates, discourse) => {
    const asked = goldFor.get(key(question.reading.content));
    const guess: Chosen = model?.(question, candidates, discourse) ?? {
      index: candidates.length - 1,
      probability: 1,
      second: 0,
    };
    if (!asked) return guess;
    buffer.reset();
    addFeatures(question, candidates, discourse, buffer);
    const right = rightOnes(candidates, asked);
    const possible = right.includes(true);
    const nobody = candidates.map((c) => c.kind === 'nobody');
    examples.push(
      possible
        ? { features: buffer.copy(), right, weight: 1 }
        : {
            features: buffer.copy(),
            right: nobody,
            weight: WITHOUT_RIGHT,
          },
    );
    tally.asked++;
    if (possible) tally.possible++;
    const named = candidates[guess.index]?.kind !== 'nobody' && guess.probability >= PLAIN;
    if (!named && asked.speaker !== null) tally.empty++;
    if (named ? right[guess.index] : asked.speaker === null) tally.right++;
    return model ? guess : { index: Math.max(right.indexOf(true), 0), probability: 1, second: 0 };
  });
}

/** Examples from sentences of our own; an answer that no candidate is makes none. */
function fromSentences(): RankedExample[] {
  const buffer = new FeatureBuffer();
  const examples: RankedExample[] = [];
  for (const { article, said, speakers } of speakerSentences(COPIES, 1)) {
    let asked = -1;
    const contents = said.map((s) => s.reading.content);
    statementsOf(article, said, (question, candidates, discourse) => {
      asked = contents.indexOf(question.reading.content);
      const speaker = speakers[asked] ?? null;
      const right = candidates.map((c) => c.speaker.name === speaker);
      buffer.reset();
      addFeatures(question, candidates, discourse, buffer);
      if (right.includes(true)) examples.push({ features: buffer.copy(), right, weight: SENTENCE });
      return { index: Math.max(right.indexOf(true), 0), probability: 1, second: 0 };
    });
  }
  return examples;
}

const percent = (a: number, b: number): string => ((100 * a) / b).toFixed(1);

export function trainSpeakers({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const articles = readersArticles(dir, 'train-gold');
  const sentences = fromSentences();
  let models: Models = () => null;
  let all: RankedExample[][] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const tally: Tally = { asked: 0, possible: 0, right: 0, empty: 0 };
    all = articles.map((article, i) => {
      const examples: RankedExample[] = [];
      ask(article, models(i), examples, tally);
      return examples;
    });
    log(
      `round ${round}: ${tally.asked} statements, ${percent(tally.possible, tally.asked)}% with a right candidate; ` +
        `right ${percent(tally.right, tally.asked)}%, empty ${percent(tally.empty, tally.asked)}%`,
    );
    if (round === ROUNDS) break;
    const folds = Array.from({ length: SPEAKER_FOLDS }, (_, fold) => {
      const seen = all.filter((_, i) => i % SPEAKER_FOLDS !== fold).flat();
      const model = stored([...seen, ...sentences]);
      saveFold(`speakers-${fold}`, model);
      return rankBy(model);
    });
    models = (i) => folds[i % SPEAKER_FOLDS] ?? null;
  }
  const model = stored([...all.flat(), ...sentences]);
  const bytes = encodeModel(model, model.scale);
  writeFileSync(new URL('../src/models/weights/speakers.bin', import.meta.url), bytes);
  log(`${bytes.length} bytes`);
}

function stored(examples: readonly RankedExample[]) {
  const { model, scale } = quantise(trainRanker(examples, OPTIONS), { prune: 0.01 });
  return { ...model, scale };
}
