/** Quotations: what was said; with the statements, every reading of who says what. */
import { defineStage } from '../../article/index.ts';
import { type CueVerb, readQuotations, Vocabulary } from '../../models/quotation-tagger/index.ts';
import { classOf } from './class.ts';
import { isNaming } from './naming.ts';
import { quotedTerms, repeatedTerms } from './quoted-terms.ts';
import type { Rank } from './speaker/rank.ts';
import { type Said, statementsOf } from './speaker/speak.ts';
import { typeOf } from './type.ts';

export interface QuotationsOptions {
  /** Reporting verbs of your own, beside those of the lexicon: `[{ verb: 'toot', class: 'speech' }]`. */
  readonly cues?: readonly CueVerb[];
  /** Chooses speakers in the place of the trained model, for those who train it. */
  readonly rank?: Rank;
}

export const quotations = ({ cues = [], rank }: QuotationsOptions = {}) => {
  const vocabulary = new Vocabulary(cues);
  return defineStage({
    name: 'quotations',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences', 'entities', 'mentions'],
    provides: ['statements', 'quotations', 'quotedTerms'],
    run(article) {
      const { text } = article;
      const { readings, quoted } = readQuotations(article, vocabulary);
      const terms = repeatedTerms(text, quoted);
      const marks = quoted.filter((span) => !terms.has(span));
      const named = new Map([...terms].map((t) => [t.start, t.end]));
      const said: Said[] = [];
      for (const reading of readings) {
        const content = [...reading.content];
        const [piece] = content;
        // Nothing but a term that the article repeats.
        if (!piece || (content.length === 1 && named.get(piece.start) === piece.end)) continue;
        if (isNaming(text, reading, quoted)) continue;
        const { by, score } = reading;
        const type = reading.verbatim ? 'direct' : typeOf(text, content, marks);
        const id = `q${said.length + 1}`;
        const kind = classOf(text, reading, type, vocabulary);
        said.push({ reading, quotation: { id, type, class: kind, content, by, score } });
      }
      const found = said.map(({ quotation }) => quotation);
      return {
        statements: statementsOf(article, said, rank),
        quotations: found,
        quotedTerms: quotedTerms(found, quoted, terms),
      };
    },
  });
};
