/**
 * Trains the model that judges reported claims on the readers' articles: `npm run train -- claims
 * --corpora DIR`. Prints what it reaches on articles that it was not trained on: by cross-validation,
 * and on the fifth that stays unread. The weights that ship learn from all.
 */
import { writeFileSync } from 'node:fs';
import { encodeModel, Logistic, quantise } from '../src/models/index.ts';
import { reportedFeatures } from '../src/stages/claims/features.ts';
import { citingBrackets } from '../src/stages/claims/marks.ts';
import { nestingOf, reportedCandidates } from '../src/stages/claims/reported.ts';
import { type FitOptions, fitWeights, modelOf, type NamedExample } from './named-logistic.ts';
import { pageReadings, trainReadings } from './readings/readings.ts';
import { isUnread, type ReadRecord, shippedRecords, unseenRecords } from './readings/records.ts';
import { isSpeaker, sameWords } from './readings/right.ts';
import { crossValidated, printScores, type Scored } from './reliability.ts';

const OPTIONS: FitOptions = { bits: 14, epochs: 150, penalty: 2 };

/** Words that share this much with the gold's mean the gold's. */
const FOUND = 0.5;

interface Example extends NamedExample {
  readonly id: string;
  /** Half of its words are those of a gold claim, whoever it is given to. */
  readonly isClaim: boolean;
}

/** Right is a claim with the words, the speaker and the polarity of one of the gold. */
function examplesOf({ record, statements, wasRead }: ReadRecord): Example[] {
  const { text } = record;
  const candidates = reportedCandidates(record, citingBrackets(record));
  const nesting = nestingOf(candidates);
  return candidates.flatMap((candidate, i): Example[] => {
    const { content, attribution } = candidate;
    if (!wasRead(content[0]?.start ?? 0)) return [];
    const claims = statements.filter((s) => s.gold.claim);
    const right = sameWords(record, content, claims).some(
      ({ gold }) =>
        isSpeaker(attribution?.speaker.name, gold) &&
        gold.polarity === (attribution?.polarity ?? 'affirmed'),
    );
    const isClaim = sameWords(record, content, claims, FOUND).length > 0;
    const features = reportedFeatures(text, candidate, nesting[i] ?? 'none');
    return [{ id: record.id, features, right, isClaim }];
  });
}

/** The same, asked whether it is a claim at all: by its words, not by how sure they are a statement. */
const asClaims = (examples: readonly Example[]): Example[] =>
  examples.map((e) => ({
    ...e,
    features: e.features.filter((f) => !f.startsWith('score')),
    right: e.isClaim,
  }));

function score(taught: readonly Example[], asked: readonly Example[]): Scored[] {
  const weights = { right: fitWeights(taught, OPTIONS) };
  const model = new Logistic({ ...modelOf(weights, OPTIONS.bits), scale: 1 });
  return asked.map(({ features, right }) => ({
    score: model.probability('right', features),
    right,
  }));
}

export function trainClaims({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const articles = unseenRecords(trainReadings(dir));
  const taught = articles.filter((a) => !isUnread(a.record.id)).flatMap(examplesOf);
  const unread = articles.filter((a) => isUnread(a.record.id)).flatMap(examplesOf);
  const gold = shippedRecords(pageReadings(dir, 'gold')).flatMap(examplesOf);
  printScores('a claim, cross-validated', crossValidated(asClaims(taught), score), log);
  printScores('a claim, unread', score(asClaims(taught), asClaims(unread)), log);
  printScores('a claim, gold', score(asClaims(taught), asClaims(gold)), log);
  printScores('right, cross-validated', crossValidated(taught, score), log);
  printScores('right, unread', score(taught, unread), log);
  printScores('right, gold', score(taught, gold), log);
  const all = [...taught, ...unread];
  const weights = { claim: fitWeights(asClaims(all), OPTIONS), reported: fitWeights(all, OPTIONS) };
  const { model, scale } = quantise(modelOf(weights, OPTIONS.bits), { prune: 0.01 });
  const bytes = encodeModel(model, scale, { corpus: 'readers, train' });
  writeFileSync(new URL('../src/models/weights/claims.bin', import.meta.url), bytes);
  log(`claims.bin: ${bytes.length} bytes, ${all.length} statements`);
}
