/** People, bodies and papers that the sentences before describe: "a man", "two officials of the port". */
import { lastStartingBy, type Span, type Speaker } from '../../../article/index.ts';
import { describedSpeaker } from './described.ts';
import { descriptionsIn, isHead } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import { headWord, sourcePhrase } from './phrase.ts';

/** One who is described and not named, and where. */
export interface Described extends Span {
  readonly speaker: Speaker;
  /** The head noun in small letters. */
  readonly head: string;
}

/** Longest sentence, in UTF-16 units, that is read anew for a noun. */
const LONGEST = 600;

/** Whom the sentences of an article describe; each sentence is read once, and again for a noun that no list knows. */
export class DescribedBefore {
  readonly #discourse: Discourse;
  readonly #known = new Map<number, readonly Described[]>();

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /**
   * Those of a sentence that end by the offset, the nearest first, `most` at most; `noun` is a noun that
   * one of them may have though no list knows it.
   */
  before(sentence: number, offset: number, most: number, noun: string): Described[] {
    const all = this.#of(sentence, noun);
    const after = lastStartingBy(all, offset) + 1;
    return all
      .slice(Math.max(0, after - most), after)
      .filter(({ end }) => end <= offset)
      .reverse();
  }

  #of(sentence: number, noun: string): readonly Described[] {
    const { text, sentences } = this.#discourse;
    const span = sentences[sentence];
    if (!span) return [];
    const read = (noun?: string) =>
      descriptionsIn(text, span, noun).flatMap((one) => this.#read(one));
    const isShort = span.end - span.start <= LONGEST;
    if (isShort && noun && !isHead(noun) && text.slice(span.start, span.end).includes(noun))
      return read(noun);
    const known = this.#known.get(sentence) ?? read();
    this.#known.set(sentence, known);
    return known;
  }

  #read(span: Span): Described[] {
    const phrase = sourcePhrase(this.#discourse.text, span);
    if (!phrase || this.#discourse.namedBeside(span)) return [];
    if (this.#discourse.within(span).some((m) => covers(m, phrase.head))) return [];
    const speaker = describedSpeaker(phrase, this.#discourse);
    return [{ ...span, speaker, head: headWord(phrase) }];
  }
}

const covers = (name: Span, head: Span): boolean => name.start < head.end && name.end >= head.end;
