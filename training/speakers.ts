/**
 * Trains the ranker of speakers, `weights/speakers.bin`, on the readers' articles: which candidate is
 * the one whom the readers name. Prints how often it is right on articles that it was not trained on.
 */
import { writeFileSync } from 'node:fs';
import { type ArticleRecord, overlaps, type Span } from '../src/article/index.ts';
import type { Chosen } from '../src/models/antecedents/ranker.ts';
import { encodeModel, FeatureBuffer, quantise } from '../src/models/index.ts';
import { standardVocabulary } from '../src/models/statement-network/words.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { content } from '../src/stages/content/index.ts';
import { entities } from '../src/stages/entities/index.ts';
import { readSaid } from '../src/stages/quotations/index.ts';
import type { ReaderParts } from '../src/stages/quotations/reader.ts';
import type { Candidate } from '../src/stages/quotations/speaker/candidates.ts';
import type { Told } from '../src/stages/quotations/speaker/discourse.ts';
import { addFeatures } from '../src/stages/quotations/speaker/features.ts';
import { type Rank, rankBy } from '../src/stages/quotations/speaker/rank.ts';
import { type Said, statementsOf } from '../src/stages/quotations/speaker/speak.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import { foldReaders, SPEAKER_FOLDS, saveFold, speakerFoldOf } from './quotations-folds.ts';
import { type RankedExample, type RankerOptions, trainRanker } from './ranking.ts';
import { type PlacedStatement, placedStatements } from './readings/places.ts';
import { type GoldStatement, type Reading, trainReadings } from './readings/readings.ts';
import { speakerFit } from './readings/right.ts';
import { wordF1 } from './readings/words.ts';
import { speakerSentences } from './speaker-sentences.ts';

const OPTIONS: RankerOptions = { bits: 17, epochs: 20, rate: 0.08, decay: 0.005, seed: 1 };
/** An example none of whose candidates is right tells to name nobody, but not as surely. */
const WITHOUT_RIGHT = 0.05;
const ROUNDS = 2;
/** How often each sentence of our own is used, with other names, and what it weighs. */
const COPIES = 8;
const SENTENCE = 3;
/** Under it the resolver names nobody. */
const PLAIN = 0.35;

/** Words in common from which on a statement of ours is the reader's. */
const ENOUGH = 0.5;

type Models = (reading: Reading) => Rank | null;

interface ReadArticle {
  /** Up to the layers that the quotations stage reads. */
  readonly article: ArticleRecord & Told;
  readonly reading: Reading;
  readonly statements: readonly PlacedStatement[];
  /** What a reader finds who has not seen it. */
  readonly said: readonly Said[];
}

const stages = [content(), sentences(), entities()];

function readArticle(reading: Reading, parts: ReaderParts): ReadArticle {
  const read = runPipeline(reading.input, stages);
  const article = { ...read, input: { id: read.id } };
  const { said } = readSaid(article, standardVocabulary, parts);
  return { article, reading, statements: placedStatements(article, reading), said };
}

/** The reader's statement whose words ours shares most, at least half. */
export function goldFor(text: string, content: readonly Span[], statements: readonly PlacedStatement[]) {
  const meets = (a: Span) => content.some((b) => overlaps(a, b));
  let [best, most]: [GoldStatement | undefined, number] = [undefined, ENOUGH];
  for (const statement of statements) {
    if (!statement.content.some(meets)) continue;
    const common = wordF1(text, content, statement.content);
    if (common >= most) [best, most] = [statement.gold, common];
  }
  return best;
}

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
    // "A spokesman for Ana Vale" shares half of its words with her, and is not she.
    const isNamed = entity?.type === 'person' && gold.kind === 'unnamed-person';
    const fit = speaker.name === null || isNamed ? 0 : speakerFit(speaker.name, gold);
    return fit && entity ? fit + 0.2 : fit;
  });
  const best = Math.max(...fits);
  return fits.map((fit) => best > 0 && fit >= best - 0.01);
}

/** Asks who speaks in an article; the choices become examples. */
function ask(
  { article, statements, said }: ReadArticle,
  model: Rank | null,
  examples: RankedExample[],
  tally: Tally,
): void {
  const buffer = new FeatureBuffer();
  statementsOf(article, said, (question, candidates, discourse) => {
    const asked = goldFor(article.text, question.reading.content, statements);
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
  const readers = foldReaders();
  const articles = trainReadings(dir).map((reading) => readArticle(reading, readers(reading)));
  const ofOurs = fromSentences();
  let models: Models = () => null;
  let all: RankedExample[][] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const tally: Tally = { asked: 0, possible: 0, right: 0, empty: 0 };
    all = articles.map((article) => {
      const examples: RankedExample[] = [];
      ask(article, models(article.reading), examples, tally);
      return examples;
    });
    log(
      `round ${round}: ${tally.asked} statements, ${percent(tally.possible, tally.asked)}% with a right candidate; ` +
        `right ${percent(tally.right, tally.asked)}%, empty ${percent(tally.empty, tally.asked)}%`,
    );
    if (round === ROUNDS) break;
    const folds = Array.from({ length: SPEAKER_FOLDS }, (_, fold) => {
      const seen = articles.flatMap(({ reading }, i) =>
        speakerFoldOf(reading) === fold ? [] : (all[i] ?? []),
      );
      const model = stored([...seen, ...ofOurs]);
      saveFold(`speakers-${fold}`, model);
      return rankBy(model);
    });
    models = (reading) => folds[speakerFoldOf(reading)] ?? null;
  }
  const model = stored([...all.flat(), ...ofOurs]);
  const bytes = encodeModel(model, model.scale);
  writeFileSync(new URL('../src/models/weights/speakers.bin', import.meta.url), bytes);
  log(`${bytes.length} bytes`);
}

function stored(examples: readonly RankedExample[]) {
  const { model, scale } = quantise(trainRanker(examples, OPTIONS), { prune: 0.01 });
  return { ...model, scale };
}
