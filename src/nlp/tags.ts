/** Part-of-speech tags and lemmas from compromise, behind our own types. Costly (about 8 ms a thousand words): tag a sentence only where a tag is used. */
import nlp from 'compromise/two';
import { type Span, work } from '../article/index.ts';
import { bulkMatch } from './sweep.ts';

nlp.plugin({ methods: { one: { bulkMatch } } });

/** A word as compromise reads it, with its tags (`Verb`, `PastTense`, `Noun`, `Pronoun`, …). */
export interface TaggedWord extends Span {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

interface CompromiseTerm {
  text: string;
  tags?: Set<string>;
  offset?: { start: number; length: number };
}

/**
 * Tags one sentence. Offsets are over the whole article when `at` is the sentence's start there.
 * Only term offsets are used: compromise's sentence offsets are wrong after an opening mark.
 */
export function tagSentence(sentence: string, at = 0): TaggedWord[] {
  work('sentences tagged', 1);
  const view = nlp(sentence);
  view.compute('offset');
  const words: TaggedWord[] = [];
  for (const terms of view.docs as CompromiseTerm[][])
    for (const { text, tags, offset } of terms) {
      if (!offset || offset.length === 0) continue;
      const { start, length } = offset;
      if (sentence.slice(start, start + length) !== text) continue;
      words.push({ start: at + start, end: at + start + length, text, tags: tags ?? new Set() });
    }
  return words;
}

/** Longer than any sentence of prose; what claims to be one, such as a table run together, has no tags. */
const LONGEST = 2000;

/** Tags a sentence of an article; each at most once. None for what is too long to be a sentence. */
export type Tagger = (sentence: Span) => readonly TaggedWord[];

const known = new WeakMap<object, Map<number, readonly TaggedWord[]>>();

/**
 * A tagger for the sentences of an article, for all stages: the key is the sentences layer, which
 * no stage edits.
 */
export function tagger(article: { text: string; sentences: readonly Span[] }): Tagger {
  const tagged = known.get(article.sentences) ?? new Map<number, readonly TaggedWord[]>();
  known.set(article.sentences, tagged);
  return ({ start, end }) => {
    if (end - start > LONGEST) return [];
    const words = tagged.get(start) ?? tagSentence(article.text.slice(start, end), start);
    tagged.set(start, words);
    return words;
  };
}
