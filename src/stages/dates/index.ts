/**
 * Dates: temporal expressions, their values, and what they were resolved from. Two passes, as in
 * HeidelTime (Strötgen and Gertz, Multilingual and cross-domain temporal tagging, 2013): a grammar
 * reads what the words say by themselves, then every reading is anchored in the order of the text.
 */

import type { Span } from '../../article/index.ts';
import { defineStage } from '../../article/index.ts';
import { quotedSpans, sentenceTokens } from '../../nlp/index.ts';
import { anchorAll } from './anchor/index.ts';
import { parseDay } from './anchor/published.ts';
import { scan } from './grammar.ts';
import { triggers } from './lexicon.ts';
import { ranges } from './ranges.ts';
import { Reasons, rowsOf } from './rows.ts';
import type { Sentence } from './sentence.ts';
import { wordsOf } from './words.ts';

export interface DatesOptions {
  /** How 3/4/2022 is read where the article does not show it: day first or month first. */
  readonly dayFirst?: boolean;
}

/** What stands in quotation marks, with the marks; quotations inside others left out. */
const outermost = (text: string, blocks: readonly Span[]): Span[] =>
  quotedSpans(text, blocks).flatMap(({ depth, outer }) => (depth === 0 ? [outer] : []));

export const dates = (options: DatesOptions = {}) =>
  defineStage({
    name: 'dates',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences', 'published', 'url', 'language'],
    provides: ['dates'],
    run(article, { warn }) {
      const sentences: Sentence[] = [];
      for (const tokens of sentenceTokens(article)) {
        if (!tokens.some((token) => triggers(token.text))) continue;
        const words = wordsOf(tokens);
        const items = scan(words);
        if (items.length > 0) sentences.push({ words, ...ranges(words, items) });
      }
      const published = parseDay(article.published);
      const anchored = anchorAll(sentences, {
        published,
        dayFirst: options.dayFirst,
        language: article.language,
        url: article.url,
        quotes: sentences.length > 0 ? outermost(article.text, article.blocks) : [],
      });
      const reasons = new Reasons(warn, published !== undefined);
      return { dates: sentences.flatMap((s, i) => rowsOf(s, anchored[i] ?? [], reasons)) };
    },
  });
