/** From annotated articles to training examples: the runs' features with a label for each piece. */
import type { EntityType } from '../src/article/index.ts';
import { FeatureBuffer, type Features } from '../src/models/index.ts';
import * as is from '../src/stages/entities/recognise/classes.ts';
import {
  type Document,
  readDocument,
  type Sentence,
} from '../src/stages/entities/recognise/document.ts';
import { readRun } from '../src/stages/entities/recognise/features.ts';
import {
  begins,
  ends,
  labelOf,
  labels,
  OUTSIDE,
  typeOf,
  types,
} from '../src/stages/entities/recognise/labels.ts';
import { runsIn } from '../src/stages/entities/recognise/runs.ts';
import { tokensOf } from './article-tokens.ts';
import type { Corpus, GoldArticle } from './entity-corpora.ts';
import type { PartialExample } from './partial-crf.ts';

const KINDS_OF_OTHER: ReadonlySet<EntityType> = new Set(['event', 'product', 'law', 'work']);
const KINDS_OF_WORD: ReadonlySet<EntityType> = new Set([...KINDS_OF_OTHER, 'nationality']);
/** As words for peoples are written: no acronym, no number, no second word. */
const LIKE_A_PEOPLE = /^\p{Lu}\p{Ll}{2,}$/u;

/** The text as the recogniser would see it in the pipeline. */
const readText = (text: string): Document => readDocument(tokensOf(text));

const ALL: ReadonlySet<EntityType> = new Set(types);

/** What a corpus says of the names in its texts. */
type Annotation = Pick<Corpus, 'annotates' | 'modifiers' | 'isComplete'>;

interface Gold {
  label: number;
  /** What else is right here. */
  readonly accepts: ReadonlySet<EntityType> | null;
}

/** Gold labels of a sentence's pieces. */
function goldOf(sentence: Sentence, article: GoldArticle, corpus: Annotation): Gold[] {
  const unmarked = new Set(types.filter((type) => corpus.modifiers || !corpus.annotates.has(type)));
  const gold: Gold[] = sentence.pieces.map(({ form }, i) => ({
    label: OUTSIDE,
    accepts: form.hasCapital && i > 0 && sentence.case === 'prose' ? unmarked : null,
  }));
  const taken = new Uint8Array(sentence.pieces.length);
  for (const name of article.names) {
    const covered = sentence.pieces.flatMap((piece, i) =>
      piece.start < name.end && name.start < piece.end ? [i] : [],
    );
    // A piece that two names share, as the one word of "Franco-German", may be either's.
    const isShared = covered.some((i) => taken[i]);
    covered.forEach((i, k) => {
      taken[i] = 1;
      const { type } = name;
      if (type === null) return;
      const word = article.text.slice(name.start, name.end);
      const kinds = LIKE_A_PEOPLE.test(word) ? KINDS_OF_WORD : KINDS_OF_OTHER;
      if (type === 'unknown' || isShared) gold[i] = { label: OUTSIDE, accepts: ALL };
      else if (type === 'other') gold[i] = { label: OUTSIDE, accepts: kinds };
      else gold[i] = { label: labelOf(type, k, covered.length), accepts: null };
    });
  }
  if (!corpus.isComplete) addNationalities(sentence, gold, taken);
  return gold;
}

/** The number of pieces in the name that begins here. */
function lengthAt(gold: readonly Gold[], from: number): number {
  let to = from;
  while (to < gold.length && !ends(gold[to]?.label ?? 0)) to++;
  return to + 1 - from;
}

/**
 * A word for a country's people that is in no longer name is a nationality, whatever the corpus makes
 * of it: some leave it out, some call the people persons or an organisation. One for a faith, a part of
 * the world or of a country is no name; one for a political camp may be a party's.
 */
function addNationalities({ phrases, pieces }: Sentence, gold: Gold[], taken: Uint8Array): void {
  const peoples = is.NATIONALITY | is.PEOPLE | is.CAMP;
  for (let i = 0; i < pieces.length; i++) {
    const phrase = phrases[i] as number;
    const classes = phrase >> 2;
    if (!(classes & peoples)) continue;
    let end = i + 1;
    if ((phrase & 3) === 1) while (((phrases[end - 1] as number) & 3) !== 3) end++;
    const alone =
      ends(gold[end - 1]?.label ?? 0) &&
      begins(gold[i]?.label ?? 0) &&
      end - i === lengthAt(gold, i);
    const free = gold.slice(i, end).every(({ accepts }, k) => !taken[i + k] || accepts !== null);
    if (free || alone)
      for (let k = i; k < end; k++)
        gold[k] =
          classes & is.NATIONALITY
            ? { label: labelOf('nationality', k - i, end - i), accepts: null }
            : { label: OUTSIDE, accepts: classes & is.CAMP ? PARTIES : null };
    i = end - 1;
  }
}

const PARTIES: ReadonlySet<EntityType> = new Set(['organization']);

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

/** The costs of the labels of a run where passing over a piece of a person's name costs `missed`. */
const costsOf = (run: readonly Gold[], missed: number): Float32Array =>
  Float32Array.from(
    run.flatMap(({ label: gold }) =>
      labels.map((_, label) => (label === OUTSIDE && typeOf(gold) === 'person' ? missed : 0)),
    ),
  );

/** The examples of one annotated article; in a post, passing over a person costs `missedPerson`. */
export function examplesOf(
  article: GoldArticle,
  corpus: Annotation,
  missedPerson: number,
): PartialExample[] {
  const buffer = new FeatureBuffer();
  const document = article.tokens
    ? readDocument(article.tokens, article.emphasis)
    : readText(article.text);
  return document.sentences.flatMap((sentence) => {
    const gold = goldOf(sentence, article, corpus);
    return runsIn(document, sentence).map((run): PartialExample => {
      readRun(buffer, document, sentence, run);
      const names = closed(gold.slice(run.from, run.to));
      const right = names.flatMap((at) => labels.map((_, label) => (isRight(at, label) ? 1 : 0)));
      return {
        features: buffer.copy(),
        right: Uint8Array.from(right),
        ...(document.short && missedPerson ? { costs: costsOf(names, missedPerson) } : {}),
      };
    });
  });
}

function isRight({ label: gold, accepts }: Gold, label: number): boolean {
  if (label === gold) return true;
  const type = typeOf(label);
  return type !== undefined && accepts?.has(type) === true;
}

/** The features of all runs of a text that nobody has annotated. */
export function runsOfText(text: string): Features[] {
  const buffer = new FeatureBuffer();
  const document = readText(text);
  return document.sentences.flatMap((sentence) =>
    runsIn(document, sentence).map((run) => {
      readRun(buffer, document, sentence, run);
      return buffer.copy();
    }),
  );
}
