/** Names in an article: features of the runs where names can be, decoded by the trained model. */
import type { EntityType, Span } from '../../../article/index.ts';
import { bioes, Decoder, FeatureBuffer, loadModel } from '../../../models/index.ts';
import type { Token } from '../../../nlp/index.ts';
import { readDocument, type Sentence } from './document.ts';
import { readRun } from './features.ts';
import { begins, ends, labels, OUTSIDE, typeOf } from './labels.ts';
import { type Run, runsOf } from './runs.ts';

/** A name in the text. */
export interface Name extends Span {
  readonly type: EntityType;
  readonly score: number;
}

const model = loadModel('entities');
const decoder = new Decoder(model, bioes);
const buffer = new FeatureBuffer();

/** The names of an article, given its tokens sentence by sentence; in order, without overlap. */
export function recognise(tokens: readonly (readonly Token[])[]): Name[] {
  const document = readDocument(tokens);
  const names: Name[] = [];
  for (const sentence of document.sentences)
    for (const run of runsOf(sentence.pieces)) {
      readRun(buffer, document, sentence, run);
      collect(decoder.decode(buffer), sentence, run, names);
    }
  return names;
}

function collect(decoded: Uint8Array, { pieces }: Sentence, { from }: Run, to: Name[]): void {
  let first = -1;
  let margin = Infinity;
  for (let i = 0; i < decoded.length; i++) {
    const label = decoded[i] as number;
    if (label === OUTSIDE) continue;
    if (begins(label)) {
      first = i;
      margin = Infinity;
    }
    margin = Math.min(margin, marginAt(i, label));
    const type = typeOf(label);
    const [start, end] = [pieces[from + first]?.start, pieces[from + i]?.end];
    if (ends(label) && type && start !== undefined && end !== undefined)
      to.push({ start, end, type, score: scoreOf(margin) });
  }
}

/** By how much the chosen label's features outweigh the best other label's, in units of the model. */
function marginAt(i: number, label: number): number {
  const at = i * labels.length;
  let other = -Infinity;
  for (let y = 0; y < labels.length; y++)
    if (y !== label) other = Math.max(other, decoder.emissions[at + y] as number);
  return ((decoder.emissions[at + label] as number) - other) / model.scale;
}

/** Share of names with such a margin that are right on development data (logistic fit). */
const scoreOf = (margin: number): number =>
  Math.round(100 / (1 + Math.exp(-(0.6 + 0.12 * margin)))) / 100;
