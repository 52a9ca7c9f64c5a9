/** The tokens of a plain text, sentence by sentence, as the stages before the entities give them. */
import { type Token, tokenize } from '../src/nlp/index.ts';
import { paragraphsOf } from '../src/stages/content/plain-text.ts';
import { splitSentences } from '../src/stages/sentences/split.ts';

export const tokensOf = (text: string): Token[][] =>
  paragraphsOf(text)
    .flatMap(({ start, end }) => splitSentences(text, start, end))
    .map(({ start, end }) => tokenize(text, start, end));
