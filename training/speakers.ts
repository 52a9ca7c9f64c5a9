/**
 * Trains the ranker of speakers on the readers' articles: which candidate is the one whom the readers
 * name. First a linear model, `weights/speakers.bin`, then trees over what it says of articles that it
 * was not trained on, `weights/speaker-trees.bin`. Prints how often each is right on unseen articles.
 */
import { writeFileSync } from 'node:fs';
import { type ArticleRecord, overlaps, type Span } from '../src/article/index.ts';
import { type Chosen, scorer } from '../src/models/antecedents/ranker.ts';
import { encodeTrees } from '../src/models/boosted-trees.ts';
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
import { candidateNumbers } from '../src/stages/quotations/speaker/numbers.ts';
import { type Rank, rankBy } from '../src/stages/quotations/speaker/rank.ts';
import { type Said, statementsOf } from '../src/stages/quotations/speaker/speak.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import type { TreeOptions } from './boosted-trees.ts';
import { fitChoosingTrees } from './choosing-trees.ts';
import {
  foldReaders,
  keepFold,
  SPEAKER_FOLDS,
  saveFold,
  speakerFoldOf,
} from './quotations-folds.ts';
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
const TREES: TreeOptions = { trees: 200, leaves: 15, fewest: 40, rate: 0.08, decay: 5 };
/** Under it the resolver names nobody. */
const PLAIN = 0.35;

/** Words in common from which on a statement of ours is the reader's. */
const ENOUGH = 0.5;

/** What has not seen a part of the articles. */
interface Part {
  readonly rank: Rank | null;
  /** Asked only when the trees are to learn from what it says. */
  readonly score: ReturnType<typeof scorer> | null;
}

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
function goldFor(text: string, content: readonly Span[], statements: readonly PlacedStatement[]) {
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

/** An example, and what the trees learn from it. */
interface Example extends RankedExample {
  readonly numbers: readonly (readonly number[])[];
  readonly odds: readonly number[];
}

/** Asks who speaks in an article; the choices become examples. */
function ask(
  { article, statements, said }: ReadArticle,
  { rank: model, score }: Part,
  examples: Example[],
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
    const view = addFeatures(question, candidates, discourse, buffer);
    const right = rightOnes(candidates, asked);
    const possible = right.includes(true);
    const odds = score ? [...score(buffer)] : [];
    examples.push({
      features: buffer.copy(),
      right: possible ? right : candidates.map((c) => c.kind === 'nobody'),
      weight: possible ? 1 : WITHOUT_RIGHT,
      numbers: score ? candidateNumbers(view, odds) : [],
      odds,
    });
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

const FOLDS = Array.from({ length: SPEAKER_FOLDS }, (_, fold) => fold);
const UNTRAINED: Part = { rank: null, score: null };

export function trainSpeakers({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const readers = foldReaders();
  const articles = trainReadings(dir).map((reading) => readArticle(reading, readers(reading)));
  const ofOurs = fromSentences();
  const asked = (name: string, parts: readonly Part[]): Example[][] => {
    const tally: Tally = { asked: 0, possible: 0, right: 0, empty: 0 };
    const all = articles.map((article) => {
      const examples: Example[] = [];
      ask(article, parts[speakerFoldOf(article.reading)] ?? UNTRAINED, examples, tally);
      return examples;
    });
    log(
      `${name}: ${tally.asked} statements, ${percent(tally.possible, tally.asked)}% with a right candidate; ` +
        `right ${percent(tally.right, tally.asked)}%, empty ${percent(tally.empty, tally.asked)}%`,
    );
    return all;
  };
  const outside = (all: readonly Example[][], fold: number): Example[] =>
    all.flatMap((examples, i) => {
      const reading = articles[i]?.reading;
      return reading && speakerFoldOf(reading) !== fold ? examples : [];
    });
  let all = asked('untrained', []);
  let models: ReturnType<typeof stored>[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    models = FOLDS.map((fold) => stored([...outside(all, fold), ...ofOurs]));
    const isLast = round === ROUNDS;
    all = asked(
      `linear, round ${round}`,
      models.map((model) => ({ rank: rankBy(model), score: isLast ? scorer(model) : null })),
    );
  }
  const trees = FOLDS.map((fold) => fitChoosingTrees(outside(all, fold), TREES));
  for (const [fold, model] of models.entries()) saveFold(`speakers-${fold}`, model);
  for (const [fold, of] of trees.entries()) keepFold(`speaker-trees-${fold}`, encodeTrees(of));
  asked(
    'with trees',
    models.map((model, fold) => ({ rank: rankBy(model, trees[fold]), score: null })),
  );
  const model = stored([...all.flat(), ...ofOurs]);
  write('speakers', encodeModel(model, model.scale), log);
  write('speaker-trees', encodeTrees(fitChoosingTrees(all.flat(), TREES)), log);
}

function write(name: string, bytes: Uint8Array, log: (line: string) => void): void {
  writeFileSync(new URL(`../src/models/weights/${name}.bin`, import.meta.url), bytes);
  log(`${name}.bin: ${bytes.length} bytes`);
}

function stored(examples: readonly RankedExample[]) {
  const { model, scale } = quantise(trainRanker(examples, OPTIONS), { prune: 0.01 });
  return { ...model, scale };
}
