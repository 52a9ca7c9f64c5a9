/**
 * Posts in another letter case: their writers leave capitals out or shout, so some of what is short is
 * learned in lower case or in capitals alone, from the words and their neighbours.
 */
import type { GoldArticle } from './entity-corpora.ts';
import { random } from './random.ts';

/** In UTF-16 units; longer texts are articles, whose writers keep to the rules. */
const LONGEST_POST = 350;
const SEED = 77;
/** Share of the posts that are changed, and of these the share that loses its capitals. */
const CHANGED = 0.3;
const LOWERED = 0.85;

/** The articles of a corpus, some of the short ones in one case; offsets stay what they are. */
export function inMixedCase(articles: readonly GoldArticle[]): GoldArticle[] {
  const next = random(SEED);
  return articles.map((article) => {
    if (article.text.length > LONGEST_POST || next() >= CHANGED) return article;
    const text = next() < LOWERED ? article.text.toLowerCase() : article.text.toUpperCase();
    // A few letters have another length in the other case.
    return text.length === article.text.length ? { ...article, text } : article;
  });
}
