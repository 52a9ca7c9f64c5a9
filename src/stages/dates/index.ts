/**
 * Dates: temporal expressions, their values, and what they were resolved from. Two passes, as in
 * HeidelTime (Strötgen and Gertz, Multilingual and cross-domain temporal tagging, 2013): a grammar
 * reads what the words say by themselves, then every reading is anchored in the order of the text.
 */
import { type DateMention, defineStage } from '../../article/index.ts';
import { sentenceTokens } from '../../nlp/index.ts';
import { anchorAll } from './anchor/index.ts';
import { parseDay } from './anchor/published.ts';
import { scan } from './grammar.ts';
import { triggers } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { wordsOf } from './words.ts';

export interface DatesOptions {
  /** How 3/4/2022 is read where the article does not show it: day first or month first. */
  readonly dayFirst?: boolean;
}

export const dates = (options: DatesOptions = {}) =>
  defineStage({
    name: 'dates',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences', 'published'],
    provides: ['dates'],
    run(article, { warn }) {
      const sentences: Sentence[] = [];
      for (const tokens of sentenceTokens(article)) {
        if (!tokens.some((token) => triggers(token.text))) continue;
        const words = wordsOf(tokens);
        const items = scan(words);
        if (items.length > 0) sentences.push({ words, items });
      }
      const found: DateMention[] = anchorAll(sentences, {
        published: parseDay(article.published),
        dayFirst: options.dayFirst,
        warn,
      });
      return { dates: found };
    },
  });
