/** Attributions: who said it, by which words. */
import { type Attribution, defineStage } from '../../article/index.ts';
import { readQuotations } from '../../models/quotation-tagger/index.ts';
import { readingsByQuotation } from './readings.ts';
import { speakerOf } from './speaker.ts';

export const attributions = () =>
  defineStage({
    name: 'attributions',
    languages: ['en'],
    requires: ['text', 'blocks', 'sentences', 'entities', 'mentions', 'dates', 'quotations'],
    provides: ['attributions'],
    run(article) {
      const { readings } = readQuotations(article);
      const of = readingsByQuotation(article.quotations, readings);
      const found: Attribution[] = [];
      for (const quotation of article.quotations) {
        const reading = of.get(quotation.id);
        if (!reading) continue;
        found.push({
          id: `a${found.length + 1}`,
          quotation: quotation.id,
          cue: [...reading.cue],
          source: [...reading.source],
          polarity: 'affirmed',
          speaker: speakerOf(article, reading),
          by: reading.by,
          score: reading.score,
        });
      }
      return { attributions: found };
    },
  });
