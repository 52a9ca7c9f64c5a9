/** Quotations: what was said. */
import { defineStage, type Quotation } from '../../article/index.ts';
import { readQuotations } from '../../models/quotation-tagger/index.ts';
import { classOf } from './class.ts';
import { pieces } from './pieces.ts';
import { quotedTerms } from './quoted-terms.ts';
import { typeOf } from './type.ts';

export const quotations = () =>
  defineStage({
    name: 'quotations',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences'],
    provides: ['quotations', 'quotedTerms'],
    run(article) {
      const { readings, quoted } = readQuotations(article);
      const found: Quotation[] = [];
      for (const reading of readings) {
        const content = pieces(article.text, reading.content);
        if (!content.length) continue;
        const { by, score } = reading;
        const type = typeOf(article.text, content, quoted);
        const id = `q${found.length + 1}`;
        found.push({ id, type, class: classOf(article.text, reading), content, by, score });
      }
      return { quotations: found, quotedTerms: quotedTerms(found, quoted) };
    },
  });
