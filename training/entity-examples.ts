/** From annotated articles to training examples: the runs' features with a label for each piece. */
import type { EntityType, Span } from '../src/article/index.ts';
import { FeatureBuffer } from '../src/models/index.ts';
import { tokenize } from '../src/nlp/index.ts';
import { paragraphsOf } from '../src/stages/content/plain-text.ts';
import * as is from '../src/stages/entities/recognise/classes.ts';
import { readDocument, type Sentence } from '../src/stages/entities/recognise/document.ts';
import { readRun } from '../src/stages/entities/recognise/features.ts';
import {
  begins,
  ends,
  labelOf,
  OUTSIDE,
  typeOf,
  types,
} from '../src/stages/entities/recognise/labels.ts';
import { runsOf } from '../src/stages/entities/recognise/runs.ts';
import { splitSentences } from '../src/stages/sentences/split.ts';
import type { Corpus, GoldArticle } from './entity-corpora.ts';
import type { Example } from './perceptron.ts';

const KINDS_OF_OTHER: ReadonlySet<EntityType> = new Set([
  'nationality',
  'event',
  'product',
  'law',
  'work',
]);

/** The article's sentences, as the pipeline would find them. */
function sentencesOf(text: string): Span[] {
  return paragraphsOf(text).flatMap(({ start, end }) => splitSentences(text, start, end));
}

interface Gold {
  label: number;
  /** What else is right here. */
  readonly accepts: ReadonlySet<EntityType> | null;
}

/** Gold labels of a sentence's pieces. */
function goldOf(sentence: Sentence, article: GoldArticle, corpus: Corpus): Gold[] {
  const unmarked = process.env.MASK
    ? new Set(types.filter((type) => !corpus.annotates.has(type)))
    : null;
  const gold: Gold[] = sentence.pieces.map(() => ({ label: OUTSIDE, accepts: unmarked }));
  const taken = new Uint8Array(sentence.pieces.length);
  for (const name of article.names) {
    const covered = sentence.pieces.flatMap((piece, i) =>
      piece.start < name.end && name.start < piece.end ? [i] : [],
    );
    covered.forEach((i, k) => {
      taken[i] = 1;
      const { type } = name;
      if (type === null) return;
      if (type === 'other') gold[i] = { label: OUTSIDE, accepts: KINDS_OF_OTHER };
      else gold[i] = { label: labelOf(type, k, covered.length), accepts: null };
    });
  }
  addNationalities(sentence, gold, taken);
  return gold;
}

/** A word for a people that is in no other name is a nationality, whatever the corpus marks. */
function addNationalities({ phrases, pieces }: Sentence, gold: Gold[], taken: Uint8Array): void {
  const peoples = is.NATIONALITY | is.PEOPLE | is.CAMP;
  for (let i = 0; i < pieces.length; i++) {
    const phrase = phrases[i] as number;
    if (!((phrase >> 2) & peoples)) continue;
    let end = i + 1;
    if ((phrase & 3) === 1) while (((phrases[end - 1] as number) & 3) !== 3) end++;
    const free = gold
      .slice(i, end)
      .every(({ accepts }, k) => !taken[i + k] || accepts?.has('nationality'));
    if (free)
      for (let k = i; k < end; k++)
        gold[k] = { label: labelOf('nationality', k - i, end - i), accepts: null };
    i = end - 1;
  }
}

/** Labels of a run whose names may begin before it or go on after it, as names inside the run. */
function closed(run: readonly Gold[]): Gold[] {
  return run.map((gold, i) => {
    const type = typeOf(gold.label);
    if (!type) return gold;
    const opens = i === 0 || begins(gold.label);
    const closes = i === run.length - 1 || ends(gold.label) || !typeOf(run[i + 1]?.label ?? 0);
    return { ...gold, label: labelOf(type, opens ? 0 : closes ? 2 : 1, opens && closes ? 1 : 3) };
  });
}

/** The examples of one article. */
export function examplesOf(article: GoldArticle, corpus: Corpus): Example[] {
  const buffer = new FeatureBuffer();
  const document = readDocument(
    sentencesOf(article.text).map(({ start, end }) => tokenize(article.text, start, end)),
  );
  return document.sentences.flatMap((sentence) => {
    const gold = goldOf(sentence, article, corpus);
    return runsOf(sentence.pieces).map((run): Example => {
      readRun(buffer, document, sentence, run);
      const here = closed(gold.slice(run.from, run.to));
      return {
        features: buffer.copy(),
        gold: Uint8Array.from(here, ({ label }) => label),
        accepts: (i, label) => {
          const accepts = here[i]?.accepts;
          if (!accepts) return false;
          const type = typeOf(label);
          return type === undefined ? here[i]?.label === OUTSIDE : accepts.has(type);
        },
      };
    });
  });
}
