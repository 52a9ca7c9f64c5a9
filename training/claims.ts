/**
 * Trains the model that judges claims on the readers' articles: `npm run train -- claims --corpora
 * DIR`, after `links`. Prints what it reaches on articles that it was not trained on. What it learns
 * from links was judged by models that had not seen the article.
 */
import { writeFileSync } from 'node:fs';
import { encodeModel, Logistic, quantise } from '../src/models/index.ts';
import { tagger } from '../src/nlp/index.ts';
import { evidenceCandidates } from '../src/stages/claims/evidence.ts';
import { evidenceFeatures, reportedFeatures } from '../src/stages/claims/features.ts';
import { LIKELY } from '../src/stages/claims/judge.ts';
import { contextsOf } from '../src/stages/claims/links/context.ts';
import { LinkJudge } from '../src/stages/claims/links/judge.ts';
import { bracketMarks, citingBrackets, linkMarks } from '../src/stages/claims/marks.ts';
import {
  nestingOf,
  type ReportedCandidate,
  reportedCandidates,
  reportedClaim,
} from '../src/stages/claims/reported.ts';
import { linkModel } from './links.ts';
import { type FitOptions, fitWeights, modelOf, type NamedExample } from './named-logistic.ts';
import { once } from './once.ts';
import { isSpeaker, isUnread, type ReadArticle, readArticles, wordF1 } from './readers.ts';
import { crossValidated, foldsOf, printScores, type Scored } from './reliability.ts';

const REPORTED: FitOptions = { bits: 14, epochs: 150, penalty: 2 };
const EVIDENCE: FitOptions = { bits: 14, epochs: 150, penalty: 20 };

/** Words that are the gold's to this extent are the gold's. */
const SAME_WORDS = 0.8;
/** Words that share this much with the gold's mean the gold's. */
const FOUND = 0.5;

interface Example extends NamedExample {
  readonly id: string;
}

const model = (label: string, examples: readonly Example[], options: FitOptions) =>
  modelOf({ [label]: fitWeights(examples, options) }, options.bits);

const scorer =
  (options: FitOptions) =>
  (taught: readonly Example[], asked: readonly Example[]): Scored[] => {
    const fitted = new Logistic({ ...model('right', taught, options), scale: 1 });
    return asked.map(({ features, right }) => ({
      score: fitted.probability('right', features),
      right,
    }));
  };

interface Reported extends Example {
  readonly candidate: ReportedCandidate;
  /** Half of its words are those of a gold claim, whoever it is given to. */
  readonly isClaim: boolean;
}

/** Reported claims: right when a gold claim has the same words, speaker and polarity. */
function readReported({ record, statements, wordsOf }: ReadArticle): Reported[] {
  const candidates = reportedCandidates(record, citingBrackets(record));
  const nesting = nestingOf(candidates);
  return candidates.map((candidate, i) => {
    const { content, attribution } = candidate;
    const words = wordsOf(content);
    const claims = statements.filter((s) => s.gold.claim && wordF1(words, s.words) >= FOUND);
    const right = claims.some(
      ({ gold, words: wanted }) =>
        wordF1(words, wanted) >= SAME_WORDS &&
        isSpeaker(attribution?.speaker.name, gold) &&
        gold.polarity === (attribution?.polarity ?? 'affirmed'),
    );
    const features = reportedFeatures(record.text, candidate, nesting[i] ?? 'none');
    return { id: record.id, features, right, isClaim: claims.length > 0, candidate };
  });
}

/** The same, worked out once an article. */
const reportedOf = once(readReported);

/** The same, asked whether it is a claim at all. */
const asClaims = (examples: readonly Reported[]): Reported[] =>
  examples.map((e) => ({ ...e, right: e.isClaim }));

/** Evidence claims: right when a gold claim has the same words. */
function evidenceOf(
  { record, statements, evidence, wordsOf }: ReadArticle,
  reported: readonly ReportedCandidate[],
  judge: LinkJudge,
): Example[] {
  const { text, blocks, links, sentences } = record;
  const tag = tagger(record);
  const contexts = contextsOf(record, tag);
  const judged = new Map(links.map((l) => [l, judge.judge(l, contexts.get(l))]));
  const marks = [
    ...linkMarks(judged, contexts, blocks),
    ...bracketMarks(citingBrackets(record), sentences),
  ];
  const claims = reported.map((c) => reportedClaim(c, 1));
  const gold = [...evidence, ...statements.filter((s) => s.gold.claim).map((s) => s.words)];
  return evidenceCandidates(record, marks, claims, tag).map((candidate) => {
    const words = wordsOf(candidate.content);
    const right = gold.some((wanted) => wordF1(words, wanted) >= SAME_WORDS);
    return { id: record.id, features: evidenceFeatures(text, candidate), right };
  });
}

export function trainClaims({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const articles = readArticles(dir, 'train-gold');
  const taught = articles.filter((a) => !isUnread(a.record.id));
  const unread = articles.filter((a) => isUnread(a.record.id));
  const gold = readArticles(dir, 'gold');

  const score = scorer(REPORTED);
  const reported = taught.flatMap(reportedOf);
  const kept = (examples: readonly Reported[], scored: readonly Scored[]): ReportedCandidate[] =>
    examples.flatMap((e, i) => ((scored[i]?.score ?? 0) >= LIKELY.reported ? e.candidate : []));
  const isClaim = asClaims(reported);
  printScores('a claim, cross-validated', crossValidated(isClaim, score), log);
  printScores('a claim, unread', score(isClaim, asClaims(unread.flatMap(reportedOf))), log);
  printScores('a claim, gold', score(isClaim, asClaims(gold.flatMap(reportedOf))), log);
  printScores('reported, cross-validated', crossValidated(reported, score), log);
  printScores('reported, unread', score(reported, unread.flatMap(reportedOf)), log);
  printScores('reported, gold', score(reported, gold.flatMap(reportedOf)), log);

  /** The evidence of articles that neither model has seen. */
  const unseen = (known: readonly ReadArticle[], asked: readonly ReadArticle[]): Example[] => {
    const judge = new LinkJudge(linkModel(known));
    const statements = known.flatMap(reportedOf);
    return asked.flatMap((article) => {
      const candidates = reportedOf(article);
      return evidenceOf(article, kept(candidates, score(statements, candidates)), judge);
    });
  };
  const evidence = foldsOf(taught, (a) => a.record.id).flatMap(({ rest, fold }) =>
    unseen(rest, fold),
  );
  const scoreEvidence = scorer(EVIDENCE);
  printScores('evidence, cross-validated', crossValidated(evidence, scoreEvidence), log);
  printScores('evidence, unread', scoreEvidence(evidence, unseen(taught, unread)), log);
  printScores('evidence, gold', scoreEvidence(evidence, unseen(taught, gold)), log);

  const weights = {
    claim: fitWeights(asClaims(reported), REPORTED),
    reported: fitWeights(reported, REPORTED),
    evidence: fitWeights(evidence, EVIDENCE),
  };
  const { model: stored, scale } = quantise(modelOf(weights, REPORTED.bits), { prune: 0.01 });
  const bytes = encodeModel(stored, scale, { corpus: 'readers, train' });
  writeFileSync(new URL('../src/models/weights/claims.bin', import.meta.url), bytes);
  log(`claims.bin: ${bytes.length} bytes`);
}
