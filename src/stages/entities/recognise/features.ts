/**
 * The features of a piece, as hashes. Every template has a number of its own; changing any of this
 * file needs the weights trained again.
 */
import { type FeatureBuffer, mix } from '../../../models/index.ts';
import type { Document, Sentence } from './document.ts';
import type { Piece } from './pieces.ts';
import type { Run } from './runs.ts';
import type { WordForm } from './word-form.ts';

const START = 0x51ed27;
const END = 0x2f6b1d;
const CASES = { prose: 0, title: 1, capitals: 2 } as const;

/** A word's form as a neighbour; past the sentence's edge a form that stands for the edge. */
const lowerAt = (pieces: readonly Piece[], i: number): number =>
  pieces[i]?.form.lower ?? (i < 0 ? START : END);
const shapeAt = (pieces: readonly Piece[], i: number): number =>
  pieces[i]?.form.shape ?? (i < 0 ? START : END);

/** Fills the buffer with the features of one run. */
export function readRun(
  buffer: FeatureBuffer,
  document: Document,
  sentence: Sentence,
  { from, to }: Run,
): void {
  buffer.reset();
  for (let i = from; i < to; i++) {
    addFeatures(buffer, document, sentence, i);
    buffer.next();
  }
}

/** Adds the features of piece `i` of a sentence. */
function addFeatures(to: FeatureBuffer, document: Document, sentence: Sentence, i: number): void {
  const { pieces } = sentence;
  const piece = pieces[i];
  if (!piece) return;
  const { form } = piece;
  to.add(mix(0, 0));
  addWords(to, pieces, i, form);
  addShapes(to, sentence, i, form);
  addStyle(to, document, i, form);
  for (let k = -2; k <= 2; k++) addKnowledge(to, sentence, i, k, form);
  addEdges(to, pieces, i, form);
  addKnown(to, sentence, i, form);
  if (form.hasCapital) addUsage(to, document, sentence, i, form);
}

function addWords(to: FeatureBuffer, pieces: readonly Piece[], i: number, form: WordForm): void {
  const [p2, p1] = [lowerAt(pieces, i - 2), lowerAt(pieces, i - 1)];
  const [n1, n2] = [lowerAt(pieces, i + 1), lowerAt(pieces, i + 2)];
  to.add(mix(1, form.exact));
  to.add(mix(2, form.lower));
  to.add(mix(3, p1));
  to.add(mix(4, n1));
  to.add(mix(5, p2));
  to.add(mix(6, n2));
  to.add(mix(7, p1, form.lower));
  to.add(mix(8, form.lower, n1));
  to.add(mix(9, p2, p1));
  to.add(mix(10, n1, n2));
  for (const affix of form.affixes) to.add(mix(11, affix));
  for (const part of form.parts) to.add(mix(12, part));
}

const LETTER_CASES = { allCaps: 1, capital: 2, lower: 3 } as const;

/** A word's letter case in a post or in an article, and whether the word opens its sentence. */
export const styleFeature = (
  short: boolean,
  letterCase: keyof typeof LETTER_CASES,
  opens: boolean,
): number => mix(82, short ? 1 : 0, LETTER_CASES[letterCase], opens ? 1 : 0);

/** Capitals mean less in a post than in an article. */
function addStyle(to: FeatureBuffer, { short }: Document, i: number, form: WordForm): void {
  to.add(mix(81, short ? 1 : 0, form.shape));
  const letterCase = form.allCaps ? 'allCaps' : form.capital ? 'capital' : 'lower';
  to.add(styleFeature(short, letterCase, i === 0));
}

function addShapes(to: FeatureBuffer, sentence: Sentence, i: number, form: WordForm): void {
  const { pieces } = sentence;
  const [p2, p1] = [shapeAt(pieces, i - 2), shapeAt(pieces, i - 1)];
  const [n1, n2] = [shapeAt(pieces, i + 1), shapeAt(pieces, i + 2)];
  to.add(mix(13, form.shape));
  to.add(mix(14, form.longShape));
  to.add(mix(15, p1, form.shape, n1));
  to.add(mix(16, p1, form.shape));
  to.add(mix(17, form.shape, n1));
  to.add(mix(18, mix(18, p2, p1), form.shape, mix(18, n1, n2)));
  const [before, after] = [lowerAt(pieces, i - 1), lowerAt(pieces, i + 1)];
  to.add(mix(86, before, form.shape));
  to.add(mix(87, after, form.shape));
  to.add(mix(88, before, after));
  const place = CASES[sentence.case] * 3 + Math.min(i, 2);
  to.add(mix(19, place, form.shape));
  if (sentence.case !== 'prose') to.add(mix(20, CASES[sentence.case], form.lower));
}

