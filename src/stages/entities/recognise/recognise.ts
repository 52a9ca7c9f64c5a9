/** Names in an article: features of the runs where names can be, decoded by the trained model. */
import type { Span } from '../../../article/index.ts';
import {
  bioes,
  Decoder,
  FeatureBuffer,
  type PackedModel,
  type ScaledModel,
} from '../../../models/index.ts';
import type { Token } from '../../../nlp/index.ts';
import { dropBareTitles } from './bare-titles.ts';
import { dropCommonAcronyms } from './common-acronyms.ts';
import { readDocument, type Sentence } from './document.ts';
import { addEchoes } from './echoes.ts';
import { readRun } from './features.ts';
import { begins, ends, labels, OUTSIDE, typeOf } from './labels.ts';
import type { Name } from './name.ts';
import { refine } from './refine.ts';
import { type Run, runsIn } from './runs.ts';

/** Finds names with one model; its work space is used again from article to article. */
export class Recogniser {
  readonly #decoder: Decoder;
  readonly #scale: number;
  readonly #buffer = new FeatureBuffer();

  constructor(model: ScaledModel | PackedModel) {
    this.#decoder = new Decoder(model, bioes);
    this.#scale = model.scale;
  }

  /**
   * The names of an article, given its tokens sentence by sentence and its words in italics; in order,
   * without overlap.
   */
  names(tokens: readonly (readonly Token[])[], emphasis: readonly Span[] = []): Name[] {
    const document = readDocument(tokens, emphasis);
    const found = document.sentences.map((sentence) => {
      const names: Name[] = [];
      for (const run of runsIn(document, sentence)) {
        readRun(this.#buffer, document, sentence, run);
        this.#collect(this.#decoder.decode(this.#buffer), sentence, run, names);
      }
      return refine(sentence, names);
    });
    return dropCommonAcronyms(document, addEchoes(document, found)).flatMap((names, s) => {
      const sentence = document.sentences[s];
      return sentence ? dropBareTitles(sentence, names) : names;
    });
  }

  #collect(decoded: Uint8Array, { pieces }: Sentence, { from }: Run, to: Name[]): void {
    let first = -1;
    let margin = Infinity;
    for (let i = 0; i < decoded.length; i++) {
      const label = decoded[i] as number;
      if (label === OUTSIDE) continue;
      if (begins(label)) {
        first = i;
        margin = Infinity;
      }
      margin = Math.min(margin, this.#marginAt(i, label));
      const type = typeOf(label);
      const [start, end] = [pieces[from + first]?.start, pieces[from + i]?.end];
      if (ends(label) && type && start !== undefined && end !== undefined)
        to.push({ start, end, type, score: scoreOf(margin) });
    }
  }

  /** By how much the chosen label's features outweigh the best other label's, in the trainer's units. */
  #marginAt(i: number, label: number): number {
    const at = i * labels.length;
    const { emissions } = this.#decoder;
    let other = -Infinity;
    for (let y = 0; y < labels.length; y++)
      if (y !== label) other = Math.max(other, emissions[at + y] as number);
    return ((emissions[at + label] as number) - other) / this.#scale;
  }
}

/** Share of names with such a margin that are right on development data (logistic fit, bounded). */
const scoreOf = (margin: number): number =>
  Math.round(100 * Math.min(0.97, 1 / (1 + Math.exp(-(1.4 + 0.57 * margin))))) / 100;
