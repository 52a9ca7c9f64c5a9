/**
 * Those who are called by their title alone bear no name: "Senators", "Madam Speaker", "the King". Nor is
 * a common noun one that is written as a name beside an article: "a Bill", "the Act".
 */
import { titles } from '../../../language/en/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { lower } from './pieces.ts';
import { withoutSingle } from './single-pieces.ts';

const BEFORE_TITLE = new Set(['madam', 'madame', 'the']);
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'draft', 'new', 'no']);
const NOUNS = new Set('bill act order motion advocate sir madam'.split(' '));

const isTitle = (word: string): boolean => titles.roles.has(word.toLowerCase());

/** The names of a sentence without persons and peoples that are such a title, and without such a noun. */
export const dropBareTitles = (sentence: Sentence, names: readonly Name[]): Name[] =>
  withoutSingle(sentence, names, (i, { type }) => {
    const word = sentence.pieces[i]?.form.text ?? '';
    const before = lower(sentence.pieces[i - 1]);
    if (ARTICLES.has(before) && NOUNS.has(word.toLowerCase())) return true;
    if (type !== 'person' && type !== 'nationality') return false;
    if (word.endsWith('s') && isTitle(word.slice(0, -1))) return true;
    return BEFORE_TITLE.has(before) && isTitle(word);
  });