/** Clusters, traits, gazetteer classes and kinds of the piece `k` away. */
function addKnowledge(
  to: FeatureBuffer,
  { pieces, phrases }: Sentence,
  i: number,
  k: number,
  form: WordForm,
): void {
  const other = pieces[i + k]?.form;
  if (!other) return;
  for (let c = 0; c < other.clusters.length; c++) {
    const cluster = other.clusters[c] as number;
    if (cluster < 0) continue;
    to.add(mix(21 + c, k, cluster));
    if (k === 0) to.add(mix(31 + c, cluster, form.shape));
    else if (k === -1 || k === 1) to.add(mix(41 + c, k, cluster, form.clusters[c]));
  }
  for (const trait of other.traits) {
    to.add(mix(91, k, trait));
    if (k === 0) to.add(mix(92, trait, form.shape));
  }
  const phrase = phrases[i + k] as number;
  addBits(to, mix(51, k, phrase & 3), phrase >> 2);
  addBits(to, mix(52, k, other.capital ? 1 : 0), other.classes);
  if (k === 0 && (phrase || other.classes)) to.add(mix(53, phrase, other.classes, form.shape));
}

function addBits(to: FeatureBuffer, base: number, bits: number): void {
  for (let rest = bits; rest; rest &= rest - 1) to.add(mix(54, base, rest & -rest));
}

/** What the piece and its neighbours are known as, and what sets it apart on the page. */
function addKnown(
  to: FeatureBuffer,
  { pieces, known, marks }: Sentence,
  i: number,
  form: WordForm,
): void {
  for (let k = -1; k <= 1; k++) {
    const phrase = known[i + k] ?? 0;
    if (!phrase) continue;
    addBits(to, mix(93, k, phrase & 3), phrase >> 2);
    if (k === 0) to.add(mix(94, phrase, form.shape));
  }
  const mark = marks[i] as number;
  if (!mark) return;
  to.add(mix(95, mark));
  to.add(mix(96, mark, form.shape));
  to.add(mix(97, mark, lowerAt(pieces, i - 1)));
  to.add(mix(98, mark & 3, mark & 16));
}

/** The words right outside the stretch of capitalised words around the piece. */
function addEdges(to: FeatureBuffer, pieces: readonly Piece[], i: number, form: WordForm): void {
  if (!form.hasCapital) return;
  for (let k = 1; k <= 4; k++) {
    const next = pieces[i + k]?.form;
    if (next?.hasCapital || next?.connector) continue;
    to.add(mix(55, k, next?.lower ?? END));
    break;
  }
  for (let k = 1; k <= 4; k++) {
    const previous = pieces[i - k]?.form;
    if (previous?.hasCapital) continue;
    to.add(mix(56, k, previous?.lower ?? START));
    break;
  }
}

/** What the rest of the article says of the same word. */
function addUsage(
  to: FeatureBuffer,
  { usage, lowerCase }: Document,
  sentence: Sentence,
  i: number,
  form: WordForm,
): void {
  const known = usage.get(form.lower);
  if (!known) return;
  const flags = (lowerCase.has(form.lower) ? 1 : 0) + (known.mid ? 2 : 0) + (i === 0 ? 4 : 0);
  to.add(mix(57, flags));
  if (known.explained) to.add(mix(80, sentence.pieces[i - 1]?.form.text === '(' ? 1 : 0));
  if (known.occurrences.length < 2) return;
  to.add(mix(58, Math.min(4, known.occurrences.length)));
  for (const { sentence: there, index } of known.occurrences) {
    if (there === sentence && index === i) continue;
    for (let side = -1; side <= 1; side += 2) {
      const at = index + side;
      const other = there.pieces[at]?.form;
      to.add(mix(59, side, other?.lower ?? END));
      if (!other) continue;
      for (let c = 0; c < other.clusters.length; c++)
        if ((other.clusters[c] as number) >= 0)
          to.add(mix(61 + c, side, other.clusters[c] as number));
      if (!other.hasCapital) continue;
      to.add(mix(60, side));
      addBits(to, mix(71, side), ((there.phrases[at] as number) >> 2) | other.classes);
    }
  }
}
