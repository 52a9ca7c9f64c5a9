/**
 * Trains the model that judges links on the readers' articles: `npm run train -- links --corpora DIR`.
 * Prints what it reaches on articles that it was not trained on: by cross-validation, and on the
 * fifth that stays unread. The weights that ship learn from all.
 */
import { writeFileSync } from 'node:fs';
import { encodeModel, Logistic, quantise } from '../src/models/index.ts';
import { tagger } from '../src/nlp/index.ts';
import { contextsOf } from '../src/stages/claims/links/context.ts';
import { BIAS, linkFeatures, signalFeature } from '../src/stages/claims/links/features.ts';
import { isOpen } from '../src/stages/claims/links/judge.ts';
import { FURNITURE_BIAS, furniturePriors, LINK_BIAS, linkPriors } from './link-priors.ts';
import { type FitOptions, fitWeights, modelOf, type NamedExample } from './named-logistic.ts';
import { pageReadings, trainReadings } from './readings/readings.ts';
import { isUnread, type ReadRecord, shippedRecords, unseenRecords } from './readings/records.ts';
import { crossValidated, printScores } from './reliability.ts';

const OPTIONS: FitOptions = { bits: 14, epochs: 150, penalty: 4 };
/** Pages of newsrooms are what is judged, and few: each counts as so many of our own. */
const PAGE_WEIGHT = 3;
/** Our own pages cite more often; what that tells is kept apart, and asked of no article. */
const WRITTEN = 'written';
const withPriors = (bias: number, priors: Readonly<Record<string, number>>): FitOptions => ({
  ...OPTIONS,
  prior: {
    [BIAS]: bias,
    ...Object.fromEntries(Object.entries(priors).map(([k, v]) => [signalFeature(k), v])),
  },
});
const CITATION = withPriors(LINK_BIAS, linkPriors);
const FURNITURE = withPriors(FURNITURE_BIAS, furniturePriors);

interface LinkExample extends NamedExample {
  readonly id: string;
  readonly isFurniture: boolean;
  /** Of a newsroom's page, not of one that was written for this project. */
  readonly ofPage: boolean;
}

const weighted = (example: LinkExample): LinkExample[] =>
  example.ofPage
    ? Array.from({ length: PAGE_WEIGHT }, () => example)
    : [{ ...example, features: [...example.features, WRITTEN] }];

/** The links of an article that the model is asked about. */
function examplesOf({ record, links }: ReadRecord, ofPage: boolean): LinkExample[] {
  const contexts = contextsOf(record, tagger(record));
  return [...links].flatMap(([link, role]): LinkExample[] => {
    const context = contexts.get(link);
    if (!isOpen(link, context)) return [];
    const [right, isFurniture] = [role === 'citation', role === 'furniture'];
    return [{ id: record.id, features: linkFeatures(context), right, isFurniture, ofPage }];
  });
}

const fitLinks = (given: readonly LinkExample[]) => {
  const examples = given.flatMap(weighted);
  const furniture = examples.map((e) => ({ ...e, right: e.isFurniture }));
  const weights = {
    citation: fitWeights(examples, CITATION),
    furniture: fitWeights(furniture, FURNITURE),
  };
  return modelOf(weights, OPTIONS.bits);
};

export function trainLinks({ dir, log }: { dir: string; log: (line: string) => void }): void {
  const linked = trainReadings(dir).filter(({ gold }) => (gold.links ?? []).length > 0);
  const articles = unseenRecords(linked);
  const pages = new Set(linked.flatMap(({ id, corpus }) => (corpus === 'readers' ? id : [])));
  const examples = articles.flatMap((a) => examplesOf(a, pages.has(a.record.id)));
  const taught = examples.filter((e) => !isUnread(e.id));
  const unread = examples.filter((e) => isUnread(e.id) && e.ofPage);
  const score = (examples: readonly LinkExample[], asked: readonly LinkExample[]) => {
    const model = new Logistic({ ...fitLinks(examples), scale: 1 });
    return asked.map((e) => ({ score: model.probability('citation', e.features), right: e.right }));
  };
  const crossed = crossValidated(taught, score, ({ ofPage }) => ofPage);
  printScores('pages, cross-validated', crossed, log);
  printScores('pages, unread', score(taught, unread), log);
  const gold = shippedRecords(pageReadings(dir, 'gold')).flatMap((a) => examplesOf(a, true));
  printScores('gold', score(taught, gold), log);
  const { model, scale } = quantise(fitLinks(examples), { prune: 0.01 });
  const bytes = encodeModel(model, scale, { corpus: 'readers, train' });
  writeFileSync(new URL('../src/models/weights/links.bin', import.meta.url), bytes);
  log(`links.bin: ${bytes.length} bytes, ${examples.length} links`);
}
